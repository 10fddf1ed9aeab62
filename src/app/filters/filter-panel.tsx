import { useMemo, useState } from 'react'
import { agreements } from '../../corpus/compared-sources.ts'
import { groupBy } from '../../corpus/group-by.ts'
import { eventOrigins, eventStatuses } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { agreementNames, originNames, speakerName } from '../state/filter-words.ts'
import { useFacets } from '../state/selectors.ts'
import { useView } from '../state/view-context.ts'
import { capitalised } from '../ui/capitalised.ts'
import { DateFilter } from './date-filter.tsx'
import { FacetGroup } from './facet-group.tsx'

const origins = eventOrigins.map((id) => ({ id, name: originNames[id] }))
const agreementOptions = agreements.map((id) => ({ id, name: agreementNames[id] }))

/** Dates, status, sources, actors. Options keep their places whatever is chosen; only the counts move. */
export function FilterPanel() {
  const index = useCorpusIndex()
  const { corpus, sources } = index
  const facets = useFacets()
  const { actors, speakers, statuses } = useMemo(() => {
    const { corpus } = index
    const named = groupBy(
      corpus.events.flatMap((event) => event.actors),
      (id) => id,
    )
    const uses = (id: string) => named.get(id)?.length ?? 0
    return {
      actors: corpus.actors.toSorted((a, b) => uses(b.id) - uses(a.id)),
      speakers: index.speakers.map((id) => ({ id, name: speakerName(id, index) })),
      statuses: eventStatuses
        .filter((status) => corpus.events.some((event) => event.status === status))
        .map((status) => ({ id: status, name: capitalised(status) })),
    }
  }, [index])
  const speakersChosen = useView((state) => state.view.filter.speakers.length > 0)
  // As the address had it; after that it is the reader who folds it.
  const [isSpeakerAsked] = useState(speakersChosen)
  const hasDrafts = corpus.events.some((event) => event.origin === 'drafted')
  return (
    <div className="filter-panel">
      <DateFilter />
      <FacetGroup title="Status" group="statuses" options={statuses} counts={facets.statuses} />
      {hasDrafts && <FacetGroup title="Review" group="origins" options={origins} counts={facets.origins} />}
      <FacetGroup title="Sources" group="sources" options={sources} counts={facets.sources} />
      {sources.length > 1 && (
        <FacetGroup title="Agreement" group="agreements" options={agreementOptions} counts={facets.agreements} />
      )}
      {/* Folded, for it repeats the actors: a keyboard has fewer steps to the list. */}
      {speakers.length > 1 && (
        <details className="facet-fold" open={isSpeakerAsked}>
          <summary>Who speaks</summary>
          <FacetGroup title="Who speaks" group="speakers" options={speakers} counts={facets.speakers} />
        </details>
      )}
      <FacetGroup title="Actors" group="actors" options={actors} counts={facets.actors} />
    </div>
  )
}
