import type { Source } from './corpus-index.ts'
import type { EventIndex } from './event-index.ts'
import type { Actor, Corpus, TimelineEvent } from './model.ts'
import type { PublishedDays } from './published-days.ts'

/**
 * What a page knows of a collection before any event is opened, and holds in memory of a large one: who and what there
 * is, and the columns of all events, but neither their titles nor their quotes. The index of a whole corpus is one.
 */
export interface CollectionIndex {
  readonly corpus: Pick<Corpus, 'title' | 'description' | 'language' | 'tour' | 'actors'>
  readonly actorById: ReadonlyMap<string, Actor>
  readonly sources: readonly Source[]
  /** `outletSpeaks` first, then actors by the number of events. */
  readonly speakers: readonly string[]
  /** The events of a small collection; a large one has none of them here. */
  readonly eventById?: ReadonlyMap<string, TimelineEvent>
  /** What answers a filter. Its columns tell how many events and articles there are, and the articles' ids. */
  readonly eventIndex: EventIndex
  /** When its articles were published, by their numbers in the ids of its columns. */
  readonly published: PublishedDays
}
