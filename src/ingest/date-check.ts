import { boundsOf, boundsOverlap, type DateBounds, isWithin } from '../corpus/edtf.ts'
import type { Edtf, EventStatus, IsoDay, TimeMention } from '../corpus/model.ts'
import type { DiagnosticCode } from './diagnostics.ts'

/** An event's date, and what its citations say of time. */
export interface DatedEvent {
  readonly date: Edtf
  readonly status: EventStatus
  readonly citations: readonly {
    readonly times: readonly Pick<TimeMention, 'text' | 'value'>[]
    /** Publication date of the cited article. */
    readonly published: IsoDay | null
  }[]
}

export interface DateFault {
  readonly severity: 'error' | 'warning'
  readonly code: DiagnosticCode
  readonly message: string
  readonly mend: string
}

interface Allowed {
  readonly value: Edtf
  readonly words: string
  readonly bounds: DateBounds
}

/**
 * Compares an event's date with the times that its cited words give. A date that meets none of them is an error; one
 * that is more exact than every one it meets is a warning, unless it follows from two citations taken together.
 * Null where the words allow the date.
 */
export function checkDate(event: DatedEvent): DateFault | null {
  const date = boundsOf(event.date)
  if (!date) return null
  const perCitation = event.citations.map((citation) => allowedBy(citation, event.status))
  const allowed = perCitation.flat()
  if (allowed.length === 0) return uncheckedDate(event.date)
  const met = allowed.filter(({ bounds }) => boundsOverlap(bounds, date))
  if (met.length === 0) {
    return {
      severity: 'error',
      code: 'date-not-allowed',
      message: `no cited words allow the date ${event.date}: they give ${listOf(allowed)}`,
      mend: 'correct the date, cite the words that give it, or date the words under times:',
    }
  }
  if (followsFrom(perCitation, date)) return aheadOfSources(event, date)
  return {
    severity: 'warning',
    code: 'date-too-exact',
    message: `the date ${event.date} is more exact than the cited words: they give ${listOf(met)}`,
    mend: 'write the date as wide as the words, or cite the words that are as exact as it is',
  }
}

/** What was planned when the last article was written stays planned: none of them can say that it happened. */
function aheadOfSources({ date, status, citations }: DatedEvent, { earliest }: DateBounds): DateFault | null {
  const isAhead = citations.every(({ published }) => published !== null && earliest !== null && published < earliest)
  if (status !== 'happened' || !isAhead) return null
  return {
    severity: 'warning',
    code: 'date-ahead',
    message: `the date ${date} lies after every cited article: none of them can say that it happened`,
    mend: 'write status: planned, or cite an article that says that it happened as well',
  }
}

function uncheckedDate(date: Edtf): DateFault {
  return {
    severity: 'warning',
    code: 'date-unchecked',
    message: `nothing cited says when: the date ${date} cannot be checked`,
    mend: 'cite words that name a time, date the words under times:, or give the article its publication date',
  }
}

/** What one citation allows: its time mentions, else what its article's date implies for such an event. */
function allowedBy({ times, published }: DatedEvent['citations'][number], status: EventStatus): Allowed[] {
  const placed = times.flatMap(({ text, value }) => (value === null ? [] : allow(value, `“${text}”`)))
  if (placed.length > 0 || published === null || status === 'cancelled') return placed
  return status === 'planned'
    ? allow(`[${published}..]`, 'planned when the article was published')
    : allow(`[..${published}]`, 'reported as done when the article was published')
}

function allow(value: Edtf, words: string): Allowed[] {
  const bounds = boundsOf(value)
  return bounds ? [{ value, words, bounds }] : []
}

/**
 * True where the citations, alone or some of them together, give a time within the date. One source says "in October",
 * the other "before the 15th": the first half of October follows from both. Words of one and the same citation are not
 * combined: they may well speak of two things.
 */
function followsFrom(perCitation: readonly (readonly Allowed[])[], date: DateBounds): boolean {
  const all = perCitation.flatMap((allowed, citation) => allowed.map(({ bounds }) => ({ citation, bounds })))
  if (all.some(({ bounds }) => isWithin(bounds, date))) return true
  // What many share begins with one of them and ends with one of them: no more than two are needed.
  const begun = all
    .filter(({ bounds }) => isWithin({ ...bounds, latest: date.latest }, date))
    .map(({ citation, bounds }) => ({ citation, day: bounds.earliest ?? beforeAll }))
  const ended = all
    .filter(({ bounds }) => isWithin({ ...bounds, earliest: date.earliest }, date))
    .map(({ citation, bounds }) => ({ citation, day: bounds.latest ?? afterAll }))
  // Where they do not meet, one lies behind the other, and one that begins behind would lie within the date itself.
  const starts = firstOfTwo(begun, (a, b) => (a < b ? -1 : 1))
  const ends = firstOfTwo(ended, (a, b) => (a > b ? -1 : 1))
  return starts.some((start) => ends.some((end) => start.citation !== end.citation && start.day <= end.day))
}

// Sorts before and behind every day.
const beforeAll = ''
const afterAll = '~'

interface CitedDay {
  readonly citation: number
  readonly day: string
}

/** The first of all days in an order, and the first of those of any other citation. */
function firstOfTwo(days: readonly CitedDay[], order: (a: string, b: string) => number): CitedDay[] {
  const sorted = days.toSorted((a, b) => (a.day === b.day ? 0 : order(a.day, b.day)))
  const [first] = sorted
  const other = sorted.find(({ citation }) => citation !== first?.citation)
  return [first, other].flatMap((one) => one ?? [])
}

function listOf(allowed: readonly Allowed[]): string {
  return [...new Set(allowed.map(({ value, words }) => `${value} (${words})`))].join(', ')
}
