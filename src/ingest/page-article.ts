import { articleElement, type PageDocument } from './page-dom.ts'
import type { VisibleText } from './page-text.ts'

// Readability rebuilds the elements it keeps. To know which lines they came from, each piece of text is marked with a
// character of its line, from the planes for private use, which no text in the world has.
const firstMark = 0xf0000
const lastMark = 0x10fffd
const markPattern = /[\u{f0000}-\u{10fffd}]/gu
const markedPattern = /([\u{f0000}-\u{10fffd}])([^\u{f0000}-\u{10fffd}]*)/gu

// More elements than any article's page has: looking through them would take minutes.
const mostElements = 60_000
// Browsers go no deeper than 512 either; the time it takes grows with the depth of every line.
const deepest = 600
const mostSteps = 2_000_000

/**
 * Which lines of a page are its article, by Readability; null where it finds no article, or the page is too large.
 * The page's tree is of no use afterwards.
 */
export function articleLines(page: PageDocument, { lines, depth }: VisibleText): boolean[] | null {
  if (lines.length > lastMark - firstMark || depth > deepest || lines.length * depth > mostSteps) return null
  lines.forEach((line, index) => {
    const mark = String.fromCodePoint(firstMark + index)
    for (const node of line.nodes) node.textContent = mark + (node.textContent ?? '').replace(markPattern, '')
  })
  const kept = keptLetters(page)
  return kept && lines.map(({ text }, index) => (kept.get(index) ?? 0) * 2 > lettersOf(text))
}

function keptLetters(page: PageDocument): Map<number, number> | null {
  const kept = new Map<number, number>()
  for (const [, mark = '', text = ''] of (findArticle(page) ?? '').matchAll(markedPattern)) {
    const index = (mark.codePointAt(0) ?? firstMark) - firstMark
    kept.set(index, (kept.get(index) ?? 0) + lettersOf(text))
  }
  return kept.size === 0 ? null : kept
}

function findArticle(page: PageDocument): string | null {
  try {
    return articleElement(page, mostElements)?.textContent ?? null
  } catch {
    // It throws on pages with too many elements, and on some that no browser could have saved.
    return null
  }
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length
}
