import type { TextSpan } from '../corpus/model.ts'
import { type Mark, marksIn } from './quotation-signs.ts'
import { paragraphsOf } from './speech-paragraphs.ts'

/** A stretch of text between quotation marks, with its marks. */
export interface MarkedQuotation extends TextSpan {
  /** True when its closing mark is left out because the next paragraph goes on with it. */
  readonly carriedOn: boolean
}

interface Paragraph extends TextSpan {
  readonly marks: readonly Mark[]
}

// Where a quotation that was never closed gives way to its speaker.
const speakerFollows =
  /[,.?!]\s+(?:(?:he|she|they|it|I|we)|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})\s(?:also\s|later\s)?(?:said|says|added|adds|told|asked|wrote|tweeted|replied|continued)\b/u

/**
 * Pairs the quotation marks of a text, paragraph by paragraph. Inner quotations are part of the outer one. A mark whose
 * partner is missing is given one: a writer who forgets a mark still quotes.
 */
export function pairQuotationMarks(text: string): MarkedQuotation[] {
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, marks: marksIn(text, span) }))
  const found: MarkedQuotation[] = []
  let leftOpen = false
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = found.length
    pairWithin(text, paragraph, paragraphs[index + 1] ?? null, leftOpen, found)
    leftOpen = found.length > before && found.at(-1)?.carriedOn === true
  }
  return found
}

/** How far the pairing of a paragraph has come. */
interface Pairing {
  readonly text: string
  readonly paragraph: Paragraph
  readonly leftOpen: boolean
  readonly found: MarkedQuotation[]
  /** Where the quotation begins that waits for its closing mark. */
  open: number | null
  /** Where text begins that no quotation has taken. */
  free: number
}

function pairWithin(
  text: string,
  paragraph: Paragraph,
  next: Paragraph | null,
  leftOpen: boolean,
  found: MarkedQuotation[],
): void {
  const pairing: Pairing = { text, paragraph, leftOpen, found, open: null, free: paragraph.start }
  let index = 0
  while (index < paragraph.marks.length) {
    index += pairing.open === null ? meetOutside(pairing, index) : meetInside(pairing, index, pairing.open)
  }
  if (pairing.open === null) return
  const { end } = paragraph
  const carriedOn = next !== null && goesOn(text, next)
  close(pairing, pairing.open, carriedOn ? end : unclosedEnd(text, pairing.open, end), carriedOn)
}

/** Takes a mark where no quotation is open, and says how many marks that used up. */
function meetOutside(pairing: Pairing, index: number): number {
  const { text, paragraph, leftOpen, free } = pairing
  const mark = paragraph.marks[index]
  if (!mark) return 1
  if (mark.role !== 'closes') pairing.open = mark.start
  else if (index === 0 && leftOpen) close(pairing, paragraph.start, mark.end)
  else if (isOrphan(text, mark)) close(pairing, sentenceStart(text, free, mark.start), mark.end)
  return 1
}

function meetInside(pairing: Pairing, index: number, open: number): number {
  const { text, paragraph } = pairing
  const mark = paragraph.marks[index]
  if (!mark) return 1
  if (mark.role !== 'opens') close(pairing, open, mark.end)
  else if (isNested(paragraph.marks, index)) return 2
  else {
    close(pairing, open, unclosedEnd(text, open, mark.start))
    pairing.open = mark.start
  }
  return 1
}

function close(pairing: Pairing, start: number, end: number, carriedOn = false): void {
  if (end > start) pairing.found.push({ start, end, carriedOn })
  pairing.open = null
  pairing.free = end
}

/** The next paragraph takes up an open quotation: by a mark at its start, or by a first mark that closes. */
function goesOn(text: string, { start, marks }: Paragraph): boolean {
  const first = marks[0]
  if (!first) return false
  if (first.role === 'closes') return true
  return text.slice(start, first.start).trim() === ''
}

/** An opening mark inside a quotation that has two closing marks after it. */
function isNested(marks: readonly Mark[], index: number): boolean {
  return marks[index + 1]?.role === 'closes' && marks[index + 2]?.role === 'closes'
}

/** A closing mark without an opening one; after a digit it is a mark of inches or seconds. */
function isOrphan(text: string, mark: Mark): boolean {
  return /[\p{L}.,?!…)\]'’—–-]/u.test(text[mark.start - 1] ?? '')
}

function sentenceStart(text: string, from: number, before: number): number {
  const stretch = text.slice(from, before)
  const trimmed = stretch.replace(/[.!?]$/, '')
  let last = 0
  for (const stop of trimmed.matchAll(/[.!?]\s+/g)) last = stop.index + stop[0].length
  return from + last + (stretch.slice(last).length - stretch.slice(last).trimStart().length)
}

function unclosedEnd(text: string, from: number, before: number): number {
  const stretch = text.slice(from, before)
  const speaker = speakerFollows.exec(stretch)
  if (speaker) return from + speaker.index + 1
  return from + stretch.trimEnd().length
}
