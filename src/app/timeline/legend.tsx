import type { TimelineEvent } from '../../corpus/model.ts'
import { type MarkShape, markOf } from './marks.ts'

interface LegendEntry {
  readonly className: string
  readonly words: string
  readonly isUsed: (event: TimelineEvent) => boolean
}

const ofShape =
  (...shapes: readonly MarkShape[]) =>
  (event: TimelineEvent) =>
    shapes.includes(markOf(event.date).shape)

const entries: readonly LegendEntry[] = [
  { className: 'mark-day', words: 'a day', isUsed: ofShape('day') },
  { className: 'mark-vague', words: 'some day within', isUsed: ofShape('vague') },
  { className: 'mark-lasting', words: 'all of it', isUsed: ofShape('lasting') },
  { className: 'mark-before', words: 'by that day', isUsed: ofShape('before') },
  { className: 'mark-after', words: 'from that day', isUsed: ofShape('after') },
  { className: 'mark-vague is-about', words: 'about', isUsed: (event) => markOf(event.date).about },
  { className: 'mark-day status-planned', words: 'planned', isUsed: ({ status }) => status === 'planned' },
  {
    className: 'mark-day status-disputed',
    words: 'disputed or cancelled',
    isUsed: ({ status }) => status === 'disputed' || status === 'cancelled',
  },
  { className: 'mark-day is-draft', words: 'draft, not reviewed', isUsed: ({ origin }) => origin === 'drafted' },
]

/** What the marks mean: those that the collection uses. */
export function Legend({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ul className="legend" aria-label="Legend">
      {entries
        .filter(({ isUsed }) => events.some(isUsed))
        .map(({ className, words }) => (
          <li key={words}>
            <span className={`legend-mark ${className}`} aria-hidden="true" />
            {words}
          </li>
        ))}
    </ul>
  )
}
