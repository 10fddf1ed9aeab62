import { useMemo } from 'react'
import { eventStatuses } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useFacets } from '../state/selectors.ts'
import { capitalised } from '../ui/capitalised.ts'
import { DateFilter } from './date-filter.tsx'
import { FacetGroup } from './facet-group.tsx'

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
  return (
    <div className="filter-panel">
      <DateFilter />
      <FacetGroup title="Status" group="statuses" options={statuses} counts={facets.statuses} />
      <FacetGroup title="Sources" group="sources" options={sources} counts={facets.sources} />
      <FacetGroup title="Actors" group="actors" options={actors} counts={facets.actors} />
    </div>
  )
}
