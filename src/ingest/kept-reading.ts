import type { ArticleFiles } from './collection-files.ts'
import type { ArticleReading, ReadArticle } from './read-article.ts'
import type { PlacedTime } from './times.ts'

/** A reading without what the article's own files hold already, and without its time mentions. */
interface KeptReading extends Omit<ArticleReading, 'read'> {
  readonly read:
    | (Omit<ReadArticle, 'path' | 'text' | 'bytes' | 'original' | 'times'> & {
        /** Null where the file itself is the stored text. */
        readonly text: string | null
      })
    | null
}

type KeptTime = ReturnType<typeof keptTime>

// JSON holds no tab between its tokens.
const gap = '\t'

/**
 * A reading as one line, to be kept or to be sent to another thread: JSON of it, a tab, JSON of its time mentions. These
 * are half of it, and few steps of a second run ask for them.
 */
export function keepReading({ read, diagnostics }: ArticleReading): string {
  if (!read) return `${JSON.stringify({ read: null, diagnostics } satisfies KeptReading)}${gap}[]`
  const { path, text, bytes, original, times, ...found } = read
  const kept: KeptReading = { read: { ...found, text: original ? text : null }, diagnostics }
  return `${JSON.stringify(kept)}${gap}${JSON.stringify(times.map(keptTime))}`
}

/** The reading that was kept, of the very files that it was made of; null where the line is damaged. */
export function restoreReading({ text: file }: ArticleFiles, line: string): ArticleReading | null {
  const split = line.indexOf(gap)
  // Whatever was cut off, the end is missing.
  if (split === -1 || !line.endsWith(']')) return null
  const kept = JSON.parse(line.slice(0, split)) as KeptReading
  if (!kept.read) return { read: null, diagnostics: kept.diagnostics }
  const { text, ...found } = kept.read
  const stored =
    text === null
      ? { text: utf8.decode(file.bytes), bytes: file.bytes, original: null }
      : { text, bytes: new TextEncoder().encode(text), original: file.bytes }
  let times: readonly PlacedTime[] | null = null
  const read: ReadArticle = {
    ...found,
    ...stored,
    path: file.path,
    get times() {
      times ??= (JSON.parse(line.slice(split + 1)) as KeptTime[]).map((time) => timeOf(time, stored.text))
      return times
    },
  }
  return { read, diagnostics: kept.diagnostics }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

function keptTime({ start, end, value, anchor, rule, placed, parked }: PlacedTime) {
  return [start, end, value, anchor, rule, placed, parked] as const
}

function timeOf([start, end, value, anchor, rule, placed, parked]: KeptTime, text: string): PlacedTime {
  return { start, end, text: text.slice(start, end), value, anchor, rule, placed, parked }
}
