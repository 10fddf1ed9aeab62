import { useMemo } from 'react'
import { eventOrigins, eventStatuses } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { originNames } from '../state/filter-words.ts'
import { useFacets } from '../state/selectors.ts'
import { capitalised } from '../ui/capitalised.ts'
import { DateFilter } from './date-filter.tsx'
import { FacetGroup } from './facet-group.tsx'

const origins = eventOrigins.map((id) => ({ id, name: originNames[id] }))

/** Dates, status, sources, actors. Options keep their places whatever is chosen; only the counts move. */
export function FilterPanel() {
  const { corpus, sources } = useCorpusIndex()
  const facets = useFacets()
  const { actors, statuses } = useMemo(() => {
    const uses = (id: string) => corpus.events.filter((event) => event.actors.includes(id)).length
    return {
      actors: corpus.actors.toSorted((a, b) => uses(b.id) - uses(a.id)),
      statuses: eventStatuses
        .filter((status) => corpus.events.some((event) => event.status === status))
        .map((status) => ({ id: status, name: capitalised(status) })),
    }
  }, [corpus])
  const hasDrafts = corpus.events.some((event) => event.origin === 'drafted')
  return (
    <div className="filter-panel">
      <DateFilter />
      <FacetGroup title="Status" group="statuses" options={statuses} counts={facets.statuses} />
      {hasDrafts && <FacetGroup title="Review" group="origins" options={origins} counts={facets.origins} />}
      <FacetGroup title="Sources" group="sources" options={sources} counts={facets.sources} />
      <FacetGroup title="Actors" group="actors" options={actors} counts={facets.actors} />
    </div>
  )
}
