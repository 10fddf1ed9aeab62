import { articleBlocks } from '../../corpus/article-blocks.ts'
import type { RemovedSpan, TextSpan } from '../../corpus/model.ts'
import { sentencesIn } from '../../corpus/sentence-spans.ts'

/** The sentences of a text's kept paragraphs, in order. */
export function sentencesOf(text: string, removed: readonly RemovedSpan[]): TextSpan[] {
  // A paragraph at a time: a segmenter keeps its whole input for every segment.
  return articleBlocks(text, removed).flatMap((block) =>
    block.kind === 'paragraph' ? sentencesIn(text.slice(block.start, block.end), block.start) : [],
  )
}
