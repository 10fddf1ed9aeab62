import { articleBlocks } from '../../corpus/article-blocks.ts'
import type { RemovedSpan, TextSpan } from '../../corpus/model.ts'
import { sentencesIn } from '../../corpus/sentence-spans.ts'

/**
 * In UTF-16 code units. Longer is no sentence but a list, a table, or a text without full stops; each clause is compared
 * with all names and times of its sentence, so that without a bound ten million characters would never be read.
 */
const longest = 2000

/** The sentences of a text's kept paragraphs, in order; one that is longer than any sentence is cut at blanks. */
export function sentencesOf(text: string, removed: readonly RemovedSpan[]): TextSpan[] {
  // A paragraph at a time: a segmenter keeps its whole input for every segment.
  return articleBlocks(text, removed).flatMap((block) =>
    block.kind === 'paragraph'
      ? sentencesIn(text.slice(block.start, block.end), block.start).flatMap((one) => piecesOf(text, one))
      : [],
  )
}

function piecesOf(text: string, sentence: TextSpan): TextSpan[] {
  const { start, end } = sentence
  if (end - start <= longest) return [sentence]
  const pieces: TextSpan[] = []
  for (let from = start; from < end; ) {
    const to = end - from <= longest ? end : from + lengthOfPiece(text.slice(from, from + longest))
    const words = text.slice(from, to)
    const piece = { start: to - words.trimStart().length, end: from + words.trimEnd().length }
    if (piece.end > piece.start) pieces.push(piece)
    from = to
  }
  return pieces
}

/** Up to the last blank; without one, no half of a surrogate pair is parted from the other. */
function lengthOfPiece(words: string): number {
  const blank = words.lastIndexOf(' ')
  if (blank > 0) return blank
  return /[\uD800-\uDBFF]$/.test(words) ? words.length - 1 : words.length
}
