import type { TimelineEvent } from '../../corpus/model.ts'
import { counted } from '../ui/plural.ts'
import type { Writer } from './export-view.ts'
import { placedEvents } from './placed-events.ts'

export interface ExportFormat {
  /** Names its button. */
  readonly name: string
  /** What one does with it. */
  readonly hint: string
  /** A sentence where the format cannot hold all that is shown; null where it can. */
  readonly caveat?: (events: readonly TimelineEvent[]) => string | null
  readonly extension: string
  readonly mediaType: string
  /** True where the writer reads the stored texts. */
  readonly needsTexts?: boolean
  /** Loads the writer when it is asked for. */
  readonly load: () => Promise<Writer>
}

/** In the order of the menu. One more format is a file beside this one and an entry here. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'CSV',
    hint: 'a spreadsheet, with a row for each quote',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'JSON',
    hint: 'all that is known, in the form of timeline.json',
    extension: 'json',
    mediaType: 'application/json',
    load: async () => (await import('./dateline-json.ts')).datelineJson,
  },
  {
    name: 'Markdown',
    hint: 'a text with the quotes and their sources',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'iCalendar',
    hint: 'a calendar; a vague date spans every day that it may mean',
    caveat: leftOutOfCalendar,
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    load: async () => (await import('./i-calendar.ts')).iCalendar,
  },
  {
    name: 'JSON-LD',
    hint: 'linked data, in the words of schema.org',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    load: async () => (await import('./json-ld.ts')).jsonLd,
  },
  {
    name: 'Web Annotations',
    hint: 'the quotes as W3C annotations of their articles',
    caveat: leftOutOfAnnotations,
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    needsTexts: true,
    load: async () => (await import('./web-annotations.ts')).webAnnotations,
  },
  {
    name: 'TimelineJS',
    hint: 'for the storytelling tool, as its JSON',
    extension: 'timelinejs.json',
    mediaType: 'application/json',
    load: async () => (await import('./timeline-js.ts')).timelineJs,
  },
  {
    name: 'TimelineJS sheet',
    hint: 'the same, as rows of its spreadsheet (CSV)',
    extension: 'timelinejs.csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./timeline-js-sheet.ts')).timelineJsSheet,
  },
  {
    name: 'SVG',
    hint: 'the whole drawing, as a picture that stays sharp',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    load: async () => (await import('./drawing-picture.ts')).svgPicture,
  },
  {
    name: 'PNG',
    hint: 'the whole drawing, as a picture for slides and texts',
    extension: 'png',
    mediaType: 'image/png',
    load: async () => (await import('./drawing-picture.ts')).pngPicture,
  },
]

function leftOutOfAnnotations(events: readonly TimelineEvent[]): string | null {
  const left = events.flatMap(({ unchecked = [] }) => unchecked).filter(({ url }) => url === null).length
  return left === 0 ? null : `${counted(left, 'citation')} without an article or an address will be left out`
}

function leftOutOfCalendar(events: readonly TimelineEvent[]): string | null {
  const left = events.length - placedEvents(events).length
  return left === 0 ? null : `${counted(left, 'event')} without a first or a last day will be left out`
}
