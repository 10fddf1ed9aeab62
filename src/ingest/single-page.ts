import { createHash } from 'node:crypto'
import { escapeHtml } from '../corpus/markup-escapes.ts'

/** What a page is made of, when all of it is one file. */
export interface PageParts {
  /** As the build wrote it: with links to its style sheets and scripts, and to files beside it. */
  readonly html: string
  /** One module, which imports nothing. */
  readonly script: string
  readonly style: string
  /** The text of `SHA256SUMS`, against which the page checks what it holds. */
  readonly sums: string
}

/**
 * A page with its script and style in it. It asks for nothing: no file beside it, no worker, no host. Its policy lets
 * this very script and this very style run, by their hashes (CSP Level 3), and the fonts that stand in the style.
 */
export function singlePage({ html, script, style, sums }: PageParts): string {
  const code = asScriptText(script)
  const css = asStyleText(style)
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(css)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    html.includes('<meta charset=') ? '' : '<meta charset="utf-8">',
  ]
  const tail = [
    // Data, which no browser runs; `<` is escaped, so that it ends where it should.
    `<script type="application/json" id="site-sums">${JSON.stringify(sums).replaceAll('<', '\\u003c')}</script>`,
    `<script type="module">${code}</script>`,
  ]
  return withoutFiles(html)
    .replace('<head>', () => `<head>${head.join('')}`)
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace('</body>', () => `${tail.join('\n')}\n</body>`)
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** What would end a script element, or is no letter of HTML, stands in strings only; there it can be escaped. */
function asScriptText(code: string): string {
  return code
    .replace(/<(?=\/script|!--)/gi, '\\x3C')
    .replaceAll('\0', '\\x00')
    .replaceAll('\r', '\\r')
    .trim()
}

function asStyleText(css: string): string {
  return css
    .replace(/<(?=\/style)/gi, '\\3C ')
    .replaceAll('\r', '')
    .trim()
}

/** Takes away what is loaded from beside the page, and the links to files that are not there. */
function withoutFiles(html: string): string {
  return html
    .replace(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>\s*/g, '')
    .replace(/<link\b[^>]*>\s*/g, '')
    .replace(/ · <a class="link" href="(?!https?:)[^"]*">[^<]*<\/a>/g, '')
    .replace(/<a class="link" href="(?!https?:)[^"]*">([^<]*)<\/a>/g, '$1')
}
