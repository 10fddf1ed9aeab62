import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { outputFiles } from './output-files.ts'
import { sha256 } from './sha256.ts'
import { build, onDisk } from './testing.ts'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** A text, a text with a byte order mark and the line ends of Windows, one in another encoding, a web page. */
const folder = {
  'articles/post.txt': 'The mayor of Orrin opened the dam on 9 May 2019.\n',
  'articles/herald.txt': '\uFEFFThe dam was closed.\r\nIt rained.\r\n',
  'articles/cafe.txt': latin('The caf\xe9 by the dam closed on Monday.'),
  'articles/page.html': '<title>Dam</title><p>The council of Orrin voted to close the dam.</p>',
}

/** What is built of the folder, by name, in bytes. */
function built() {
  const bytes = (source: string | Uint8Array) =>
    typeof source === 'string' ? new TextEncoder().encode(source) : source
  return new Map(outputFiles(build(folder)).map(({ fileName, source }) => [fileName, bytes(source)]))
}

describe('SHA256SUMS', () => {
  it('names every other file that is put out, once, with the hash of its bytes', () => {
    const { SHA256SUMS: sums = new Uint8Array(), ...files } = Object.fromEntries(built())
    const lines = new TextDecoder().decode(sums).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toEqual(Object.entries(files).map(([name, bytes]) => `${sha256(bytes)}  ${name}`))
    expect(Object.keys(files)).toEqual([
      'timeline.json',
      'articles/cafe.txt',
      'articles/original/cafe.txt',
      'articles/herald.txt',
      'articles/page.txt',
      'articles/original/page.html.txt',
      'articles/post.txt',
    ])
  })

  it('writes names with a backslash or a line break as sha256sum reads them', () => {
    const { corpus, bytes, originals } = build({ 'articles/a.txt': 'The dam was closed.' })
    const articles = corpus.articles.map((article) => ({ ...article, text: 'articles/a\\b\nc.txt' }))
    const files = outputFiles({ corpus: { ...corpus, articles }, bytes, originals })
    expect(String(files.at(-1)?.source)).toMatch(/\n\\[0-9a-f]{64} {2}articles\/a\\\\b\\nc\.txt\n$/)
  })

  it.skipIf(!hasSha256sum())('is what sha256sum finds in the folder', async () => {
    const dist = await onDisk(Object.fromEntries(built()))
    try {
      const report = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: dist.path, encoding: 'utf8' })
      expect(report.match(/: OK$/gm)).toHaveLength(7)
      await dist.write({ 'articles/post.txt': 'The mayor of Orrin opened the dam on 8 May 2019.\n' })
      const check = () => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: dist.path, stdio: 'pipe' })
      expect(check).toThrow(/articles\/post\.txt|did NOT match/)
    } finally {
      await dist.removeAll()
    }
  })
})

/** Not on every system: Windows has none. */
function hasSha256sum(): boolean {
  try {
    execFileSync('sha256sum', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
