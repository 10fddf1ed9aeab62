import { articleBlocks } from '../../corpus/article-blocks.ts'
import type { RemovedSpan, TextSpan } from '../../corpus/model.ts'

/** Words whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Col|Lt|Sgt|Capt|Cmdr|Brig|Adm|Sen|Rep|Gov|Hon|Rev|St|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|vs|etc|Inc|Corp|Ltd|Co|U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|[A-Z])\.["”’)]*\s*$/

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a text's kept paragraphs, trimmed, in order, by the Unicode rules (UAX #29) and joined again where
 * these break after an abbreviation or before a small letter.
 */
export function sentencesOf(text: string, removed: readonly RemovedSpan[]): TextSpan[] {
  // A paragraph at a time: a segmenter keeps its whole input for every segment.
  return articleBlocks(text, removed).flatMap((block) =>
    block.kind === 'paragraph' ? sentencesIn(text.slice(block.start, block.end), block.start) : [],
  )
}

function sentencesIn(paragraph: string, offset: number): TextSpan[] {
  const sentences: { start: number; end: number }[] = []
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const last = sentences.at(-1)
    const before = last ? paragraph.slice(last.start, last.end) : ''
    if (last && (abbreviation.test(before) || /^[\p{Ll}\d]/u.test(segment))) last.end = index + segment.length
    else sentences.push({ start: index, end: index + segment.length })
  }
  return sentences.map(({ start, end }) => {
    const whole = paragraph.slice(start, end)
    return { start: offset + start, end: offset + start + whole.trimEnd().length }
  })
}
