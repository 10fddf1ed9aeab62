import { indexCorpus, type Source } from '../corpus/corpus-index.ts'
import type { Corpus, TourStep } from '../corpus/model.ts'
import { foldText } from '../corpus/search-text.ts'
import { type Diagnostic, type DiagnosticCode, errorAt } from './diagnostics.ts'
import { type Suggest, suggester } from './did-you-mean.ts'
import { explainMissingQuote, tellPlaces } from './missing-quote.ts'
import { type QuoteSearch, searchQuotes } from './quote-search.ts'
import type { ReadArticle } from './read-article.ts'
import type { CollectionEntry, TourStepEntry } from './schemas.ts'
import type { YamlPath } from './yaml-document.ts'
import type { YamlItem } from './yaml-file.ts'

/** What a tour is checked against. */
export interface TourContext {
  readonly corpus: Corpus
  readonly articles: ReadonlyMap<string, ReadArticle>
  /** True where an event or an actor may be missing for a fault that is reported at its own place. */
  readonly hasFaults: boolean
}

export interface CheckedTour {
  /** The steps without an error. */
  readonly steps: readonly TourStep[]
  readonly diagnostics: readonly Diagnostic[]
}

type At = (path: YamlPath) => ReturnType<YamlItem<CollectionEntry>['at']>

/**
 * The tour of `collection.yaml`, with the offset of each passage for its words. A step that names what the collection
 * does not have, or words that do not stand in its article just once, is an error at its place.
 */
export function readTour({ value, at }: YamlItem<CollectionEntry>, context: TourContext): CheckedTour {
  if (value.tour.length === 0) return { steps: [], diagnostics: [] }
  const known = knownNames(value, context)
  const checked = value.tour.map((step, index) => checkStep(step, (path) => at(['tour', index, ...path]), known))
  return {
    steps: checked.flatMap(({ step }) => (step ? [step] : [])),
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
  }
}

interface Known extends TourContext {
  /** Ids by the parameter that names them. */
  readonly ids: Readonly<Record<NamingKey, ReadonlySet<string>>>
  readonly sourceById: ReadonlyMap<string, Source>
  /** By folded name. */
  readonly sourceByName: ReadonlyMap<string, Source>
  readonly search: QuoteSearch
  readonly suggest: Suggest
}

const namingKeys = ['event', 'article', 'about', 'actor', 'source', 'speaker'] as const
type NamingKey = (typeof namingKeys)[number]

const kinds: Readonly<Record<NamingKey, readonly [kind: string, code: DiagnosticCode, mend: string]>> = {
  event: ['event', 'unknown-event', 'write the id of an event'],
  article: ['article', 'unknown-article', 'write the name of a file in articles/, without .txt'],
  about: ['actor', 'unknown-actor', 'write the id of an actor'],
  actor: ['actor', 'unknown-actor', 'write the id of an actor'],
  source: ['source', 'unknown-source', 'write the publisher of an article'],
  speaker: ['speaker', 'unknown-actor', 'write the id of an actor whose words are cited'],
}

function knownNames({ tour }: CollectionEntry, context: TourContext): Known {
  const quotes = tour.flatMap(({ show: { article, quote } }) => (article && quote ? [{ article, quote }] : []))
  const { eventById, articleById, actorById, sources, speakers } = indexCorpus(context.corpus)
  const actors = new Set(actorById.keys())
  const ids = {
    event: new Set(eventById.keys()),
    article: new Set(articleById.keys()),
    about: actors,
    actor: actors,
    source: new Set(sources.map(({ name }) => name)),
    speaker: new Set(speakers),
  }
  return {
    ...context,
    ids,
    sourceById: new Map(sources.map((source) => [source.id, source])),
    sourceByName: new Map(sources.map((source) => [foldText(source.name), source])),
    search: searchQuotes(quotes, context.articles),
    suggest: suggester(),
  }
}

function checkStep({ words, show }: TourStepEntry, at: At, known: Known) {
  const unknown = namingKeys.flatMap((key) => unknownNames(key, [show[key] ?? []].flat(), at, known))
  const passage = unknown.length > 0 ? { offset: null, diagnostics: [] } : findPassage(show, at, known)
  const diagnostics = [...unknown, ...passage.diagnostics]
  const { quote: _, ...shown } = show
  const source = show.source?.flatMap((name) => findSource(name, known)?.id ?? [])
  const all = Object.entries({ ...shown, source, passage: passage.offset })
  const given = all.flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]))
  return { step: diagnostics.length > 0 ? null : { words, show: Object.fromEntries(given) }, diagnostics }
}

function unknownNames(key: NamingKey, names: readonly string[], at: At, known: Known): Diagnostic[] {
  const { ids, hasFaults } = known
  if (hasFaults && key !== 'article') return []
  const [kind, code, mend] = kinds[key]
  return names.flatMap((name, index) => {
    if (key === 'source' ? findSource(name, known) : ids[key].has(name)) return []
    const place = at(['show', key, index])
    return [errorAt(place, code, `there is no ${kind} "${name}"`, known.suggest(name, ids[key], mend))]
  })
}

/** A source by its id or by its name, however it is written: as an address takes it. */
function findSource(text: string, { sourceById, sourceByName }: Known): Source | undefined {
  return sourceById.get(text) ?? sourceByName.get(foldText(text))
}

function findPassage({ article, quote }: TourStepEntry['show'], at: At, { articles, search }: Known) {
  const read = articles.get(article ?? '')
  if (quote === null || !read) return { offset: null, diagnostics: [] }
  const places = search.placesOf(quote, read)
  const [first, second] = places.kept
  if (!first) {
    const { message, mend } = explainMissingQuote(quote, read, places, search)
    return { offset: null, diagnostics: [errorAt(at(['show', 'quote']), 'quote-missing', message, mend)] }
  }
  if (second) {
    const message = tellPlaces(places, read, search)
    const fault = errorAt(at(['show', 'quote']), 'quote-ambiguous', message, 'quote more of the sentence')
    return { offset: null, diagnostics: [fault] }
  }
  return { offset: String(first.start), diagnostics: [] }
}
