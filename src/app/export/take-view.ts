import type { CorpusIndex } from '../../corpus/corpus-index.ts'
import { filterEvents } from '../../corpus/facets.ts'
import { type Filter, setParts } from '../../corpus/filter.ts'
import type { Article, IsoDay } from '../../corpus/model.ts'
import { filterPartInWords } from '../state/filter-words.ts'
import { addressOf } from '../state/url-sync.ts'
import { initialView, type ViewState, withArticle, withEvent } from '../state/view-state.ts'
import { collectionHash } from '../ui/collection-hash.ts'
import { type Addresses, corpusOfEvents, type ExportView } from './export-view.ts'

/** What the page shows now, for a writer. */
export async function takeView(
  index: CorpusIndex,
  view: ViewState,
  day: IsoDay,
  readTexts: (articles: readonly Article[]) => Promise<ReadonlyMap<string, string>>,
): Promise<ExportView> {
  const taken = viewWithoutTexts(index, view, day, await collectionHash(index.corpus))
  return { ...taken, texts: await readTexts(taken.corpus.articles) }
}

/** The same at once, for a collection whose hash is known; without stored texts. */
export function viewWithoutTexts(
  index: CorpusIndex,
  { filter, lanes }: ViewState,
  day: IsoDay,
  sha256: string | null,
): ExportView {
  return {
    corpus: corpusOfEvents(index.corpus, filterEvents(index, filter)),
    total: index.corpus.events.length,
    filter: filterInWords(index, filter),
    sha256,
    lanes,
    day,
    addresses: addressesOf({ ...initialView, filter, lanes }),
    texts: new Map(),
  }
}

/** "status planned; dates from 1 December 2021"; null where nothing is filtered. */
function filterInWords(index: CorpusIndex, filter: Filter): string | null {
  const parts = setParts(filter).map((part) => `${partNames[part]} ${filterPartInWords(filter, part, index)}`)
  return parts.length === 0 ? null : parts.join('; ')
}

const partNames = {
  q: 'the words',
  actors: 'the actor',
  sources: 'the source',
  statuses: 'the status',
  origins: 'the review',
  speakers: 'the speaker:',
  agreements: 'the agreement:',
  dates: 'the dates',
} as const

function addressesOf(view: ViewState): Addresses {
  const site = addressOf(initialView)
  return {
    view: addressOf(view),
    event: (event) => addressOf(withEvent(initialView, event)),
    passage: (event, citation) => addressOf(withArticle(initialView, citation.article, event.id, citation.start)),
    file: (path) => new URL(path, site).href,
  }
}
