import type { EventHead } from '../../corpus/event-head.ts'
import type { EventStatus, PublicationDate } from '../../corpus/model.ts'
import type { Say } from '../language/message.ts'
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

const shapes: readonly MarkShape[] = [
  'day',
  'month',
  'year',
  'between',
  'several',
  'before',
  'after',
  'lasting',
  'until',
  'onwards',
]

const flags: readonly { readonly shape: MarkShape; readonly flag: MarkFlag }[] = [
  { shape: 'day', flag: 'about' },
  { shape: 'day', flag: 'uncertain' },
  { shape: 'lasting', flag: 'vagueEnds' },
  { shape: 'onwards', flag: 'endUnknown' },
]

const statuses: readonly EventStatus[] = ['planned', 'ongoing', 'disputed', 'cancelled']

/** What a mark is drawn from. */
export type MarkedEvent = Pick<EventHead, 'date' | 'status' | 'origin'> & Partial<Pick<EventHead, 'isUnchecked'>>

/** What the marks of these events and articles mean: those that they use, and no others. */
export function legendOf(
  events: readonly MarkedEvent[],
  articles: Iterable<PublicationDate['basis']>,
  say: Say,
): LegendEntry[] {
  const bases = new Set(articles)
  const plain = (isUsed: boolean, look: string, words: string) => (isUsed ? [{ look, words, mark: null }] : [])
  return [
    ...markEntries(events, say),
    ...plain(
      events.some(({ isUnchecked }) => isUnchecked),
      'legend-unchecked',
      say('legend.unchecked'),
    ),
    ...plain(bases.has('stated'), 'legend-article', say('legend.article')),
    ...plain(bases.has('inferred'), 'legend-article is-inferred', say('legend.articleInferred')),
    ...plain(bases.has('stated') || bases.has('inferred'), 'legend-report', say('legend.report')),
  ]
}

function markEntries(events: readonly MarkedEvent[], say: Say): LegendEntry[] {
  const marks = events.map((event) => markOf(event.date))
  const entry = (isUsed: boolean, mark: LegendMark, words: string) =>
    isUsed ? [{ look: lookOf(mark), words, mark }] : []
  return [
    ...shapes.flatMap((shape) =>
      entry(
        marks.some((mark) => mark.shape === shape),
        { shape },
        say(`legend.${shape}`),
      ),
    ),
    ...flags.flatMap(({ shape, flag }) =>
      entry(
        marks.some((mark) => mark[flag]),
        { shape, flag },
        say(`legend.${flag}`),
      ),
    ),
    ...statuses.flatMap((status) =>
      entry(
        events.some((event) => event.status === status),
        { shape: 'day', status },
        say(`status.${status}`),
      ),
    ),
    ...entry(
      events.some(({ origin }) => origin === 'drafted'),
      { shape: 'day', isDraft: true },
      say('legend.draft'),
    ),
  ]
}

function lookOf({ shape, flag, status, isDraft }: LegendMark): string {
  const names = markClasses({ shape, ...(flag && { [flag]: true }) })
  return [...names, ...(status ? [`status-${status}`] : []), ...(isDraft ? ['is-draft'] : [])].join(' ')
}
