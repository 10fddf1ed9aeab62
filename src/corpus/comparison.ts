import { type ComparedRow, type ComparedSource, compareClaims, comparedSources } from './compared-sources.ts'
import type { CorpusIndex } from './corpus-index.ts'
import type { ComparedEvent, TimelineEvent } from './model.ts'
import { type NameFinder, nameFinder } from './name-uses.ts'
import { type PlaceFinder, placeFinder } from './quote-places.ts'
import { claimKey, firstOfEachKey, isQuoted, type SourceClaim, valueClaims } from './source-claims.ts'

export interface Comparison {
  readonly sources: readonly ComparedSource[]
  /** By subject: date, place, numbers, actors, deed. */
  readonly rows: readonly ComparedRow[]
  readonly compared: readonly ComparedEvent[]
}

/**
 * An event's sources side by side, claim by claim: all that `valueClaims` gives, the place, the actors named, and the
 * wording. Two names of places never differ by themselves: one may lie in the other, which is for a reader to judge.
 */
export function compareSources(event: TimelineEvent, index: CorpusIndex): Comparison {
  const sources = comparedSources(event, index)
  const actors = [...new Set(sources.flatMap((source) => source.event.actors))].flatMap(
    (id) => index.actorById.get(id) ?? [],
  )
  const finders = actors.map((actor) => ({ actor, find: nameFinder(actor, index.corpus.actors) }))
  const findPlaces = placeFinder(index.corpus.actors)
  const claims = sources.map((source) => {
    const values = valueClaims(source.event, source.citations)
    const named = finders.flatMap(({ actor, find }) => namedClaim(actor.id, find, source) ?? [])
    return firstOfEachKey([...values, ...placeClaim(findPlaces, source), ...named, ...wordingClaim(source)])
  })
  return { sources, rows: compareClaims(claims), compared: index.comparedWith.get(event.id) ?? [] }
}

/** Where it was, in the words of the quotes. */
function placeClaim(find: PlaceFinder, { event, citations }: ComparedSource): SourceClaim[] {
  const uses = citations.flatMap((citation) =>
    find(citation.quote, event.title).map(({ text }) => ({ text, citation })),
  )
  const [first] = uses
  if (!first) return []
  const text = [...new Set(uses.map((use) => use.text))].join('; ')
  return [
    {
      about: 'place',
      of: null,
      key: claimKey('place', null),
      date: null,
      text,
      range: null,
      isNameOnly: false,
      compared: null,
      words: first.text,
      note: null,
      citation: first.citation,
    },
  ]
}

/** That an actor is named in the words, and how; an actor who speaks there is as good as named. */
function namedClaim(actor: string, find: NameFinder, { citations }: ComparedSource): SourceClaim | null {
  const uses = citations.flatMap((citation) => find(citation.quote).map(({ name }) => ({ name, citation })))
  const speaking = citations.find(({ speaker }) => speaker === actor)
  const citation = uses[0]?.citation ?? speaking
  if (!citation) return null
  const names = [...new Set(uses.map(({ name }) => name))]
  const text = names.length > 0 ? names.join(' / ') : isQuoted
  return {
    about: 'actor',
    of: actor,
    key: claimKey('actor', actor),
    date: null,
    text,
    range: null,
    isNameOnly: true,
    compared: null,
    words: names[0] ?? null,
    note: null,
    citation,
  }
}

/** The wording itself: the quotes, for a reader to judge. */
function wordingClaim({ citations }: ComparedSource): SourceClaim[] {
  const [citation] = citations
  if (!citation) return []
  return [
    {
      about: 'deed',
      of: null,
      key: 'deed',
      date: null,
      text: citations.map(({ quote }) => quote).join(' … '),
      range: null,
      isNameOnly: false,
      compared: null,
      words: citation.quote,
      note: null,
      citation,
    },
  ]
}
