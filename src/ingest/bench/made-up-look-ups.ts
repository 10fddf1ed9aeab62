import { agreements } from '../../corpus/compared-sources.ts'
import { type CorpusIndex, type EventLookUps, sourceOf } from '../../corpus/corpus-index.ts'
import { possibleRanges } from '../../corpus/edtf.ts'
import { columnsOf } from '../../corpus/event-columns.ts'
import { indexEvents } from '../../corpus/event-index.ts'
import type { Corpus } from '../../corpus/model.ts'
import { publishedDays } from '../../corpus/published-days.ts'
import { outletSpeaks } from '../../corpus/speakers-of-event.ts'
import { seededRandom } from './seeded-random.ts'

/**
 * The look-ups that filters and columns need, of a made-up collection. Whether sources agree is made up as well, and
 * there is nothing to search: working both out for a million events would take minutes and measures something else.
 */
export function madeUpLookUps(corpus: Corpus, seed: number): CorpusIndex {
  const random = seededRandom(seed)
  const sourceByArticle = new Map(corpus.articles.map((article) => [article.id, sourceOf(article)]))
  const sourcesOf = (articles: readonly string[]) => [
    ...new Set(articles.map((id) => sourceByArticle.get(id)?.id ?? id)),
  ]
  const { events } = corpus
  const lookUps: EventLookUps = {
    corpus,
    sources: [...new Map([...sourceByArticle.values()].map((source) => [source.id, source])).values()],
    sourcesOfEvent: new Map(
      events.map(({ id, citations }) => [id, sourcesOf(citations.map(({ article }) => article))]),
    ),
    rangesOfEvent: new Map(events.map(({ id, date }) => [id, possibleRanges(date)])),
    agreementsOfEvent: new Map(events.map(({ id }) => [id, [random.pick(agreements)]])),
    speakers: [outletSpeaks, ...corpus.actors.map(({ id }) => id)],
  }
  const columns = columnsOf(lookUps)
  const articleById = new Map(corpus.articles.map((article) => [article.id, article]))
  return {
    ...lookUps,
    eventById: new Map(),
    articleById: new Map(),
    comparedWith: new Map(),
    actorById: new Map(),
    searchTexts: events.map(() => ''),
    eventIndex: indexEvents(columns),
    published: publishedDays(columns.articles.ids, articleById),
    passagesOfArticle: new Map(),
  }
}
