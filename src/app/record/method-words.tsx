import type { EventColumns } from '../../corpus/event-columns.ts'
import { eventOrigins } from '../../corpus/model.ts'
import { useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { Said } from '../language/said.tsx'

/** How the timeline came about, in plain words: what a reader may rely on, and what not. */
export function MethodWords({ columns: { origin, size } }: { readonly columns: EventColumns }) {
  const say = useMessages()
  const drafts = origin.filter((value) => eventOrigins[value] === 'drafted').length
  const points = {
    Stored: say('record.methodStoredPoint'),
    Quotes: say('record.methodQuotesPoint'),
    Dates: say('record.methodDatesPoint'),
    Exact: say('record.methodExactPoint'),
    Planned: say('record.methodPlannedPoint'),
    Drafts: draftsInWords(drafts, size, say),
    Unknown: say('record.methodUnknownPoint'),
  } as const
  return (
    <ul className="method">
      {methods.map((method) => (
        <li key={method}>
          <Said of={`record.method${method}`} values={{ point: <strong>{points[method]}</strong> }} />
        </li>
      ))}
    </ul>
  )
}

const methods = ['Stored', 'Quotes', 'Dates', 'Exact', 'Planned', 'Drafts', 'Unknown'] as const

function draftsInWords(drafts: number, events: number, say: Say): string {
  if (drafts === 0) return say('record.methodNoDrafts', { count: events })
  return say('record.methodDraftsPoint', { count: drafts, events: say('record.ofEvents', { count: events }) })
}
