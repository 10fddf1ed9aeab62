import type { ArticleFiles } from './collection-files.ts'
import type { Deed } from './drafts/draft-events.ts'
import type { ArticleReading, ReadArticle } from './read-article.ts'
import type { Quotation } from './speakers.ts'
import type { PlacedTime } from './times.ts'

/**
 * A reading without what the article's own files hold already, and without the names of keys where there are many of a
 * kind: half the time of a second run is spent on parsing this.
 */
interface KeptReading extends Omit<ArticleReading, 'read'> {
  readonly read:
    | (Omit<ReadArticle, 'path' | 'text' | 'bytes' | 'original' | 'times' | 'deeds' | 'quotations'> & {
        /** Null where the file itself is the stored text. */
        readonly text: string | null
        readonly times: readonly ReturnType<typeof keptTime>[]
        readonly deeds: readonly ReturnType<typeof keptDeed>[]
        readonly quotations: readonly ReturnType<typeof keptQuotation>[]
      })
    | null
}

/** A reading as one line of JSON, to be kept or to be sent to another thread. */
export function keepReading({ read, diagnostics }: ArticleReading): string {
  if (!read) return JSON.stringify({ read: null, diagnostics } satisfies KeptReading)
  const { path, text, bytes, original, times, deeds, quotations, ...found } = read
  const kept: KeptReading = {
    read: {
      ...found,
      text: original ? text : null,
      times: times.map(keptTime),
      deeds: deeds.map(keptDeed),
      quotations: quotations.map(keptQuotation),
    },
    diagnostics,
  }
  return JSON.stringify(kept)
}

/** The reading that was kept, of the very files that it was made of; null where the line is damaged. */
export function restoreReading({ text: file }: ArticleFiles, line: string): ArticleReading | null {
  const kept = parseLine(line)
  if (!kept?.read) return kept && { read: null, diagnostics: kept.diagnostics }
  const { times, deeds, quotations, ...found } = kept.read
  const stored =
    found.text === null
      ? { text: utf8.decode(file.bytes), bytes: file.bytes, original: null }
      : { text: found.text, bytes: new TextEncoder().encode(found.text), original: file.bytes }
  const read: ReadArticle = {
    ...found,
    ...stored,
    path: file.path,
    times: times.map((time) => timeOf(time, stored.text)),
    deeds: deeds.map(deedOf),
    quotations: quotations.map(quotationOf),
  }
  return { read, diagnostics: kept.diagnostics }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

function parseLine(line: string): KeptReading | null {
  try {
    return JSON.parse(line) as KeptReading
  } catch {
    return null
  }
}

function keptTime({ start, end, value, anchor, rule, placed, parked }: PlacedTime) {
  return [start, end, value, anchor, rule, placed, parked] as const
}

function timeOf(
  [start, end, value, anchor, rule, placed, parked]: ReturnType<typeof keptTime>,
  text: string,
): PlacedTime {
  return { start, end, text: text.slice(start, end), value, anchor, rule, placed, parked }
}

function keptDeed({ start, end, date, earliest, latest, status, title, subjectBefore, needsActor }: Deed) {
  return [start, end, date, earliest, latest, status, title, subjectBefore, needsActor] as const
}

function deedOf(kept: ReturnType<typeof keptDeed>): Deed {
  const [start, end, date, earliest, latest, status, title, subjectBefore, needsActor] = kept
  return { start, end, date, earliest, latest, status, title, subjectBefore, needsActor }
}

function keptQuotation({ start, end, speaker, kind }: Quotation) {
  return [start, end, speaker, kind] as const
}

function quotationOf([start, end, speaker, kind]: ReturnType<typeof keptQuotation>): Quotation {
  return { start, end, speaker, kind }
}
