import type { TextSpan } from '../corpus/model.ts'

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

/** Finds what comes nearest to a quote that does not stand in the text; null where nothing is near. */
export function findNearQuote(text: string, quote: string): NearQuote | null {
  const foldedText = fold(text)
  const foldedQuote = fold(quote)
  if (foldedQuote.text.trim() === '') return null
  const at = foldedText.text.indexOf(foldedQuote.text)
  if (at === -1) return nearestStart(text, foldedText, quote, foldedQuote)
  const span = foldedText.spanOf(at, at + foldedQuote.text.length)
  const passage = text.slice(span.start, span.end)
  return {
    ...span,
    message: `has it with ${differences(passage, quote)}`,
    mend: `copy it from there: ${show(passage)}`,
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

// Where a start of the quote stands, every shorter one does: the longest is found by halving.
function nearestStart(text: string, foldedText: Folded, quote: string, foldedQuote: Folded): NearQuote | null {
  let good = 0
  let bad = foldedQuote.text.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (foldedText.text.includes(foldedQuote.text.slice(0, middle))) good = middle
    else bad = middle
  }
  if (good < Math.min(shortestStart, foldedQuote.text.length / 2)) return null
  const at = foldedText.text.indexOf(foldedQuote.text.slice(0, good))
  const span = foldedText.spanOf(at, at + good)
  const next = text.slice(span.end, span.end + 30)
  const instead = quote.slice(foldedQuote.spanOf(0, good).end).slice(0, 30)
  return {
    ...span,
    message: `has only its first ${good} characters, up to ${show(text.slice(Math.max(span.start, span.end - 30), span.end))}`,
    mend: `there the article goes on ${show(next)}, and the quote ${show(instead)}`,
  }
}
