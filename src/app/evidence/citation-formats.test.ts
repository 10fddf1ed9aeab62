import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { citationHtml, citationMarkdown } from './citation-markup.ts'
import { citationBibTex, citationCsl } from './citation-records.ts'
import { citationText } from './citation-text.ts'
import { type CitedQuote, uncheckedQuote } from './cited-quote.ts'

const corpus = corpusFrom`
  article paper | The Paper & Sons | 2024-03-02? | The dam, 100% done
  2024-02-26 | dam | The dam breaks | happened | | paper: it broke on Monday
`

function quoteWith(part: Partial<CitedQuote['article']> = {}, words: Partial<CitedQuote> = {}): CitedQuote {
  const [article] = corpus.articles
  const citation = corpus.events[0]?.citations[0]
  if (!article || !citation) throw new Error('the collection is empty')
  return {
    citation,
    article: { ...article, ...part },
    speaker: null,
    address: 'https://example.org/dam/?event=dam&passage=0',
    accessed: '2024-05-01',
    isChecked: true,
    ...words,
  }
}

const url = 'https://example.com/news?id=1&a=b_c'
const hostile = '<b>“it” & _100%_ #1 ~x^2 {y} \\input{/etc/passwd} $z$</b>'

test('a line of text has the quote, the source, both dates and the addresses', () => {
  expect(citationText(quoteWith({ url }))).toBe(
    '“it broke on Monday” — The Paper & Sons, “The dam, 100% done”, 2 March 2024 (inferred), ' +
      'https://example.com/news?id=1&a=b_c, accessed 1 May 2024. https://example.org/dam/?event=dam&passage=0',
  )
})

test('Markdown is a block quotation with its source and two links', () => {
  const { document } = parseHTML(marked.parse(citationMarkdown(quoteWith({ url })), { async: false }))
  expect(document.querySelector('blockquote')?.textContent.trim()).toBe('it broke on Monday')
  expect(document.querySelector('blockquote + p')?.textContent).toBe(
    '— The Paper & Sons, “The dam, 100% done”, 2 March 2024 (inferred), accessed 1 May 2024. original page, passage in the timeline',
  )
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://example.com/news?id=1&a=b_c#:~:text=it%20broke%20on%20Monday',
    'https://example.org/dam/?event=dam&passage=0',
  ])
})

test('HTML is a block quotation with its source, and shows the words of a source as they are', () => {
  const quote = quoteWith({ title: hostile, publisher: hostile, url: 'javascript:alert(1)' })
  const { document } = parseHTML(
    `<body>${citationHtml({ ...quote, citation: { ...quote.citation, quote: hostile } })}</body>`,
  )
  expect(document.querySelector('blockquote')?.textContent).toBe(hostile)
  expect(document.querySelector('cite')?.textContent).toBe(hostile)
  expect(document.querySelector('b')).toBeNull()
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([quote.address])
})

test('BibTeX is read with its title, its dates, its address and the quote', () => {
  const quote = quoteWith({ url, author: 'Ada Brek and Co', publisher: 'The Paper and Sons' })
  const { data } = new Cite(citationBibTex(quote))
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    id: 'paper-0',
    title: 'The dam, 100% done',
    author: [{ family: 'Ada Brek and Co' }],
    publisher: 'The Paper and Sons',
    issued: { 'date-parts': [[2024, 3, 2]] },
    accessed: { 'date-parts': [[2024, 5, 1]] },
    URL: 'https://example.com/news?id=1&a=b_c#:~:text=it%20broke%20on%20Monday',
    note: expect.stringContaining('“it broke on Monday”'),
  })
  expect(citationBibTex(quote)).toContain('date = {2024-03-02?}')
})

