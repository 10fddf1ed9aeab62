import type { EventHead } from '../../corpus/event-head.ts'
import type { EventStatus, PublicationDate } from '../../corpus/model.ts'
import { markClasses } from './drawn-elements.ts'
import { type MarkShape, markOf } from './marks.ts'

/** A mark as a legend shows it: a shape with one thing said of it. */
export interface LegendMark {
  readonly shape: MarkShape
  readonly flag?: MarkFlag
  readonly status?: EventStatus
  readonly isDraft?: boolean
}

type MarkFlag = 'about' | 'uncertain' | 'vagueEnds' | 'endUnknown'

export interface LegendEntry {
  /** The classes that the drawing gives to such a mark. */
  readonly look: string
  readonly words: string
  /** Null for what is no event's mark. */
  readonly mark: LegendMark | null
}

const shapes: readonly (readonly [MarkShape, string])[] = [
  ['day', 'a day'],
  ['month', 'in that month'],
  ['year', 'in that season, year or more'],
  ['between', 'between'],
  ['several', 'one of several'],
  ['before', 'by then'],
  ['after', 'then or later'],
  ['lasting', 'all of it'],
  ['until', 'lasted until then'],
  ['onwards', 'from then on'],
]

const flags: readonly { readonly shape: MarkShape; readonly flag: MarkFlag; readonly words: string }[] = [
  { shape: 'day', flag: 'about', words: 'about' },
  { shape: 'day', flag: 'uncertain', words: 'uncertain' },
  { shape: 'lasting', flag: 'vagueEnds', words: 'begins or ends in the light part' },
  { shape: 'onwards', flag: 'endUnknown', words: 'start or end unknown' },
]

const statuses: readonly EventStatus[] = ['planned', 'ongoing', 'disputed', 'cancelled']

/** What a mark is drawn from. */
export type MarkedEvent = Pick<EventHead, 'date' | 'status' | 'origin'> & Partial<Pick<EventHead, 'isUnchecked'>>

/** What the marks of these events and articles mean: those that they use, and no others. */
export function legendOf(events: readonly MarkedEvent[], articles: Iterable<PublicationDate['basis']>): LegendEntry[] {
  const bases = new Set(articles)
  const plain = (isUsed: boolean, look: string, words: string) => (isUsed ? [{ look, words, mark: null }] : [])
  return [
    ...markEntries(events),
    ...plain(
      events.some(({ isUnchecked }) => isUnchecked),
      'legend-unchecked',
      'title of what is not checked',
    ),
    ...plain(bases.has('stated'), 'legend-article', 'article'),
    ...plain(bases.has('inferred'), 'legend-article is-inferred', 'article, day inferred'),
    ...plain(bases.has('stated') || bases.has('inferred'), 'legend-report', 'chosen event reported'),
  ]
}

function markEntries(events: readonly MarkedEvent[]): LegendEntry[] {
  const marks = events.map((event) => markOf(event.date))
  const entry = (isUsed: boolean, mark: LegendMark, words: string) =>
    isUsed ? [{ look: lookOf(mark), words, mark }] : []
  return [
    ...shapes.flatMap(([shape, words]) =>
      entry(
        marks.some((mark) => mark.shape === shape),
        { shape },
        words,
      ),
    ),
    ...flags.flatMap(({ shape, flag, words }) =>
      entry(
        marks.some((mark) => mark[flag]),
        { shape, flag },
        words,
      ),
    ),
    ...statuses.flatMap((status) =>
      entry(
        events.some((event) => event.status === status),
        { shape: 'day', status },
        status,
      ),
    ),
    ...entry(
      events.some(({ origin }) => origin === 'drafted'),
      { shape: 'day', isDraft: true },
      'draft, not reviewed',
    ),
  ]
}

function lookOf({ shape, flag, status, isDraft }: LegendMark): string {
  const names = markClasses({ shape, ...(flag && { [flag]: true }) })
  return [...names, ...(status ? [`status-${status}`] : []), ...(isDraft ? ['is-draft'] : [])].join(' ')
}
