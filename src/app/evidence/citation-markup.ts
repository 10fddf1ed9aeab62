import { dayInWords } from '../../corpus/date-words.ts'
import { escapeHtml, escapeMarkdown, markdownLink, markdownQuote } from '../../corpus/markup-escapes.ts'
import { notChecked } from '../../corpus/unchecked.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { type CitedQuote, linkWords, originalAddress } from './cited-quote.ts'

/** A citation as a block quotation of Markdown, its source below it. */
export function citationMarkdown(quote: CitedQuote): string {
  const { citation, article, address } = quote
  const original = originalAddress(quote)
  const title = article.title === null ? [] : [`“${article.title}”`]
  const source = escapeMarkdown([publisherOf(article), ...title, ...datesOf(quote)].join(', ').replace(/\s+/g, ' '))
  const links = [
    ...(original === null ? [] : [markdownLink('original page', original)]),
    markdownLink(linkWords(quote), address),
  ]
  const words = citation.quote === '' ? '' : `${markdownQuote(citation.quote)}\n\n— `
  return `${words}${source}. ${links.join(', ')}\n`
}

/** A citation as HTML: a block quotation, its source below it. */
export function citationHtml(quote: CitedQuote): string {
  const { citation, article, address } = quote
  const original = originalAddress(quote)
  const lines = citation.quote.split(/\r\n|\r|\n/).map(escapeHtml)
  const language = article.language === null ? '' : ` lang="${escapeHtml(article.language)}"`
  const source = [
    `<bdi>${escapeHtml(publisherOf(article))}</bdi>`,
    ...(article.title === null ? [] : [`<cite dir="auto">${escapeHtml(article.title)}</cite>`]),
    ...datesOf(quote).map(escapeHtml),
  ]
  const links = [
    ...(original === null ? [] : [htmlLink('original page', original)]),
    htmlLink(linkWords(quote), address),
  ]
  const sourceLine = `${source.join(', ')}. ${links.join(', ')}`
  if (citation.quote === '') return `<p>${sourceLine}</p>`
  return (
    `<blockquote cite="${escapeHtml(original ?? address)}"${language} dir="auto">${lines.join('<br>')}</blockquote>` +
    `<p>— ${sourceLine}</p>`
  )
}

/** And, where it is so, that nothing has compared the words with their source. */
function datesOf({ article, accessed, isChecked }: CitedQuote): string[] {
  const dates = [publicationInWords(article), `accessed ${dayInWords(accessed)}`]
  return isChecked ? dates : [...dates, notChecked]
}

function htmlLink(words: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${words}</a>`
}