test('BibTeX holds the signs of LaTeX as signs', () => {
  const [item] = new Cite(
    citationBibTex(quoteWith({ title: hostile, publisher: hostile, url: 'https://example.com/{a}\\b' })),
  ).data
  expect(item).toMatchObject({ title: hostile, publisher: hostile })
  expect(item?.['URL']).toMatch(/^https:\/\/example\.com\/%7Ba%7D%5Cb#/)
})

test('CSL-JSON has the dates as parts, and calls a day that was worked out inexact', () => {
  const text = citationCsl(quoteWith({ url, author: 'Ada Brek' }, { speaker: 'The mayor' }))
  const [item] = JSON.parse(text)
  expect(new Cite(text).data[0]).toMatchObject(item)
  expect(item).toEqual({
    id: 'paper-0',
    type: 'article-newspaper',
    title: 'The dam, 100% done',
    'container-title': 'The Paper & Sons',
    publisher: 'The Paper & Sons',
    author: [{ literal: 'Ada Brek' }],
    issued: { 'date-parts': [[2024, 3, 2]], circa: true },
    accessed: { 'date-parts': [[2024, 5, 1]] },
    URL: 'https://example.com/news?id=1&a=b_c#:~:text=it%20broke%20on%20Monday',
    language: 'en',
    note:
      '“it broke on Monday” (words of The mayor). Published 2 March 2024 (inferred). ' +
      'Passage: https://example.org/dam/?event=dam&passage=0',
  })
})

test('what is not known is left out, and the passage stands in for a page without an address', () => {
  const quote = quoteWith({ publisher: null, title: null, published: null, language: null })
  const [item] = JSON.parse(citationCsl(quote))
  expect(item).toMatchObject({ title: 'Untitled article from paper', URL: quote.address })
  expect(Object.keys(item)).not.toContain('issued')
  expect(citationBibTex(quote)).not.toMatch(/ (date|author|language) = /)
  expect(citationText(quote)).toContain('paper, date of publication unknown, accessed 1 May 2024')
})

const storm = corpusFrom`
  2022-01-01 | storm | The storm | happened |
  unchecked storm | The News | https://news.example/storm | a “great” wind
  unchecked storm | Radio Orrin | |
`.events[0]
const uncheckedOf = (number: 1 | 2): CitedQuote => {
  const citation = storm?.unchecked?.[number - 1]
  if (!storm || !citation) throw new Error('the collection is empty')
  return uncheckedQuote(storm, citation, number, {
    address: 'https://example.org/dam/?event=storm',
    today: '2024-05-01',
  })
}
const parsed = (html: string) => parseHTML(`<body>${html}</body>`).document

test('what no stored article tells is cited with the same things, and says that it is not checked', () => {
  const quote = uncheckedOf(1)
  expect(citationText(quote)).toBe(
    '“a “great” wind” — The News, date of publication unknown, https://news.example/storm, accessed 1 May 2024, ' +
      'not checked: no stored article. https://example.org/dam/?event=storm',
  )
  const source =
    '— The News, date of publication unknown, accessed 1 May 2024, not checked: no stored article. ' +
    'original page, event in the timeline'
  for (const html of [marked.parse(citationMarkdown(quote), { async: false }), citationHtml(quote)]) {
    expect(parsed(html).querySelector('blockquote')?.textContent.trim()).toBe('a “great” wind')
    expect(parsed(html).querySelector('blockquote + p')?.textContent).toBe(source)
  }
  const note = '“a “great” wind”. Not checked: no stored article. Event: https://example.org/dam/?event=storm'
  for (const text of [citationBibTex(quote), citationCsl(quote)]) {
    const [item] = new Cite(text).data
    expect(item).toMatchObject({ id: 'storm-unchecked-1', title: 'Untitled from The News', note })
    expect(item?.['URL']).toMatch(/^https:\/\/news\.example\/storm#:~:text=/)
  }
})

test('a source without words and without an address is cited as what it is', () => {
  const quote = uncheckedOf(2)
  const source = 'Radio Orrin, date of publication unknown, accessed 1 May 2024, not checked: no stored article. '
  expect(citationText(quote)).toBe(`${source}https://example.org/dam/?event=storm`)
  for (const html of [marked.parse(citationMarkdown(quote), { async: false }), citationHtml(quote)]) {
    expect(parsed(html).querySelector('blockquote')).toBeNull()
    expect(parsed(html).querySelector('p')?.textContent).toBe(`${source}event in the timeline`)
  }
  const [item] = new Cite(citationBibTex(quote)).data
  expect(item).toMatchObject({
    URL: quote.address,
    note: 'Not checked: no stored article. Event: https://example.org/dam/?event=storm',
  })
})
