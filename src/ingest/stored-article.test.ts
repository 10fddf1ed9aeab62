import { describe, expect, it } from 'vitest'
import { storeArticle } from './stored-article.ts'

const store = (path: string, text: string) => storeArticle({ path, bytes: new TextEncoder().encode(text) })
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('a Markdown file', () => {
  const matter =
    '---\ntitle: "Dam: closed"\ndate: 2019-05-08 10:00\nauthors: [Bo Lind, Cy Orm]\nurl: https://herald.example\npublisher: Herald\ntags:\n  - dam\n---'
  const source = `\uFEFF${matter}\n\n# The dam\r\n\nIt is *closed*.\n`

  it('is stored as it came, its front matter named as such', () => {
    const { stored, diagnostics } = store('articles/a.md', source)
    expect(diagnostics).toEqual([])
    expect(stored).toMatchObject({ text: source, original: null })
    expect(stored?.outside.map(({ start, end }) => source.slice(start, end))).toEqual([matter])
    expect(stored?.facts).toEqual({
      title: 'Dam: closed',
      author: 'Bo Lind, Cy Orm',
      url: 'https://herald.example',
      publisher: 'Herald',
      language: null,
      published: { date: '2019-05-08', basis: 'stated', note: 'date: 2019-05-08 10:00' },
    })
  })

  it.each([
    ['has its first heading for a title', '# The dam #\n\nIt is closed.', 'The dam'],
    ['may begin with a rule', '---\nIt is closed.\n---\nSo it is.', null],
    ['may be all front matter', '---\ntitle: The dam\n---', 'The dam'],
  ])('%s', (_, text, title) => {
    const { stored, diagnostics } = store('a.md', text)
    expect([stored?.facts.title, diagnostics]).toEqual([title, []])
  })

  it('tells of faults in its front matter, at their line, and goes on', () => {
    const { stored, diagnostics } = store('a.md', '---\ntitle: a\ntitle: b\n---\nText.')
    expect(stored?.text).toContain('Text.')
    expect(diagnostics).toMatchObject([{ severity: 'warning', line: 3, file: 'a.md' }])
  })
})

describe('a web page', () => {
  const store1252 = (meta: string, text: string) =>
    storeArticle({ path: 'a.html', bytes: latin(`<html><head>${meta}</head><body><p>${text}</p>`) })

  it('keeps its file beside its text', () => {
    const { stored } = store('a.htm', '<p>It is closed.</p>')
    expect(stored?.text).toBe('It is closed.')
    expect(new TextDecoder().decode(stored?.original ?? undefined)).toBe('<p>It is closed.</p>')
  })

  it.each([
    ['<meta charset="windows-1251">', '\xcf\xeb\xee\xf2\xe8\xed\xe0', 'Плотина', []],
    ['<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">', 'Caf\xe9 \x93x\x94', 'Café “x”', []],
    ['', 'Caf\xe9', 'Café', ['encoding-guessed']],
    ['<meta charset=utf-8>', '\xc3\xa9 \xe9', 'é \uFFFD', ['encoding']],
    ['<meta charset=no-such>', 'Caf\xe9', 'Café', ['encoding-guessed']],
  ])('is read in the encoding that it declares: %s', (meta, written, text, codes) => {
    const { stored, diagnostics } = store1252(meta, written)
    expect([stored?.text, diagnostics.map(({ code }) => code)]).toEqual([text, codes])
  })

  it('is left out where it is too large', () => {
    const { stored, diagnostics } = storeArticle({ path: 'a.html', bytes: new Uint8Array(30_000_001) })
    expect([stored, diagnostics[0]?.code]).toEqual([null, 'page-too-large'])
  })
})
