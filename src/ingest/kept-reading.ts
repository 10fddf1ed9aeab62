import type { ArticleFiles } from './collection-files.ts'
import type { ArticleReading, ReadArticle } from './read-article.ts'
import type { PlacedTime } from './times.ts'

/** A reading without what the article's own files hold already, and without what few steps of a second run ask for. */
interface KeptReading extends Omit<ArticleReading, 'read'> {
  readonly read:
    | (Omit<ReadArticle, 'path' | 'text' | 'bytes' | 'original' | 'words' | 'times'> & {
        /** Null where the file itself is the stored text. */
        readonly text: string | null
      })
    | null
}

type KeptTime = ReturnType<typeof keptTime>

// JSON holds no tab between its tokens, and none inside of them.
const gap = '\t'

/**
 * A reading as one line, to be kept or to be sent to another thread: JSON of it, of its words and of its time mentions,
 * with tabs between. The latter two are most of it.
 */
export function keepReading({ read, diagnostics }: ArticleReading): string {
  if (!read) return [JSON.stringify({ read: null, diagnostics } satisfies KeptReading), '[]', '[]'].join(gap)
  const { path, text, bytes, original, words, times, ...found } = read
  const kept: KeptReading = { read: { ...found, text: original ? text : null }, diagnostics }
  return [kept, words, times.map(keptTime)].map((part) => JSON.stringify(part)).join(gap)
}

/** The reading that was kept, of the very files that it was made of; null where the line is damaged. */
export function restoreReading({ text: file }: ArticleFiles, line: string): ArticleReading | null {
  const [head, keptWords, keptTimes] = line.split(gap)
  // Whatever was cut off, the end is missing.
  if (!head || !keptWords || !keptTimes?.endsWith(']')) return null
  const kept = JSON.parse(head) as KeptReading
  if (!kept.read) return { read: null, diagnostics: kept.diagnostics }
  const { text: shown, ...found } = kept.read
  const isFile = shown === null
  let text = shown
  let words: readonly string[] | null = null
  let times: readonly PlacedTime[] | null = null
  const read: ReadArticle = {
    ...found,
    path: file.path,
    bytes: isFile ? file.bytes : new TextEncoder().encode(shown),
    original: isFile ? null : file.bytes,
    get text() {
      text ??= utf8.decode(file.bytes)
      return text
    },
    get words() {
      words ??= JSON.parse(keptWords) as string[]
      return words
    },
    get times() {
      times ??= (JSON.parse(keptTimes) as KeptTime[]).map((time) => timeOf(time, read.text))
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
