import { type EdtfDate, type EdtfPoint, type IntervalEnd, parseEdtf, pointBounds } from '../../corpus/edtf.ts'
import type { Edtf } from '../../corpus/model.ts'
import { parseIsoDay, type UtcDay } from '../../corpus/utc-day.ts'

/**
 * One day of those that the mark covers: `day`, `month`, `year` (a season, a year or longer), `between` two dates,
 * `several` that are named, `before` or `after` one. Or all of it: `lasting`, or open on one side: `until`, `onwards`.
 */
export type MarkShape =
  | 'day'
  | 'month'
  | 'year'
  | 'between'
  | 'several'
  | 'before'
  | 'after'
  | 'lasting'
  | 'until'
  | 'onwards'

/** A part of a mark that says more: a possible `day` or `span` of several, or the `core` that is certain to be lasted. */
export interface MarkPart {
  readonly shape: 'day' | 'span' | 'core'
  /** Null: from where the mark begins. */
  readonly from: UtcDay | null
  /** The day after the last one; null: to where the mark ends. */
  readonly to: UtcDay | null
}

/** How a date is drawn: as wide as it is vague. `to` is the day after the last one. */
export interface Mark {
  readonly shape: MarkShape
  /** For an open side, `from` or `to` is next to the day from which it is open. */
  readonly from: UtcDay
  readonly to: UtcDay
  readonly about: boolean
  readonly uncertain: boolean
  /** It lasts, and an end of it is not one day: drawn light, with its core. */
  readonly vagueEnds: boolean
  /** The open side ends somewhere, nobody says where. */
  readonly endUnknown: boolean
  readonly parts: readonly MarkPart[]
}

type Plain = Pick<Mark, 'shape' | 'from' | 'to'> & Partial<Mark>

/** The mark of an EDTF date. */
export function markOf(text: Edtf): Mark {
  const date = parseEdtf(text)
  const points = date ? pointsOf(date) : []
  const isQualified = (...signs: readonly string[]) => points.some(({ qualifier }) => signs.includes(qualifier ?? ''))
  return {
    about: isQualified('~', '%'),
    uncertain: isQualified('?', '%'),
    vagueEnds: false,
    endUnknown: false,
    parts: [],
    ...(date ? shapeOf(date) : { shape: 'day', from: 0, to: 1 }),
  }
}

function shapeOf(date: EdtfDate): Plain {
  if (date.kind === 'interval') return intervalShape(date.start, date.end)
  return date.kind === 'oneOf' ? oneOfShape(date.members) : pointShape(date)
}

function pointShape(point: EdtfPoint): Plain {
  const shape = point.kind === 'day' || point.kind === 'month' ? point.kind : 'year'
  return { shape, from: firstDay(point), to: lastDay(point) + 1 }
}

function oneOfShape(members: readonly { from: EdtfPoint | null; to: EdtfPoint | null }[]): Plain {
  const [only] = members
  if (only?.from && only.from === only.to && members.length === 1) return pointShape(only.from)
  const ends = members.map(({ from, to }) => ({ from: from && firstDay(from), to: to && lastDay(to) + 1 }))
  const first = ends.some(({ from }) => from === null) ? null : Math.min(...ends.map(({ from }) => from ?? 0))
  const last = ends.some(({ to }) => to === null) ? null : Math.max(...ends.map(({ to }) => to ?? 0))
  if (first === null) return { shape: 'before', from: (last ?? 1) - 1, to: last ?? 1 }
  if (last === null) return { shape: 'after', from: first, to: first + 1 }
  if (members.length === 1) return { shape: 'between', from: first, to: last }
  const parts = ends.map(({ from, to }, i) => {
    const isDay = members[i]?.from === members[i]?.to && members[i]?.from?.kind === 'day'
    return { shape: isDay ? ('day' as const) : ('span' as const), from, to }
  })
  return { shape: 'several', from: first, to: last, parts }
}

function intervalShape(start: IntervalEnd, end: IntervalEnd): Plain {
  const [from, to] = [pointOf(start), pointOf(end)]
  const vagueEnds = [from, to].some((point) => point !== null && !isExact(point))
  if (from && to) {
    // Vague at both ends, it is sure to last only from the last day it may begin to the first it may end.
    const core = { shape: 'core' as const, from: lastDay(from), to: firstDay(to) + 1 }
    const parts = vagueEnds && core.from < core.to ? [core] : []
    return { shape: 'lasting', from: firstDay(from), to: lastDay(to) + 1, vagueEnds, parts }
  }
  const point = from ?? to
  const [first, last] = point ? [firstDay(point), lastDay(point)] : [0, 0]
  const core = from ? { from: last, to: null } : { from: null, to: first + 1 }
  return {
    shape: from ? 'onwards' : 'until',
    from: first,
    to: last + 1,
    vagueEnds,
    endUnknown: start === 'unknown' || end === 'unknown',
    parts: vagueEnds ? [{ shape: 'core', ...core }] : [],
  }
}

function isExact({ kind, qualifier }: EdtfPoint): boolean {
  return kind === 'day' && qualifier === null
}

function pointsOf(date: EdtfDate): EdtfPoint[] {
  if (date.kind === 'interval') return [pointOf(date.start), pointOf(date.end)].filter((point) => point !== null)
  if (date.kind !== 'oneOf') return [date]
  return date.members.flatMap(({ from, to }) => [from, to]).filter((point) => point !== null)
}

function pointOf(end: IntervalEnd): EdtfPoint | null {
  return end === 'open' || end === 'unknown' ? null : end
}

function firstDay(point: EdtfPoint): UtcDay {
  return parseIsoDay(pointBounds(point).earliest) ?? 0
}

function lastDay(point: EdtfPoint): UtcDay {
  return parseIsoDay(pointBounds(point).latest) ?? 0
}
