import { dateInWords } from '../../corpus/date-words.ts'
import type { EventStatus, IsoDay, TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { notChecked, uncheckedPublisher } from '../../corpus/unchecked.ts'
import { formatIsoDay, parseIsoDay } from '../../corpus/utc-day.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { escapeCalendarText, foldLines, textLine } from './calendar-lines.ts'
import { type CitedSource, type ExportView, namesOf, provenanceOf } from './export-view.ts'
import { slugOf } from './file-name.ts'
import { isOneDay, type Placed, placedEvents } from './placed-events.ts'

// RFC 5545 knows these three. What is disputed, or drafted and unreviewed, gets none: its entry claims nothing.
const statusWords: Readonly<Record<EventStatus, string | null>> = {
  happened: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  cancelled: 'CANCELLED',
  disputed: null,
}

/**
 * A calendar (RFC 5545) of all-day entries. One whose day is not known spans every day that it may have been, with the
 * date in words in its summary. What has no first or no last day has no place in a calendar, and is left out.
 */
export function iCalendar(view: ExportView): string {
  const { corpus, addresses } = view
  const placed = placedEvents(corpus.events)
  const left = corpus.events.length - placed.length
  const about = [
    ...(corpus.description === null ? [] : [corpus.description]),
    ...provenanceOf(view),
    ...(left > 0 ? [`Left out: ${left} without a first or a last day.`] : []),
  ]
  return foldLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Timeline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('NAME', corpus.title),
    textLine('X-WR-CALNAME', corpus.title),
    textLine('DESCRIPTION', about.join('\n')),
    textLine('X-WR-CALDESC', about.join('\n')),
    `URL:${addresses.view}`,
    ...placed.flatMap((event) => entryOf(view, event)),
    'END:VCALENDAR',
  ])
}

function entryOf(view: ExportView, event: Placed): string[] {
  const { actorsOf, sourcesOf } = namesOf(view.corpus)
  const status = event.origin === 'drafted' ? null : statusWords[event.status]
  const actors = actorsOf(event)
  const quotes = [...sourcesOf(event).map(quoteOf), ...(event.unchecked ?? []).map(uncheckedQuoteOf)]
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${event.id}@${slugOf(view.corpus.title)}.dateline`),
    `DTSTAMP:${compact(view.day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.earliest)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(event.latest))}`,
    textLine('SUMMARY', summaryOf(event)),
    textLine('DESCRIPTION', [...factsOf(event), ...quotes].join('\n\n')),
    ...(actors.length > 0 ? [`CATEGORIES:${actors.map(escapeCalendarText).join(',')}`] : []),
    ...(status === null ? [] : [`STATUS:${status}`]),
    'TRANSP:TRANSPARENT',
    `URL:${view.addresses.event(event)}`,
    'END:VEVENT',
  ]
}

/** The title; with the date in words where the entry's days say more than is known, and with any status but happened. */
function summaryOf(event: TimelineEvent): string {
  const notes = [
    ...(isOneDay(event) ? [] : [dateInWords(event.date)]),
    ...(event.status === 'happened' ? [] : [event.status]),
    ...(event.origin === 'drafted' ? ['draft'] : []),
  ]
  return notes.length === 0 ? event.title : `${event.title} (${notes.join(', ')})`
}

function factsOf(event: TimelineEvent): string[] {
  const span = isOneDay(event) ? '' : ' The entry spans every day that this may mean.'
  return [
    `${capitalised(dateInWords(event.date))}; ${event.status}.${span}`,
    ...(event.origin === 'drafted' ? ['Found by a program, reviewed by nobody.'] : []),
  ]
}

function quoteOf({ citation, article, speaker }: CitedSource): string {
  const source = article ? [publisherOf(article), publicationInWords(article)] : [citation.article]
  const words = speaker === null ? [] : [`words of ${speaker}`]
  return `“${citation.quote}” — ${[...source, ...words].join(', ')}`
}

function uncheckedQuoteOf(citation: UncheckedCitation): string {
  const { quote, url } = citation
  const source = [uncheckedPublisher(citation), ...(url === null ? [] : [url]), notChecked].join(', ')
  return quote === null ? `— ${source}` : `“${quote}” — ${source}`
}

/** The end of an all-day entry is the first day after it. */
function dayAfter(day: IsoDay): IsoDay {
  return formatIsoDay((parseIsoDay(day) ?? 0) + 1)
}

function compact(day: IsoDay): string {
  return day.replaceAll('-', '')
}
