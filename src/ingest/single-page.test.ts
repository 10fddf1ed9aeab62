import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { singlePage } from './single-page.ts'

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Dam</title>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml">
    <script type="module" crossorigin src="./assets/index-Ab1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-Cd2.css">
  </head>
  <body>
    <div id="root"><p>Post · <a class="link" href="articles/post.txt">stored text</a> · <a class="link" href="https://post.example/1" rel="noopener">original page</a></p>
    <p>3 more events are in <a class="link" href="timeline.json">timeline.json</a>.</p></div>
  </body>
</html>
`
const parts = { html, script: 'start()\n', style: 'p { margin: 0 }\n', sums: '' }

/** What stands between the tags, as a browser reads it. */
function elementOf(page: string, name: 'script type="module"' | 'style'): string {
  const end = `</${name.split(' ')[0]}`
  const start = page.indexOf(`<${name}>`) + name.length + 2
  return page.slice(start, page.toLowerCase().indexOf(end, start))
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('a page that is one file', () => {
  it('names nothing beside it, and keeps what leads to the web', () => {
    const page = singlePage(parts)
    expect(page.match(/(?:src|href)="[^"]*"/g)).toEqual(['href="https://post.example/1"'])
    expect(page).not.toContain('<link')
    expect(page).toContain('3 more events are in timeline.json.')
  })

  it.each([
    ['start()', 'p { margin: 0 }'],
    ["put('</script><script>alert(1)</script>'); put('<!-- $& $1')", 'p::before { content: "</style><b>" }'],
    ['put(`one\r\ntwo\0`)', 'p { margin: 0 }\r\n'],
  ])('lets just its script and its style run, by the hash of what a browser reads: %j', (script, style) => {
    const page = singlePage({ ...parts, script, style })
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
    expect(policy).toContain(`script-src ${hashOf(elementOf(page, 'script type="module"'))};`)
    expect(policy).toContain(`style-src ${hashOf(elementOf(page, 'style'))};`)
    expect(policy).not.toMatch(/unsafe|'self'|\*|connect/)
    expect(page).not.toMatch(/[\0\r]/)
    expect(page.match(/<\/script>/g)).toHaveLength(2)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
  })

  it('keeps what the script says', () => {
    const script = "globalThis.said = '</script><!--' + `a\0b`"
    const page = singlePage({ ...parts, script })
    new Function(elementOf(page, 'script type="module"'))()
    const held: { said?: string } = globalThis as object
    expect(held.said).toBe('</script><!--a\0b')
    delete held.said
  })

  it('holds the hashes of the files that it was made of, as data', () => {
    const sums = '0a  articles/</script>.txt\n'
    const [, data = ''] = /id="site-sums">(.*?)<\/script>/s.exec(singlePage({ ...parts, sums })) ?? []
    expect(JSON.parse(data)).toBe(sums)
  })
})
