import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { markdown } from './markdown.ts'
import { hostileText, hostileView, viewOf } from './testing.ts'

/** The text as a reader of GitHub's dialect would see it. */
function pageOf(text: string) {
  const html = marked.parse(text, { async: false, gfm: true }).replaceAll('<br>', '<br>\n')
  return parseHTML(`<body>${html}</body>`).document
}

const blanksFolded = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim()

test('an event is a heading with its date in words, its quotes are block quotations with their sources', () => {
  const corpus = corpusFrom`
    article k24 | Kurdistan 24 | 2021-12-09 | The talks
    actor us | United States
    2020-01 | strike | A strike | planned | us | k24 (us): we will strike
  `
  const page = pageOf(markdown(viewOf(corpus, { filter: 'the status planned' })))
  expect(page.querySelector('h1')?.textContent).toBe('A made-up collection')
  expect(page.querySelector('h2')?.textContent).toBe('A strike')
  expect(page.querySelector('blockquote')?.textContent.trim()).toBe('we will strike')
  const paragraphs = [...page.querySelectorAll('body > p')].map((paragraph) => paragraph.textContent)
  expect(paragraphs).toContain('January 2020 · planned · United States')
  expect(paragraphs).toContain('— Kurdistan 24, “The talks”, 9 December 2021, words of United States · in the timeline')
  expect(paragraphs[0]).toContain('Filtered by the status planned.')
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/dam/?event=strike&article=k24&passage=0',
  ])
})

test('text of a source is shown as it is: no markup, no emphasis, no link, no list comes out of it', () => {
  const page = pageOf(markdown(hostileView()))
  expect(blanksFolded(page.querySelector('blockquote')?.textContent)).toBe(blanksFolded(hostileText))
  expect(blanksFolded(page.querySelector('h2')?.textContent)).toBe(blanksFolded(hostileText))
  expect(page.querySelectorAll('img, script, em, code, pre, li, blockquote *:not(p, br)')).toHaveLength(0)
  expect([...page.querySelectorAll('a')].map((link) => link.textContent)).toEqual(['in the timeline'])
})

test('the original page is linked where there is one', () => {
  const corpus = corpusFrom`
    2020-01 | strike | A strike | planned | | k24: struck
  `
  const [article] = corpus.articles
  if (!article) throw new Error('no article')
  const linked = { ...corpus, articles: [{ ...article, url: 'https://example.com/a b>c' }] }
  const page = pageOf(markdown(viewOf(linked)))
  expect(page.querySelector('a')?.getAttribute('href')).toBe('https://example.com/a%20b%3Ec')
})
