import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { type Filter, setParts } from '../../corpus/filter.ts'
import type { IsoDay } from '../../corpus/model.ts'
import { englishLanguage, type Language } from '../language/language.ts'
import type { WholeEvents } from '../part-queries.ts'
import { filterPartInWords } from '../state/filter-words.ts'
import { addressOf } from '../state/url-sync.ts'
import { initialView, type ViewState, withArticle, withEvent } from '../state/view-state.ts'
import { type Addresses, corpusOfEvents, type ExportView } from './export-view.ts'

/** What is on the page, and where it comes from. */
export interface ShownView {
  readonly collection: CollectionIndex
  /** The events that are shown, whole. */
  readonly shown: WholeEvents
  readonly view: ViewState
  readonly day: IsoDay
  /** Of `timeline.json`; see `ExportView`. */
  readonly sha256: string | null
}

/** What the page shows now, for a writer; without stored texts. Files for programs are in English, pictures and paper in the page's language. */
export function takeView(
  { collection, shown, view: { filter, lanes }, day, sha256 }: ShownView,
  language: Language = englishLanguage,
): ExportView {
  return {
    corpus: corpusOfEvents(shown.corpus, shown.events),
    total: collection.eventIndex.columns.size,
    filter: filterInWords(collection, filter, language),
    sha256,
    lanes,
    day,
    addresses: addressesOf({ ...initialView, filter, lanes }),
    texts: new Map(),
  }
}

/** "the status planned; the dates from 1 December 2021"; null where nothing is filtered. */
function filterInWords(index: CollectionIndex, filter: Filter, language: Language): string | null {
  const { say } = language
  const parts = setParts(filter).map((part) =>
    say(`export.by.${part}`, { condition: filterPartInWords(filter, part, index, language) }),
  )
  return parts.length === 0 ? null : parts.join(say('export.semicolon'))
}

function addressesOf(view: ViewState): Addresses {
  const site = addressOf(initialView)
  return {
    view: addressOf(view),
    event: (event) => addressOf(withEvent(initialView, event)),
    passage: (event, citation) => addressOf(withArticle(initialView, citation.article, event.id, citation.start)),
    file: (path) => new URL(path, site).href,
  }
}
