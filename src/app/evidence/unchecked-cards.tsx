import { groupBy } from '../../corpus/group-by.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { uncheckedPublisher } from '../../corpus/unchecked.ts'
import { useMessages } from '../language/language-context.ts'
import { addressOf } from '../state/url-sync.ts'
import { initialView, withEvent } from '../state/view-state.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { FoundWords } from '../ui/found-text.tsx'
import { OutwardLink } from '../ui/original-link.tsx'
import { readersDay } from '../ui/readers-day.ts'
import { type CitedQuote, originalAddress, uncheckedQuote } from './cited-quote.ts'
import { CopyCitation } from './copy-citation.tsx'

/** What is cited and not stored: the words as an author copied them, and the way to where they are said to stand. */
export function UncheckedCards({ event }: { readonly event: TimelineEvent }) {
  const say = useMessages()
  const from = { address: addressOf(withEvent(initialView, event)), today: readersDay(new Date()) }
  const cited = (event.unchecked ?? []).map((citation, i) => ({
    citation,
    quote: uncheckedQuote(event, citation, i + 1, from),
  }))
  return [...groupBy(cited, ({ citation }) => uncheckedPublisher(citation))].map(([publisher, own]) => (
    <section
      key={publisher}
      className="citation-card unchecked"
      aria-label={say('evidence.saysUnchecked', { publisher: lineApart(publisher) })}
    >
      <header>
        <h3>
          <CollectionText>{publisher}</CollectionText>
        </h3>
        <span className="weak">{say('ui.notChecked')}</span>
      </header>
      {own.map(({ quote }) => (
        <Unchecked key={quote.citation.start} quote={quote} />
      ))}
    </section>
  ))
}

function Unchecked({ quote }: { readonly quote: CitedQuote }) {
  const address = originalAddress(quote)
  const ways = (
    <>
      {address && <OutwardLink address={address} />}
      <CopyCitation quote={quote} />
    </>
  )
  if (quote.citation.quote === '') return <div className="citation-ways">{ways}</div>
  return (
    <figure>
      <blockquote dir="auto">
        <FoundWords>{quote.citation.quote}</FoundWords>
      </blockquote>
      <figcaption>{ways}</figcaption>
    </figure>
  )
}
