import { dateInWords } from '../../corpus/date-words.ts'
import { type EdtfPoint, type IntervalEnd, parseEdtf, pointBounds } from '../../corpus/edtf.ts'
import { escapeHtml } from '../../corpus/markup-escapes.ts'
import type { TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { notChecked, uncheckedPublisher } from '../../corpus/unchecked.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { type CitedSource, type ExportView, namesOf, provenanceOf } from './export-view.ts'

/** A date of TimelineJS: no more parts than are known. */
export interface SlideDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** One slide, as both forms of a TimelineJS timeline have it. Headline and text are HTML. */
export interface Slide {
  readonly id: string
  readonly start: SlideDate
  readonly end: SlideDate | null
  readonly dateInWords: string
  readonly headline: string
  readonly text: string
  readonly group: string
}

/**
 * The events as slides of TimelineJS. It draws every slide from a first day on: what is only known to be over by a day
 * stands at that day, and the date in words says so. Rows are by status, so that planned never looks like happened.
 */
export function slidesOf(view: ExportView): Slide[] {
  const { sourcesOf } = namesOf(view.corpus)
  return view.corpus.events.map((event) => ({
    id: event.id,
    ...slideDates(event),
    dateInWords: capitalised(dateInWords(event.date)),
    headline: escapeHtml(event.title),
    text: [
      factsOf(event),
      ...sourcesOf(event).map((source) => quoteOf(view, event, source)),
      ...(event.unchecked ?? []).map(uncheckedQuoteOf),
    ].join(''),
    group: capitalised(event.status),
  }))
}

/** The text of the slide that opens the timeline. */
export function introductionOf(view: ExportView): string {
  const { description } = view.corpus
  return [...(description === null ? [] : [description]), ...provenanceOf(view)].map(paragraph).join('')
}

function slideDates(event: TimelineEvent): Pick<Slide, 'start' | 'end'> {
  const { from, to } = endsOf(event)
  const start = from ?? to
  // The compiler does not know that no date is open on both sides.
  if (!start) throw new Error(`“${event.title}” has no date.`)
  return { start: start.first, end: from === null || to === null || isSame(start.first, to.last) ? null : to.last }
}

interface Range {
  readonly first: SlideDate
  readonly last: SlideDate
}

/** Where a date begins and ends, as exact as it is written; null where it is open. */
function endsOf({ date }: TimelineEvent): { readonly from: Range | null; readonly to: Range | null } {
  const read = parseEdtf(date)
  if (!read) return { from: null, to: null }
  if (read.kind === 'interval') return { from: rangeOf(read.start), to: rangeOf(read.end) }
  if (read.kind !== 'oneOf') return { from: rangeOf(read), to: rangeOf(read) }
  // A set may be written in any order.
  const from = read.members.map((member) => rangeOf(member.from ?? 'open')).sort(byFirst)
  const to = read.members.map((member) => rangeOf(member.to ?? 'open')).sort(byFirst)
  return { from: from.includes(null) ? null : (from[0] ?? null), to: to.includes(null) ? null : (to.at(-1) ?? null) }
}

function byFirst(a: Range | null, b: Range | null): number {
  return numberOf(a) - numberOf(b)
}

function numberOf(range: Range | null): number {
  return range ? range.first.year * 372 + (range.first.month ?? 1) * 31 + (range.first.day ?? 1) : 0
}

function rangeOf(point: IntervalEnd | EdtfPoint): Range | null {
  if (typeof point === 'string') return null
  const { kind, year, month, day } = point
  if (kind === 'year') return { first: { year }, last: { year } }
  const date = { year, ...(month !== null && { month }), ...(day !== null && { day }) }
  if (kind === 'day' || kind === 'month') return { first: date, last: date }
  const { earliest, latest } = pointBounds(point)
  return kind === 'season'
    ? { first: monthOf(earliest), last: monthOf(latest) }
    : { first: { year }, last: { year: Number(latest.slice(0, 4)) } }
}

function monthOf(day: string): SlideDate {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
}

function isSame(a: SlideDate, b: SlideDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

function factsOf({ status, origin }: TimelineEvent): string {
  return paragraph(
    origin === 'drafted' ? `${capitalised(status)}; a draft that nobody has reviewed` : capitalised(status),
  )
}

function quoteOf({ addresses }: ExportView, event: TimelineEvent, { citation, article, speaker }: CitedSource): string {
  const source = article ? `${publisherOf(article)}, ${publicationInWords(article)}` : citation.article
  const words = speaker === null ? source : `${source}, words of ${speaker}`
  const original = webAddress(article?.url ?? null)
  const links = [
    ...(original === null ? [] : [link('original page', original)]),
    link('in the timeline', addresses.passage(event, citation)),
  ]
  return `<blockquote>${escapeHtml(citation.quote)}</blockquote><p>— ${escapeHtml(words)} · ${links.join(' · ')}</p>`
}

function uncheckedQuoteOf(citation: UncheckedCitation): string {
  const { quote, url } = citation
  const words = escapeHtml(`${uncheckedPublisher(citation)}, ${notChecked}`)
  const address = webAddress(url)
  const source = `<p>— ${words}${address === null ? '' : ` · ${link('cited page', address)}`}</p>`
  return quote === null ? source : `<blockquote>${escapeHtml(quote)}</blockquote>${source}`
}

function link(words: string, address: string): string {
  return `<a href="${escapeHtml(address)}">${words}</a>`
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}
