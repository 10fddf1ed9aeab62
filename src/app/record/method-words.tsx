import type { EventColumns } from '../../corpus/event-columns.ts'
import { eventOrigins } from '../../corpus/model.ts'
import { counted } from '../ui/plural.ts'

/** How the timeline came about, in plain words: what a reader may rely on, and what not. */
export function MethodWords({ columns: { origin, size } }: { readonly columns: EventColumns }) {
  const drafts = origin.filter((value) => eventOrigins[value] === 'drafted').length
  return (
    <ul className="method">
      <li>
        <strong>Articles are stored as they came</strong> and never edited, not even a misprint. Parts that are not the
        article (a caption said twice, a list of links) are folded, not cut: each is listed below with its reason.
      </li>
      <li>
        <strong>Every quote is compared with its article</strong>, character for character, when the page is built. One
        that does not stand there stops the build.
      </li>
      <li>
        <strong>A date rests on words.</strong> Words such as “on Tuesday” are counted from the day of publication, or
        from another event. Each event tells the words, what they count from, the rule, and what it gives.
      </li>
      <li>
        <strong>A date is never more exact than its words.</strong> A month stays a month: it is drawn as wide as it is,
        and a filter by dates tells “certainly” from “possibly”.
      </li>
      <li>
        <strong>Planned is not happened.</strong> What sources only announce is drawn hollow and called planned.
      </li>
      <li>
        <strong>{draftsInWords(drafts, size)}</strong> A draft was found by a program and reviewed by nobody; it is
        marked wherever it stands.
      </li>
      <li>
        <strong>What is not known is called unknown.</strong> An inferred day of publication says how it was worked out;
        a time that could not be placed is listed below, not dropped.
      </li>
    </ul>
  )
}

function draftsInWords(drafts: number, events: number): string {
  if (drafts === 0) return `All ${counted(events, 'event')} were written or reviewed by a person.`
  return `${drafts} of ${counted(events, 'event')} ${drafts === 1 ? 'is a draft' : 'are drafts'}.`
}
