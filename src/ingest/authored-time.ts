import { boundsOf, parseEdtf } from '../corpus/edtf.ts'
import type { Edtf, EventStatus, IsoDay, TimeMention } from '../corpus/model.ts'
import type { AuthoredTimeEntry } from './schemas.ts'

/** What an author's dating of words counts from. */
export interface AuthoredTimeContext {
  /** Dates of all edited events, by id. */
  readonly eventDates: ReadonlyMap<string, Edtf>
  /** Publication date of the article that holds the words. */
  readonly published: IsoDay | null
  /** Of the event that cites the words: what is planned need not lie before the article. */
  readonly status: EventStatus
}

export type AuthoredTime = Pick<TimeMention, 'value' | 'anchor' | 'anchorEvent' | 'rule'>

/** The event that an author's dating refers to; null where it gives a value. */
export function referredEvent({
  after,
  before,
  on,
}: AuthoredTimeEntry): { key: 'after' | 'before' | 'on'; id: string } | null {
  if (after !== null) return { key: 'after', id: after }
  if (before !== null) return { key: 'before', id: before }
  return on === null ? null : { key: 'on', id: on }
}

/**
 * The value that an author gives to words: `after` an event and no later than the article (open where the citing event
 * is planned), `before` it, `on` its date, or as written with the note as rule. A value of null: no day satisfies it.
 * Null where the event is not known.
 */
export function resolveAuthored(entry: AuthoredTimeEntry, context: AuthoredTimeContext): AuthoredTime | null {
  const reference = referredEvent(entry)
  if (!reference) return { value: entry.value, anchor: null, anchorEvent: null, rule: entry.note ?? '' }
  const anchor = context.eventDates.get(reference.id)
  if (anchor === undefined) return null
  const { value, rule } = countFrom(reference.key, anchor, context)
  return { value, anchor, anchorEvent: reference.id, rule: entry.note === null ? rule : `${rule} (${entry.note})` }
}

function countFrom(key: 'after' | 'before' | 'on', anchor: Edtf, { published, status }: AuthoredTimeContext) {
  if (key === 'on') return { value: anchor, rule: 'at the time of that event' }
  if (key === 'before') {
    const end = exactEnd(anchor, 'latest')
    return { value: end === null ? null : `[..${end}]`, rule: 'before that event' }
  }
  const limit = status === 'planned' ? null : published
  const rule = limit === null ? 'after that event' : 'after that event, and no later than the article that reports it'
  return { value: setBetween(exactEnd(anchor, 'earliest'), limit), rule }
}

/** One end of a date, as exact as it was written: a month stays a month. */
function exactEnd(date: Edtf, end: 'earliest' | 'latest'): Edtf | null {
  const parsed = parseEdtf(date)
  if (parsed && parsed.kind !== 'interval' && parsed.kind !== 'oneOf') return date.replace(/[?~%]$/, '')
  const bounds = boundsOf(date)
  return bounds?.[end] ?? null
}

function setBetween(from: Edtf | null, to: IsoDay | null): Edtf | null {
  if (from === to) return from
  const value = `[${from ?? ''}..${to ?? ''}]`
  return parseEdtf(value) ? value : null
}
