import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from './diagnostics.ts'
import { importedCollection } from './import/imported-collection.ts'
import { readJson } from './import/timeline-js-json.ts'
import { build, damFolder, faultsOf, type MadeUpFolder } from './testing.ts'

const nest = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
const lists = (depth: number) => nest('[', ']', depth)
const flood = `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`)}]\n`).join('')}`
const event = '"id":"x","title":"T","date":"2019","citations":[{"publisher":"P"}]'

const yamlFiles = ['collection.yaml', 'actors.yaml', 'events.yaml', 'articles/post.yaml'] as const
const yamlFaults: readonly (readonly [what: string, text: string, expected: string])[] = [
  [
    'lists inside each other',
    lists(20_000),
    ':1:101  error  more than 100 lists and entries stand inside each other here',
  ],
  ['lists that are never closed', '['.repeat(20_000), '  error  more than 100 lists and entries'],
  ['lists of lists by hyphens', `${'- '.repeat(20_000)}a`, '  error  more than 100 lists and entries'],
  [
    'entries inside each other',
    Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:\n`).join(''),
    '  error  more than 100 lists and entries',
  ],
  ['a flood of aliases', flood, ':2:10  error  too many aliases'],
  ['a name for nothing', 'title: *me\n', ':1:8  error  nothing above is named &me'],
  ['a type', 'title: !!binary aGVsbG8=\n', ':1:17  error  the type tag:yaml.org,2002:binary is not read here'],
  ['a type of a program', '- !!js/function "x"\n', '  error  the type tag:yaml.org,2002:js/function is not read here'],
  ['a control character', 'title: a\0b\n', ':1:9  error  a control character stands here that no text has: U+0000'],
]

describe('a YAML file', { timeout: 30_000 }, () => {
  it.each(yamlFiles.flatMap((file) => yamlFaults.map(([what, ...rest]) => [file, what, ...rest] as const)))(
    '%s with %s gives its place and a mend',
    (file, _, text, expected) => {
      const [fault] = faultsOf({ ...damFolder, [file]: text }).filter((line) => line.startsWith(file))
      expect(fault).toContain(expected)
      expect(fault).toContain('\n    → ')
      expect(fault).not.toMatch(/call stack|RangeError/)
    },
  )

  it('that names itself, or has keys of every object, is wrong in what it says', () => {
    const faults = (text: string) => faultsOf({ 'collection.yaml': text })
    expect(faults('&a\ntitle: *a\n')[0]).toContain('collection.yaml:2:8  error  "title" must be text, not an entry')
    expect(faults('__proto__:\n  title: x\nconstructor: y\n').map((fault) => fault.split('\n')[0])).toEqual([
      'collection.yaml:1:1  error  unknown key "__proto__"',
      'collection.yaml:3:1  error  unknown key "constructor"',
    ])
    expect(Object.keys({})).toEqual([])
  })

  it('with a key 5,000 times, or as many keys, is read in one pass', () => {
    const keys = (name: (n: number) => string) => Array.from({ length: 5000 }, (_, n) => `${name(n)}: x\n`).join('')
    expect(faultsOf({ 'collection.yaml': keys(() => 'title') })).toHaveLength(4999)
    expect(faultsOf({ 'collection.yaml': keys((n) => `k${n}`) })).toHaveLength(5000)
  })
})

describe('a table of events', () => {
  it.each([
    ['lists inside each other', `{${event},"actors":${lists(5000)}}`, ':1:1  error  more than 100 lists and objects'],
    ['a line that is cut off', `{${event}}\n{${event.slice(0, 20)}`, ':2:22  error  this line is not JSON'],
    ['a prototype', `{${event},"__proto__":{}}`, ':1:69  error  unknown key "__proto__"'],
    [
      'a prototype among the parts',
      `{${event},"parts":{"__proto__":"agent"}}`,
      ':1:77  error  "parts" must be an entry with keys',
    ],
    ['half a character', `{${event.replace('"T"', '"\\ud800"')}}`, ':1:19  error  "title" holds half a character'],
  ])('with %s gives its place and a mend', (_, text, expected) => {
    const [fault] = faultsOf({ 'x.events.jsonl': text })
    expect(fault).toContain(`x.events.jsonl${expected}`)
    expect(fault).toContain('\n    → ')
  })

  it('may name actors like what every object has', () => {
    const names = '"actors":["__proto__","constructor","toString"],"parts":{"constructor":"agent"}'
    const { corpus, diagnostics } = build({ 'x.events.jsonl': `{${event},${names}}` })
    expect(diagnostics).toEqual([])
    expect(corpus.actors.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(corpus.events[0]?.parts).toEqual({ constructor: 'agent' })
  })
})

describe('the name of an article', () => {
  it.each([
    ...[
      'con',
      'NUL.2021',
      'Aux',
      'com1',
      'LPT9',
      'a.',
      'a ',
      ' a',
      '..',
      'a\tb',
      'a\x7fb',
      '__proto__',
      'a'.repeat(121),
    ],
    ...['a\u202eb', 'a\u200bb', 'a\u2028b', '\ud800x', 'a\\b', 'C:b'],
  ])('%j is refused', (id) => {
    const faults = faultsOf({ [`articles/${id}.txt`]: 'The dam was closed.\n' })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('error  this name cannot be the name of an article')
  })

  it.each(['console', 'com10', 'constructor', 'toString', 'é', 'الجسر', 'a.b', '-rf', "a'b", '$HOME'])(
    '%j is taken',
    (id) => {
      expect(faultsOf({ [`articles/${id}.txt`]: 'The dam was closed.\n' })).toEqual([])
    },
  )

  it.each([
    ['paper', 'Paper'],
    ['\u00e1', 'a\u0301'],
    ['\u00c1', 'a\u0301'],
    ['strasse', 'stra\u00dfe'],
    ['s', '\u017f'],
  ])('%j is refused beside %j', (one, other) => {
    const faults = faultsOf({ [`articles/${one}.txt`]: 'One dam.\n', [`articles/${other}.txt`]: 'Another dam.\n' })
    expect(faults).toEqual([expect.stringContaining('error  the same name as ')])
  })
})

describe('a saved page', { timeout: 30_000 }, () => {
  const words = '<p>The dam was closed in June 2019.</p>'
  const page = (source: string): MadeUpFolder => ({ 'articles/p.html': source })

  it.each(['div', 'span', 'svg', 'b', 'table><tr><td'])(
    'of <%s> inside each other is left out, with a mend',
    (name) => {
      const { corpus, diagnostics } = build(page(`<${name}>`.repeat(100_000) + words))
      expect(corpus.articles).toEqual([])
      expect(diagnostics.map((one) => formatDiagnostic(one, ''))).toEqual([
        expect.stringMatching(/^articles\/p\.html {2}warning {2}the page cannot be read: .*\n {4}→ save its text/),
      ])
    },
  )

  it('of a thousand elements inside each other is read, whether they are seen or not', () => {
    for (const name of ['div', 'svg']) {
      const { corpus } = build(page(`${words}${nest(`<${name}>`, `</${name}>`, 1000)}`))
      expect(corpus.articles).toHaveLength(1)
    }
  })

  it.each([
    ['is cut off in a tag', `<article>${words.repeat(9)}<div class="x`],
    ['is cut off in a remark', `<article>${words.repeat(9)}<!-- x`],
    ['is cut off in a script', `<article>${words.repeat(9)}<script>var x = "`],
    ['begins like 50,000 tags', '<'.repeat(50_000) + words],
    [
      'says of itself what no page says',
      `<script type="application/ld+json">{"@type":"Article","__proto__":{"headline":"x"},"headline":{"toString":1},"author":[[[]]]}</script>${words}`,
    ],
    ['has data that is nested', `<script type="application/ld+json">${lists(100_000)}</script>${words}`],
  ])('that %s is read', (_, source) => {
    const { corpus, diagnostics } = build(page(source))
    expect(corpus.articles).toHaveLength(1)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

it('takes the words out of an imported slide that no writer wrote', () => {
  const show = readJson(
    JSON.stringify({ events: [{ start_date: { year: 1999 }, text: { headline: `${'<b>'.repeat(50_000)}A mill` } }] }),
  )
  const { files, events } = show
    ? importedCollection(show, { name: 'n', today: '2026-01-01' })
    : { files: [], events: 0 }
  expect(events).toBe(1)
  expect(new Map(files).get('imported.events.jsonl')).toContain('"title":"A mill"')
  expect(readJson('['.repeat(100_000))).toBeNull()
  expect(readJson(`{"events":${lists(5000)}}`)?.slides).toHaveLength(1)
})

it('shows a terminal the signs that it would obey', () => {
  const fault = faultsOf({ 'articles/x.txt': 'x', 'events.yaml': '- "\\e[2J\\u202e": 1\n' }).join('\n')
  expect(fault).toContain('unknown key "\\u001b[2J\\u202e"')
})
