import type { TextSpan } from '../corpus/model.ts'

const wrappedWidth = 100
const shortestWrapped = 50

/** The paragraphs of a text, without the white space around them. */
export function paragraphsOf(text: string): TextSpan[] {
  const breaks = isHardWrapped(text) ? /\r?\n[^\S\n]*\r?\n\s*/g : /[\r\n]\s*/g
  const paragraphs: TextSpan[] = []
  let from = 0
  for (const { 0: gap, index } of text.matchAll(breaks)) {
    pushTrimmed(text, from, index, paragraphs)
    from = index + gap.length
  }
  pushTrimmed(text, from, text.length, paragraphs)
  return paragraphs
}

/** Lines of one width, paragraphs apart by an empty one: a single line break is then only a space. */
function isHardWrapped(text: string): boolean {
  let wrapped = 0
  let previous = 0
  for (const line of text.split('\n')) {
    const { length } = line.trimEnd()
    if (length > wrappedWidth) return false
    if (length > 0 && previous >= shortestWrapped) wrapped++
    previous = length
  }
  return wrapped >= 3 && /\n[^\S\n]*\r?\n/.test(text)
}

function pushTrimmed(text: string, from: number, to: number, paragraphs: TextSpan[]): void {
  const paragraph = text.slice(from, to)
  const trimmed = paragraph.trim()
  if (trimmed === '') return
  const start = from + paragraph.indexOf(trimmed)
  paragraphs.push({ start, end: start + trimmed.length })
}
