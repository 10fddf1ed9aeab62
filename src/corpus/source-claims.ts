import { dateInWords } from './date-words.ts'
import { boundsOf, boundsOverlap } from './edtf.ts'
import { groupBy } from './group-by.ts'
import type { Citation, Claim, ClaimSubject, Edtf, TimelineEvent, TimeMention } from './model.ts'
import { countedForm, numbersIn, statedNumber } from './quote-numbers.ts'
import { foldText } from './search-text.ts'
import { dateRangeOf, relateRanges } from './value-range.ts'
import type { ComparableClaim } from './verdicts.ts'

/** What one article says of one thing about an event, and where. */
export interface SourceClaim extends ComparableClaim {
  readonly about: ClaimSubject
  /** What is counted, or the id of the actor. */
  readonly of: string | null
  /** Claims of two articles with one key are about the same thing. */
  readonly key: string
  /** What is claimed of the date; null in claims about anything else. */
  readonly date: Edtf | null
  /** The words of the quote that say it; null where an author states it. */
  readonly words: string | null
  readonly note: string | null
  readonly citation: Citation
}

/**
 * What an article's citations say of an event: dates and numbers as their own words give them, and whatever an author
 * stated, which takes the place of what was found. At most one claim for each key.
 */
export function valueClaims(event: TimelineEvent, citations: readonly Citation[]): SourceClaim[] {
  const stated = citations.flatMap((citation) => (citation.claims ?? []).map((claim) => statedClaim(claim, citation)))
  const found = [...dateClaim(event, citations), ...numberClaims(citations)]
  return firstOfEachKey([...stated, ...found])
}

/** The claim of a source that names an actor only as the one who speaks. */
export const isQuoted = 'is quoted'

/** Of claims with one key, the first. */
export function firstOfEachKey(claims: readonly SourceClaim[]): SourceClaim[] {
  return [...groupBy(claims, ({ key }) => key).values()].flatMap(([first]) => first ?? [])
}

function statedClaim({ about, of, says, compared, note }: Claim, citation: Citation): SourceClaim {
  return {
    about,
    of,
    key: claimKey(about, of),
    date: about === 'date' ? says : null,
    text: about === 'date' ? dateInWords(says) : says,
    range: about === 'date' ? dateRangeOf(says) : about === 'number' ? statedNumber(says) : null,
    isNameOnly: false,
    compared,
    words: null,
    note,
    citation,
  }
}

/** The key of a claim: its subject and, in a form that two writers share, what it is of. */
export function claimKey(about: ClaimSubject, of: string | null): string {
  if (of === null) return about
  return `${about} ${about === 'number' ? foldText(of).split(' ').map(countedForm).join(' ') : of}`
}

/** The most exact of the times that may be the event's own; else one that names another day, for a reader to judge. */
function dateClaim(event: TimelineEvent, citations: readonly Citation[]): SourceClaim[] {
  const placed = citations.flatMap((citation) =>
    citation.times.flatMap((time) => (time.value === null ? [] : [{ time, value: time.value, citation }])),
  )
  const own = placed.filter(({ value }) => mayBeOf(value, event))
  const best = own.find(({ value }) => !own.some((other) => isWider(value, other.value)))
  if (best) return [foundDate(best.time, best.value, best.citation, null)]
  const [other] = placed
  // Without a range, nothing is made of it.
  return other ? [{ ...foundDate(other.time, other.value, other.citation, elsewhere), range: null }] : []
}

/** The note of a date that is not the event's. */
export const elsewhere = 'These words lie outside the date of the event; they may date something else.'

function foundDate({ text }: TimeMention, value: string, citation: Citation, note: string | null): SourceClaim {
  return {
    about: 'date',
    of: null,
    key: 'date',
    date: value,
    // Only a reader wants the words: to judge the events of a page takes none of them.
    get text() {
      return dateInWords(value)
    },
    range: dateRangeOf(value),
    isNameOnly: false,
    compared: null,
    words: text,
    note,
    citation,
  }
}

function mayBeOf(value: string, event: TimelineEvent): boolean {
  const bounds = boundsOf(value)
  return bounds !== null && boundsOverlap(bounds, event)
}

function isWider(value: string, other: string): boolean {
  const [a, b] = [dateRangeOf(value), dateRangeOf(other)]
  return a !== null && b !== null && relateRanges(a, b) === 'wider'
}

function numberClaims(citations: readonly Citation[]): SourceClaim[] {
  const found = citations.flatMap((citation) => {
    const dates = citation.times.map(({ start, end }) => ({
      start: start - citation.start,
      end: end - citation.start,
    }))
    return numbersIn(citation.quote, dates).map((number) => ({ number, citation }))
  })
  return [...groupBy(found, ({ number }) => number.counted)].flatMap(([counted, uses]): SourceClaim[] => {
    const [first] = uses
    if (!first) return []
    // Twice counted and not the same: what is counted are two things, and no program can tell which.
    const isOne = uses.every(({ number }) => relateRanges(number.range, first.number.range) === 'equal')
    const text = [...new Set(uses.map(({ number }) => number.text))].join('; ')
    const noun = first.number.text.split(/\s+/).at(-1) ?? counted
    return [
      {
        about: 'number',
        of: noun,
        key: claimKey('number', counted),
        date: null,
        text,
        range: isOne ? first.number.range : null,
        isNameOnly: false,
        compared: null,
        words: text,
        note: null,
        citation: first.citation,
      },
    ]
  })
}
