import type { RemovedSpan, TextSpan } from './model.ts'

/** What a reader sees one below the other: a paragraph, or a part folded away with its reason. */
export type ArticleBlock =
  | (TextSpan & { readonly kind: 'paragraph' })
  | (TextSpan & { readonly kind: 'removed'; readonly reason: string })

/**
 * Splits a stored text into paragraphs (lines) and removed parts, in order. White space between them is left out of
 * the blocks, nothing else: every other character of the text is in exactly one block.
 * `removed` is sorted and disjoint.
 */
export function articleBlocks(text: string, removed: readonly RemovedSpan[]): ArticleBlock[] {
  const blocks: ArticleBlock[] = []
  let from = 0
  for (const span of removed) {
    for (const block of paragraphsOf(text, from, span.start)) blocks.push(block)
    blocks.push({ kind: 'removed', start: span.start, end: span.end, reason: span.reason })
    from = span.end
  }
  for (const block of paragraphsOf(text, from, text.length)) blocks.push(block)
  return blocks
}

/** True for the line under a picture, which names its source in brackets: it is of the page, not of the story. */
export function isCaption(line: string): boolean {
  return /\((?:photo|image|picture|credit)\b[^()]*\)$/i.test(line.trim())
}

/** The lines of a part of a text that hold more than white space, trimmed, with their offsets in the whole text. */
export function paragraphsOf(text: string, from: number, to: number): (TextSpan & { readonly kind: 'paragraph' })[] {
  const part = text.slice(from, to)
  return [...part.matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const line = match[0]
    const start = from + match.index + (line.length - line.trimStart().length)
    const end = start + line.trim().length
    return end > start ? [{ kind: 'paragraph' as const, start, end }] : []
  })
}
