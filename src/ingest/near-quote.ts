import type { TextSpan } from '../corpus/model.ts'
import { quoteTrie } from './quote-trie.ts'

/** What comes nearest to a quote that is not in a text. */
export interface NearQuote extends TextSpan {
  /** What differs, or how much of the quote stands there; a clause that follows "the article". */
  readonly message: string
  /** What to write instead, or where to look. */
  readonly mend: string
}

interface Folding {
  readonly name: string
  readonly pattern: RegExp
  readonly to: string
}

// Differences that an eye passes over; each turns one code unit into one, or drops it.
const foldings: readonly Folding[] = [
  { name: 'other quotation marks', pattern: /[‘’‚‛ʼ´`]/, to: "'" },
  { name: 'other quotation marks', pattern: /[“”„‟«»]/, to: '"' },
  { name: 'other dashes', pattern: /[‐‑‒–—−]/, to: '-' },
  { name: 'other white space', pattern: /\s/, to: ' ' },
  { name: 'invisible characters', pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/, to: '' },
]

const shortestStart = 12

/** What comes nearest to each of some quotes that do not stand in a text, by the quote; in time linear in all of them. */
export function nearQuotes(text: string, quotes: Iterable<string>): ReadonlyMap<string, NearQuote> {
  const folded = [...quotes].flatMap((quote) => {
    const own = fold(quote)
    return own.text.trim() === '' ? [] : [{ quote, folded: own }]
  })
  const distinct = [...new Set(folded.map((one) => one.folded.text))]
  const foldedText = fold(text)
  const longest = quoteTrie(distinct).longestIn(foldedText.text)
  const beginnings = new Map(distinct.map((quote, at) => [quote, longest[at]]))
  return new Map(
    folded.flatMap((one) => {
      const beginning = beginnings.get(one.folded.text)
      if (!beginning) return []
      const { start, length } = beginning
      if (length < Math.min(shortestStart, one.folded.text.length / 2)) return []
      const span = foldedText.spanOf(start, start + length)
      const isWhole = length === one.folded.text.length
      return [[one.quote, { ...span, ...(isWhole ? otherMarks(text, span, one) : otherEnd(text, span, one, length)) }]]
    }),
  )
}

interface FoldedQuote {
  readonly quote: string
  readonly folded: Folded
}

function otherMarks(text: string, { start, end }: TextSpan, { quote }: FoldedQuote) {
  const passage = text.slice(start, end)
  return { message: `has it with ${differences(passage, quote)}`, mend: `copy it from there: ${show(passage)}` }
}

function otherEnd(text: string, { start, end }: TextSpan, { quote, folded }: FoldedQuote, length: number) {
  const next = text.slice(end, end + 30)
  const instead = quote.slice(folded.spanOf(0, length).end).slice(0, 30)
  return {
    message: `has only its first ${length} characters, up to ${show(text.slice(Math.max(start, end - 30), end))}`,
    mend: `there the article goes on ${show(next)}, and the quote ${show(instead)}`,
  }
}

/** A piece of text in a message: line breaks shown, long ones cut in the middle. */
function show(text: string): string {
  const line = text.replace(/\r?\n/g, '⏎')
  return `“${line.length > 160 ? `${line.slice(0, 100)} … ${line.slice(-50)}` : line}”`
}

interface Folded {
  readonly text: string
  readonly spanOf: (start: number, end: number) => TextSpan
}

/** The text in small letters, plain marks and single blanks, with the way back to its own offsets. */
function fold(text: string): Folded {
  const units: string[] = []
  const offsets: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = foldUnit(text[index] ?? '')
    if (unit === '' || (unit === ' ' && units.at(-1) === ' ')) continue
    units.push(unit)
    offsets.push(index)
  }
  return {
    text: units.join(''),
    spanOf: (start, end) => ({ start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }),
  }
}

function foldUnit(unit: string): string {
  const folding = foldings.find(({ pattern }) => pattern.test(unit))
  // Some capitals have a small form of two units; only those of one keep the offsets.
  const small = unit.toLowerCase()
  return folding ? folding.to : small.length === 1 ? small : unit
}

function differences(passage: string, quote: string): string {
  const used = new Set<string>()
  for (const { name, pattern } of foldings) {
    const marks = (text: string) => [...text.matchAll(new RegExp(pattern, 'g'))].map(([mark]) => mark).join('')
    if (marks(passage) !== marks(quote)) used.add(name)
  }
  if (passage.toLowerCase() !== passage || quote.toLowerCase() !== quote) {
    const capitals = (text: string) => text.replace(/[^\p{Lu}]/gu, '')
    if (capitals(passage) !== capitals(quote)) used.add('other capitals')
  }
  return [...used].join(' and ') || 'other characters'
}
