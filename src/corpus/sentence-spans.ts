import type { Citation, TextSpan, TimeMention } from './model.ts'

/** Words whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Col|Lt|Sgt|Capt|Cmdr|Brig|Adm|Sen|Rep|Gov|Hon|Rev|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|vs|etc|Inc|Corp|Ltd|Co|U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|[A-Z])\.["”’)]*$/
/** In UTF-16 code units: longer than any of them with its signs. */
const abbreviationReach = 40

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
// The segmenter's time grows with the square of what it is given; no paragraph of an article is that long.
const atOnce = 20_000

/**
 * The sentences of one paragraph, trimmed at their ends, in order, by the Unicode rules (UAX #29) and joined again
 * where these break after an abbreviation or before a small letter. Offsets count from `offset`.
 */
export function sentencesIn(paragraph: string, offset: number): TextSpan[] {
  const sentences: { start: number; end: number }[] = []
  for (const { index, segment } of segmentsOf(paragraph)) {
    const last = sentences.at(-1)
    // Its end alone: of segments that are joined one by one, the whole would be looked through for each.
    const end = last ? paragraph.slice(last.start, last.end).trimEnd().slice(-abbreviationReach) : ''
    if (last && (abbreviation.test(end) || /^[\p{Ll}\d]/u.test(segment))) last.end = index + segment.length
    else sentences.push({ start: index, end: index + segment.length })
  }
  return sentences.map(({ start, end }) => {
    const whole = paragraph.slice(start, end)
    return { start: offset + start, end: offset + start + whole.trimEnd().length }
  })
}

/** The segments of a text of any length. The last one of a piece is cut wherever the piece is: it begins the next one. */
function* segmentsOf(text: string): Generator<{ readonly index: number; readonly segment: string }> {
  let from = 0
  while (from < text.length) {
    const piece = text.slice(from, from + atOnce)
    const segments = [...segmenter.segment(piece)]
    const whole = from + piece.length === text.length || segments.length === 1 ? segments : segments.slice(0, -1)
    for (const { index, segment } of whole) yield { index: from + index, segment }
    const last = whole.at(-1)
    from += last ? last.index + last.segment.length : piece.length
  }
}

/** Words in the sentence that holds them. */
export interface WordsInSentence {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The length of a citation's prefix and suffix, where the article goes on beyond them. */
const contextLength = 32

/**
 * The sentence of a time mention, as far as its citation holds it: the quote with what stands before and after. An
 * ellipsis says where the citation's context, and so the sentence, is cut.
 */
export function sentenceOf(citation: Citation, mention: TimeMention): WordsInSentence {
  const { prefix, quote, suffix } = citation
  const text = prefix + quote + suffix
  const start = mention.start - citation.start + prefix.length
  const end = start + mention.text.length
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = `${text}\n`.indexOf('\n', end)
  const met = sentencesIn(text.slice(lineStart, lineEnd), lineStart).filter((one) => one.start < end && one.end > start)
  const from = met[0]?.start ?? lineStart
  const to = Math.max(end, met.at(-1)?.end ?? lineEnd)
  const isCutBefore = from === 0 && prefix.length >= contextLength
  const isCutAfter = to === text.length && suffix.length >= contextLength
  const [before, after] = [text.slice(from, start), text.slice(end, to)]
  return {
    before: isCutBefore ? `…${before.replace(/^\S+/, '')}` : before,
    words: mention.text,
    after: isCutAfter ? `${after.replace(/(?<!\S)\S+$/, '')}…` : after,
  }
}
