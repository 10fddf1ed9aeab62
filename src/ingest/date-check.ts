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
  if (together(perCitation).some((bounds) => isWithin(bounds, date))) return aheadOfSources(event, date)
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

// One source says "in October", the other "before the 15th": the first half of October follows from both.
// Words of one and the same citation are not combined: they may well speak of two things.
function together(perCitation: readonly (readonly Allowed[])[]): DateBounds[] {
  const ranges = new Map<string, DateBounds>()
  for (const allowed of perCitation) {
    const before = [...ranges.values()]
    for (const { bounds } of allowed) {
      const shared = before.filter((range) => boundsOverlap(range, bounds)).map((range) => intersection(range, bounds))
      for (const range of [bounds, ...shared]) ranges.set(`${range.earliest}/${range.latest}`, range)
    }
  }
  return [...ranges.values()]
}

function intersection(a: DateBounds, b: DateBounds): DateBounds {
  const later = (x: IsoDay | null, y: IsoDay | null) => (x === null || (y !== null && y > x) ? y : x)
  const sooner = (x: IsoDay | null, y: IsoDay | null) => (x === null || (y !== null && y < x) ? y : x)
  return { earliest: later(a.earliest, b.earliest), latest: sooner(a.latest, b.latest) }
}

function listOf(allowed: readonly Allowed[]): string {
  return [...new Set(allowed.map(({ value, words }) => `${value} (${words})`))].join(', ')
}
