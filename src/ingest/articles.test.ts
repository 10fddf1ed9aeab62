import { describe, expect, it } from 'vitest'
import { outputFiles } from './output-files.ts'
import { sha256 } from './sha256.ts'
import { build, type MadeUpFolder } from './testing.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const good = 'The mayor of Orrin opened the dam on 9 May 2019.\n'

/** The diagnostics of a folder with one good article beside those given: code, severity and message. */
function faultsOf(folder: MadeUpFolder): string[] {
  const { corpus, diagnostics } = build({ 'articles/good.txt': good, ...folder })
  expect(corpus.articles.map(({ id }) => id)).toContain('good')
  return diagnostics.map(({ code, severity, file, message }) => `${severity} ${code} ${file}: ${message}`)
}

describe('an article that is hard to read', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a.txt', '', 'warning article-empty articles/a.txt: the article is empty'],
    ['a.txt', '\uFEFF \r\n', 'warning article-empty articles/a.txt: the article is empty'],
    ['a.txt', '%PDF-1.7 …', 'warning article-binary articles/a.txt: this is a PDF file, not text'],
    [
      'a.txt',
      'PK\x03\x04…',
      'warning article-binary articles/a.txt: this is a ZIP archive or an office document, not text',
    ],
    ['a.txt', 'one\0two', 'warning article-binary articles/a.txt: this is no text: it holds bytes that no text has'],
    [
      'a.txt',
      Uint8Array.from([...bytesOf('Wär’s\n'), 0xff]),
      'warning encoding articles/a.txt: the text is broken from here on: neither UTF-8 nor another encoding that is recognised',
    ],
    [
      'a.txt',
      latin('Caf\xe9 closed'),
      'warning encoding-guessed articles/a.txt: this is not UTF-8; it is read as Windows-1252',
    ],
    ['a.txt', good, 'warning article-repeated articles/good.txt: the article is byte for byte a'],
    [
      'a.txt',
      good.replaceAll(' ', '  ').toUpperCase(),
      'warning article-repeated articles/good.txt: the article has the same words as a',
    ],
    [
      'a.txt',
      'Плотина была старой, и никто не знал.',
      'warning language-not-drafted articles/a.txt: the article is in Cyrillic script: dates and events are found in English only',
    ],
    [
      'a.txt',
      'Le conseil a voté lundi la fermeture du barrage et personne ne sait ce que les habitants vont faire. '.repeat(3),
      'warning language-not-drafted articles/a.txt: the article is in a language that is not English: dates and events are found in English only',
    ],
  ])('%s with %j', (name, content, expected) => {
    expect(faultsOf({ [`articles/${name}`]: content })).toEqual([expected])
  })

  it('says the language that the record states', () => {
    const [fault] = faultsOf({ 'articles/a.txt': 'Bendava li Orrinê hat girtin.', 'articles/a.yaml': 'language: ku' })
    expect(fault).toContain('the article is in Kurdish')
    expect(faultsOf({ 'articles/a.txt': 'Lorem ipsum dolor', 'articles/a.yaml': 'language: en-GB' })).toEqual([])
  })

  it('fails only where an event rests on it, and then once', () => {
    const events = "- { id: e, title: E, date: 2019, citations: [{ article: a, quote: 'x' }] }\n"
    expect(faultsOf({ 'articles/a.txt': 'x\0', 'events.yaml': events })).toEqual([
      'error article-binary articles/a.txt: this is no text: it holds bytes that no text has',
    ])
  })

  it('takes 5 MB as it takes a page, and says that it is long', { timeout: 30_000 }, () => {
    const line = 'The council met in Orrin, and nothing came of it but talk and tea.\n'
    const faults = faultsOf({ 'articles/a.txt': Array.from({ length: 75_000 }, (_, at) => `${at} ${line}`).join('') })
    expect(faults).toEqual(['warning article-long articles/a.txt: the article is very long: 5.5 million characters'])
  })
})

describe('what is stored of an article', () => {
  it('is a text file in UTF-8 byte for byte', () => {
    const stored = bytesOf('\uFEFFOne.\r\nTwo.')
    const built = build({ 'a.txt': stored })
    expect(built.bytes.get('a')).toBe(stored)
    expect(built.corpus.articles[0]).toMatchObject({ sha256: sha256(stored), original: null })
    expect(outputFiles(built).map(({ fileName }) => fileName)).toEqual([
      'timeline.json',
      'articles/a.txt',
      'SHA256SUMS',
    ])
  })

  it('is the text in UTF-8 for another encoding, beside the file as it came', () => {
    const file = latin('The caf\xe9 closed on Monday.')
    const built = build({ 'articles/a.txt': file })
    const [article] = built.corpus.articles
    const stored = bytesOf('The café closed on Monday.')
    expect(article).toMatchObject({
      sha256: sha256(stored),
      text: 'articles/a.txt',
      original: { path: 'articles/original/a.txt', sha256: sha256(file) },
    })
    expect(built.corpus.parked).toMatchObject([{ text: 'Monday', start: 19 }])
    expect(outputFiles(built).slice(1, -1)).toEqual([
      { fileName: 'articles/a.txt', source: stored },
      { fileName: 'articles/original/a.txt', source: file },
    ])
  })
})

describe('a folder of pages, notes and texts', () => {
  const page = `<title>Dam closes</title><meta property="og:site_name" content="Herald"><meta name=date content=2019-05-08>
    <body><p>The council voted on Monday to close the dam.</p></body>`

  it('may lie at the top, beside a file that tells of the folder', () => {
    const folder = { 'a.html': page, 'b.md': '---\ndate: 2019-05-09\n---\nIt rained on Monday.', 'c.txt': 'Dry.' }
    const { corpus, diagnostics } = build({ ...folder, 'README.md': '# Mine', 'LICENSE.txt': 'None.' })
    expect(diagnostics).toEqual([])
    expect(corpus.articles.map(({ id, published, original }) => [id, published?.date, original?.path])).toEqual([
      ['a', '2019-05-08', 'articles/original/a.html.txt'],
      ['b', '2019-05-09', undefined],
      ['c', undefined, undefined],
    ])
    expect(corpus.parked).toEqual([])
  })

  it('has records that win over what is found, field by field', () => {
    const { corpus } = build({ 'articles/a.html': page, 'articles/a.yaml': 'title: Dam\npublished: 2019-05-07' })
    expect(corpus.articles[0]).toMatchObject({
      title: 'Dam',
      publisher: 'Herald',
      published: { date: '2019-05-07', basis: 'stated', note: null },
    })
  })

  it('reads one of two files that would have the same name', () => {
    expect(faultsOf({ 'articles/a.html': page, 'articles/a.md': 'Dry.' })).toEqual([
      'error duplicate-id articles/a.md: the same name as articles/a.html, but for the ending: only that one is read',
    ])
  })
})
