import { type Bitset, placesIn } from '../../corpus/bitset.ts'
import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { askEvents, type EventAnswer } from '../../corpus/event-query.ts'
import { type Facets, facetsIn } from '../../corpus/facets.ts'
import type { Filter } from '../../corpus/filter.ts'
import { countValues } from '../../corpus/list-column.ts'
import { listHeadings } from '../../corpus/list-headings.ts'
import { type ResultSummary, summaryOf } from '../../corpus/result-summary.ts'

/** An answer with what the panes make of it. */
export interface Answered {
  readonly answer: EventAnswer
  /** The places of its events, in order of time. */
  readonly places: Uint32Array
  /** By position in the list, the month or year that begins there. */
  readonly headings: ReadonlyMap<number, string>
  /** By the article's number, how many of its events cite it. */
  readonly cited: Uint32Array
  readonly summary: ResultSummary
  /** What each choice of each filter group would show. */
  readonly facets: Facets
}

/** A year of more events than these is listed by months. */
const busyYear = 6
/** Who takes a filter away again, or goes back, comes to one of the last. */
const mostKept = 6

/** `found`: what a search found, null without one. */
export type Answers = (filter: Filter, found: Bitset | null) => Answered

/** Answers filters over a collection; the last answers are kept, and given again as the same objects. */
export function keptAnswers(collection: CollectionIndex): Answers {
  let kept: readonly { readonly key: string; readonly found: Bitset | null; readonly answered: Answered }[] = []
  return (filter, found) => {
    const key = JSON.stringify({ ...filter, q: null })
    const known = kept.find((one) => one.key === key && one.found === found)
    const answered = known?.answered ?? answeredBy(collection, askEvents(collection.eventIndex, filter, found))
    kept = [{ key, found, answered }, ...kept.filter((one) => one !== known)].slice(0, mostKept)
    return answered
  }
}

function answeredBy(collection: CollectionIndex, answer: EventAnswer): Answered {
  const { columns, days } = collection.eventIndex
  const { events } = answer
  const places = placesIn(events)
  const cited = countValues(columns.articles, events)
  const listed = (position: number) => days.listed[places[position] ?? 0] ?? 0
  return {
    answer,
    places,
    headings: listHeadings(listed, places.length, busyYear),
    cited,
    summary: summaryOf(columns, { events, places, cited }),
    facets: facetsIn(collection, answer),
  }
}
