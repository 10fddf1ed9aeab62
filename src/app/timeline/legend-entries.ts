import type { Article, EventStatus, TimelineEvent } from '../../corpus/model.ts'
import { isUnchecked } from '../../corpus/unchecked.ts'
import { type Mark, type MarkShape, markOf } from './marks.ts'

export interface LegendEntry {
  /** The classes that the drawing gives to such a mark. */
  readonly look: string
  readonly words: string
}

const shapes: Readonly<Record<MarkShape, string>> = {
  day: 'a day',
  month: 'in that month',
  year: 'in that season, year or more',
  between: 'between',
  several: 'one of several',
  before: 'by then',
  after: 'then or later',
  lasting: 'all of it',
  until: 'lasted until then',
  onwards: 'from then on',
}

const flags: readonly { readonly look: string; readonly words: string; readonly has: (mark: Mark) => boolean }[] = [
  { look: 'mark-day is-about', words: 'about', has: ({ about }) => about },
  { look: 'mark-day is-uncertain', words: 'uncertain', has: ({ uncertain }) => uncertain },
  { look: 'mark-lasting has-vague-ends', words: 'begins or ends in the light part', has: hasVagueEnds },
  { look: 'mark-onwards is-end-unknown', words: 'start or end unknown', has: ({ endUnknown }) => endUnknown },
]

function hasVagueEnds({ vagueEnds }: Mark): boolean {
  return vagueEnds
}

const statuses: readonly EventStatus[] = ['planned', 'ongoing', 'disputed', 'cancelled']

/** What the marks of these events and articles mean: those that they use, and no others. */
export function legendOf(events: readonly TimelineEvent[], articles: readonly Article[]): LegendEntry[] {
  const marks = events.map((event) => markOf(event.date))
  const bases = new Set(articles.map(({ published }) => published?.basis))
  const entry = (isUsed: boolean, look: string, words: string): LegendEntry[] => (isUsed ? [{ look, words }] : [])
  return [
    ...Object.entries(shapes).flatMap(([shape, words]) =>
      entry(
        marks.some((mark) => mark.shape === shape),
        `mark-${shape}`,
        words,
      ),
    ),
    ...flags.flatMap(({ look, words, has }) => entry(marks.some(has), look, words)),
    ...statuses.flatMap((status) =>
      entry(
        events.some((event) => event.status === status),
        `mark-day status-${status}`,
        status,
      ),
    ),
    ...entry(
      events.some(({ origin }) => origin === 'drafted'),
      'mark-day is-draft',
      'draft, not reviewed',
    ),
    ...entry(events.some(isUnchecked), 'legend-unchecked', 'title of what is not checked'),
    ...entry(bases.has('stated'), 'legend-article', 'article'),
    ...entry(bases.has('inferred'), 'legend-article is-inferred', 'article, day inferred'),
    ...entry(bases.has('stated') || bases.has('inferred'), 'legend-report', 'chosen event reported'),
  ]
}
