import { type EdtfDate, type EdtfPoint, type IntervalEnd, parseEdtf, pointBounds } from '../../corpus/edtf.ts'
import type { Edtf } from '../../corpus/model.ts'
import { parseIsoDay, type UtcDay } from '../../corpus/utc-day.ts'

/**
 * `day`: a certain day. `lasting`: all of it, from–to. `vague`: some time within.
 * `before`, `after`: open on that side.
 */
export type MarkShape = 'day' | 'lasting' | 'vague' | 'before' | 'after'

/** How a date is drawn: as wide as it is vague. `to` is the day after the last one. */
export interface Mark {
  readonly shape: MarkShape
  readonly from: UtcDay
  readonly to: UtcDay
  readonly about: boolean
}

/** The mark of an EDTF date. For an open side, `from` or `to` is the day from which it is open. */
export function markOf(text: Edtf): Mark {
  const date = parseEdtf(text)
  return date ? markOfDate(date) : { shape: 'day', from: 0, to: 1, about: false }
}

function markOfDate(date: EdtfDate): Mark {
  if (date.kind === 'interval') {
    return fromEnds(pointOf(date.start), pointOf(date.end), 'lasting')
  }
  if (date.kind === 'oneOf') {
    const days = date.members.map((member) => ({ from: firstDay(member.from), to: lastDay(member.to) }))
    const from = days.some((d) => d.from === null) ? null : Math.min(...days.map((d) => d.from ?? 0))
    const to = days.some((d) => d.to === null) ? null : Math.max(...days.map((d) => d.to ?? 0))
    return fromDays(from, to, 'vague', false)
  }
  return fromDays(firstDay(date), lastDay(date), date.kind === 'day' ? 'day' : 'vague', isAbout(date))
}

function fromEnds(start: EdtfPoint | null, end: EdtfPoint | null, shape: MarkShape): Mark {
  return fromDays(firstDay(start), lastDay(end), shape, isAbout(start) || isAbout(end))
}

function fromDays(from: UtcDay | null, to: UtcDay | null, shape: MarkShape, about: boolean): Mark {
  if (from === null) return { shape: 'before', from: to ?? 0, to: (to ?? 0) + 1, about }
  if (to === null) return { shape: 'after', from, to: from + 1, about }
  return { shape, from, to: to + 1, about }
}

function isAbout(point: EdtfPoint | null): boolean {
  return point?.qualifier === '~' || point?.qualifier === '%'
}

function pointOf(end: IntervalEnd): EdtfPoint | null {
  return end === 'open' || end === 'unknown' ? null : end
}

function firstDay(point: EdtfPoint | null): UtcDay | null {
  return point && parseIsoDay(pointBounds(point).earliest)
}

function lastDay(point: EdtfPoint | null): UtcDay | null {
  return point && parseIsoDay(pointBounds(point).latest)
}
