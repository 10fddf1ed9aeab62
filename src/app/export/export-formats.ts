import type { TimelineEvent } from '../../corpus/model.ts'
import { englishLanguage } from '../language/language.ts'
import type { MessageKey, Say } from '../language/message.ts'
import type { Writer } from './export-view.ts'
import { placedEvents } from './placed-events.ts'

export interface ExportFormat {
  /** Its own name, in every language; names its button. */
  readonly name: string
  /** Names its button where the name has words of a language in it. */
  readonly label?: 'export.sheet'
  /** What one does with it. */
  readonly hint: Extract<MessageKey, `export.hint.${string}`>
  /** A sentence where the format cannot hold all that is shown; null where it can. */
  readonly caveat?: (events: readonly TimelineEvent[], say?: Say) => string | null
  readonly extension: string
  readonly mediaType: string
  /** True where the writer reads the stored texts. */
  readonly needsTexts?: boolean
  /** True for what is looked at: it speaks the page's language. Files for other programs are in English. */
  readonly speaksLanguage?: boolean
  /** Loads the writer when it is asked for. */
  readonly load: () => Promise<Writer>
}

/** In the order of the menu. One more format is a file beside this one and an entry here. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'CSV',
    hint: 'export.hint.csv',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'JSON',
    hint: 'export.hint.json',
    extension: 'json',
    mediaType: 'application/json',
    load: async () => (await import('./dateline-json.ts')).datelineJson,
  },
  {
    name: 'Markdown',
    hint: 'export.hint.markdown',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'iCalendar',
    hint: 'export.hint.iCalendar',
    caveat: leftOutOfCalendar,
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    load: async () => (await import('./i-calendar.ts')).iCalendar,
  },
  {
    name: 'JSON-LD',
    hint: 'export.hint.jsonLd',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    load: async () => (await import('./json-ld.ts')).jsonLd,
  },
  {
    name: 'Web Annotations',
    hint: 'export.hint.annotations',
    caveat: leftOutOfAnnotations,
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    needsTexts: true,
    load: async () => (await import('./web-annotations.ts')).webAnnotations,
  },
  {
    name: 'TimelineJS',
    hint: 'export.hint.timelineJs',
    extension: 'timelinejs.json',
    mediaType: 'application/json',
    load: async () => (await import('./timeline-js.ts')).timelineJs,
  },
  {
    name: 'TimelineJS sheet',
    label: 'export.sheet',
    hint: 'export.hint.timelineJsSheet',
    extension: 'timelinejs.csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./timeline-js-sheet.ts')).timelineJsSheet,
  },
  {
    name: 'SVG',
    hint: 'export.hint.svg',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    speaksLanguage: true,
    load: async () => (await import('./drawing-picture.ts')).svgPicture,
  },
  {
    name: 'PNG',
    hint: 'export.hint.png',
    extension: 'png',
    mediaType: 'image/png',
    speaksLanguage: true,
    load: async () => (await import('./drawing-picture.ts')).pngPicture,
  },
]

function leftOutOfAnnotations(events: readonly TimelineEvent[], say: Say = englishLanguage.say): string | null {
  const left = events.flatMap(({ unchecked = [] }) => unchecked).filter(({ url }) => url === null).length
  return left === 0 ? null : say('export.leftOutCitations', { count: left })
}

function leftOutOfCalendar(events: readonly TimelineEvent[], say: Say = englishLanguage.say): string | null {
  const left = events.length - placedEvents(events).length
  return left === 0 ? null : say('export.leftOutEvents', { count: left })
}
