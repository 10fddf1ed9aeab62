import { describe, expect, it } from 'vitest'
import { keepReading, restoreReading } from './kept-reading.ts'
import { articleReader } from './read-article.ts'
import { sha256 } from './sha256.ts'
import { articleIn } from './testing.ts'

const readArticle = articleReader(sha256)
const told = 'Mayor Ada Brek opened the dam on Monday. “It holds,” she said. Norway paid last year.\r\n'

describe('a kept reading', () => {
  it.each([
    ['a text', articleIn({ 'a.txt': told, 'a.yaml': 'published: 2021-05-06\npublisher: Herald\n' })],
    ['a text with a byte order mark', articleIn({ 'a.txt': `\uFEFF${told}` })],
    ['a text in Windows-1252', articleIn({ 'a.txt': Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x31]) })],
    ['a page', articleIn({ 'a.html': `<title>A dam</title><article><p>${told.repeat(9)}</p></article>` })],
    ['a faulty record', articleIn({ 'a.txt': told, 'a.yaml': 'published: soon\n' })],
    ['no text', articleIn({ 'a.txt': Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1]) })],
  ])('comes back as it was: %s', (_, files) => {
    const reading = readArticle(files)
    expect(restoreReading(files, keepReading(reading))).toEqual(reading)
  })

  it('is one line, and nothing where it is damaged', () => {
    const files = articleIn({ 'a.txt': told })
    const line = keepReading(readArticle(files))
    expect(line).not.toContain('\n')
    expect(restoreReading(files, line.slice(0, -9))).toBeNull()
  })
})
