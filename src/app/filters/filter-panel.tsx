import { useMemo, useState } from 'react'
import { allOf } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { agreements } from '../../corpus/compared-sources.ts'
import { countFacet, type FacetGroup as FacetGroupName } from '../../corpus/event-index.ts'
import { eventOrigins, eventStatuses } from '../../corpus/model.ts'
import { useCollection } from '../corpus-queries.ts'
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
  const index = useCollection()
  const { sources } = index
  const facets = useFacets()
  const { actors, speakers, statuses, hasDrafts } = useMemo(() => choicesOf(index), [index])
  const speakersChosen = useView((state) => state.view.filter.speakers.length > 0)
  // As the address had it; after that it is the reader who folds it.
  const [isSpeakerAsked] = useState(speakersChosen)
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

/** What can be chosen, by what the whole collection has: the actors of most events first. */
function choicesOf(index: CollectionIndex) {
  const { columns, facets } = index.eventIndex
  const all = allOf(columns.size)
  const uses = (group: FacetGroupName) => {
    const counts = countFacet(facets[group], all)
    return new Map(facets[group].ids.map((id, value) => [id, counts[value] ?? 0]))
  }
  const [named, statuses, origins] = [uses('actors'), uses('statuses'), uses('origins')]
  return {
    actors: index.corpus.actors.toSorted((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0)),
    speakers: index.speakers.map((id) => ({ id, name: speakerName(id, index) })),
    statuses: eventStatuses
      .filter((status) => statuses.get(status))
      .map((status) => ({ id: status, name: capitalised(status) })),
    hasDrafts: (origins.get('drafted') ?? 0) > 0,
  }
}
