import { groupBy } from '../../corpus/group-by.ts'
import type { TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { textFragmentAddress } from '../../corpus/text-fragment.ts'
import { notChecked, uncheckedPublisher } from '../../corpus/unchecked.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { OutwardLink } from '../ui/original-link.tsx'
import { SourceText } from '../ui/source-text.tsx'

/** What is cited and not stored: the words as an author copied them, and the way to where they are said to stand. */
export function UncheckedCards({ event }: { readonly event: TimelineEvent }) {
  return [...groupBy(event.unchecked ?? [], uncheckedPublisher)].map(([publisher, citations]) => (
    <section key={publisher} className="citation-card unchecked" aria-label={`${publisher} says, ${notChecked}`}>
      <header>
        <h3>
          <SourceText>{publisher}</SourceText>
        </h3>
        <span className="weak">{notChecked}</span>
      </header>
      {citations.map((citation) => (
        <Unchecked key={`${citation.url} ${citation.quote}`} citation={citation} />
      ))}
    </section>
  ))
}

function Unchecked({ citation: { url, quote } }: { readonly citation: UncheckedCitation }) {
  const address = webAddress(url)
  const link = address && (
    <OutwardLink
      address={quote ? textFragmentAddress(address, { quote, prefix: '', suffix: '', start: 0 }, null) : address}
    />
  )
  if (quote === null) return <p>{link}</p>
  return (
    <figure>
      <blockquote>
        <SourceText>{quote}</SourceText>
      </blockquote>
      <figcaption>{link}</figcaption>
    </figure>
  )
}
