import { dayInWords } from '../../corpus/date-words.ts'
import type { IsoDay } from '../../corpus/model.ts'
import { notChecked } from '../../corpus/unchecked.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { type CitedQuote, originalAddress } from './cited-quote.ts'

/** A citation as an entry of BibTeX, in the fields of biblatex's `@online`, which Zotero and JabRef read too. */
export function citationBibTex(quote: CitedQuote): string {
  const { article, address, accessed } = quote
  const { published, author, language } = article
  const fields = {
    // The inner braces keep the capitals of a title, and a name with “and” in it one name.
    author: author === null ? null : `{${escapeBibTex(author)}}`,
    title: `{${escapeBibTex(titleOf(quote))}}`,
    organization: `{${escapeBibTex(publisherOf(article))}}`,
    // EDTF, as biblatex has it: a day that was worked out is an uncertain one.
    date: published && (published.basis === 'inferred' ? `${published.date}?` : published.date),
    url: verbatim(originalAddress(quote) ?? address),
    urldate: accessed,
    language: language === null ? null : escapeBibTex(language),
    note: escapeBibTex(noteOf(quote)),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return [`@online{${keyOf(quote)},`, ...lines, '}', ''].join('\n')
}

/** A citation as an item of CSL-JSON, in the list that reference managers import. */
export function citationCsl(quote: CitedQuote): string {
  const { article, address, accessed } = quote
  const { published, author, language } = article
  const item = {
    id: keyOf(quote),
    type: quote.isChecked ? 'article-newspaper' : 'document',
    title: titleOf(quote),
    'container-title': publisherOf(article),
    publisher: publisherOf(article),
    ...(author !== null && { author: [{ literal: author }] }),
    ...(published && {
      issued: { ...dateParts(published.date), ...(published.basis === 'inferred' && { circa: true }) },
    }),
    accessed: dateParts(accessed),
    URL: originalAddress(quote) ?? address,
    ...(language !== null && { language }),
    note: noteOf(quote),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** Letters and digits of ASCII alone: what every program takes as a key. */
function keyOf({ citation }: CitedQuote): string {
  return `${citation.article.replace(/[^A-Za-z0-9-]+/g, '-')}-${citation.start}`
}

function titleOf({ article, isChecked }: CitedQuote): string {
  return article.title ?? `Untitled ${isChecked ? 'article ' : ''}from ${publisherOf(article)}`
}

/** The words, who says them, and where they can be checked. */
function noteOf({ citation, article, speaker, address, isChecked }: CitedQuote): string {
  const inferred = article.published?.basis === 'inferred' ? [`Published ${publicationInWords(article)}`] : []
  const words = `“${citation.quote.replace(/\s+/g, ' ')}”${speaker === null ? '' : ` (words of ${speaker})`}`
  return [
    ...(citation.quote === '' ? [] : [words]),
    ...(isChecked ? [] : [capitalised(notChecked)]),
    ...inferred,
    ...(article.captured === null ? [] : [`Captured on ${dayInWords(article.captured)}`]),
    `${isChecked ? 'Passage' : 'Event'}: ${address}`,
  ].join('. ')
}

function dateParts(day: IsoDay) {
  return { 'date-parts': [day.split('-').map(Number)] }
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text with every sign that means something to LaTeX written out; all other characters stay, in UTF-8. */
function escapeBibTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}$&#%_]/g, (sign) => commands[sign] ?? `\\${sign}`)
}

/** An address is read letter by letter; only braces would end it. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))
}
