import { useMemo, useState } from 'react'
import { allOf } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { agreements } from '../../corpus/compared-sources.ts'
import { countFacet, type FacetGroup as FacetGroupName } from '../../corpus/event-index.ts'
import { eventOrigins, eventStatuses } from '../../corpus/model.ts'
import { useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { speakerName } from '../state/filter-words.ts'
import { useFacets } from '../state/selectors.ts'
import { useView } from '../state/view-context.ts'
import { capitalised } from '../ui/capitalised.ts'
import { DateFilter } from './date-filter.tsx'
import { FacetGroup } from './facet-group.tsx'

/** Dates, status, sources, actors. Options keep their places whatever is chosen; only the counts move. */
export function FilterPanel() {
  const index = useCollection()
  const { sources } = index
  const facets = useFacets()
  const say = useMessages()
  const { actors, speakers, statuses, origins, hasDrafts } = useMemo(() => choicesOf(index, say), [index, say])
  const speakersChosen = useView((state) => state.view.filter.speakers.length > 0)
  // As the address had it; after that it is the reader who folds it.
  const [isSpeakerAsked] = useState(speakersChosen)
  return (
    <div className="filter-panel">
      <DateFilter />
      <FacetGroup title={say('filters.status')} group="statuses" options={statuses} counts={facets.statuses} />
      {hasDrafts && (
        <FacetGroup title={say('filters.review')} group="origins" options={origins} counts={facets.origins} />
      )}
      <FacetGroup title={say('filters.sources')} group="sources" options={sources} counts={facets.sources} />
      {sources.length > 1 && (
        <FacetGroup
          title={say('filters.agreement')}
          group="agreements"
          options={agreements.map((id) => ({ id, name: say(`agreement.${id}`) }))}
          counts={facets.agreements}
        />
      )}
      {/* Folded, for it repeats the actors: a keyboard has fewer steps to the list. */}
      {speakers.length > 1 && (
        <details className="facet-fold" open={isSpeakerAsked}>
          <summary>{say('filters.speakers')}</summary>
          <FacetGroup title={say('filters.speakers')} group="speakers" options={speakers} counts={facets.speakers} />
        </details>
      )}
      <FacetGroup title={say('filters.actors')} group="actors" options={actors} counts={facets.actors} />
    </div>
  )
}

/** What can be chosen, by what the whole collection has: the actors of most events first. */
function choicesOf(index: CollectionIndex, say: Say) {
  const { columns, facets } = index.eventIndex
  const all = allOf(columns.size)
  const uses = (group: FacetGroupName) => {
    const counts = countFacet(facets[group], all)
    return new Map(facets[group].ids.map((id, value) => [id, counts[value] ?? 0]))
  }
  const [named, statuses, reviews] = [uses('actors'), uses('statuses'), uses('origins')]
  return {
    actors: index.corpus.actors.toSorted((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0)),
    speakers: index.speakers.map((id) => ({ id, name: speakerName(id, index, say) })),
    statuses: eventStatuses
      .filter((status) => statuses.get(status))
      .map((status) => ({ id: status, name: capitalised(say(`status.${status}`)) })),
    origins: eventOrigins.map((id) => ({ id, name: say(`origin.${id}`) })),
    hasDrafts: (reviews.get('drafted') ?? 0) > 0,
  }
}
