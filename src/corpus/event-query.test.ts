import { describe, expect, test } from 'vitest'
import { type Bitset, placesIn, setOf } from './bitset.ts'
import { type CorpusIndex, indexCorpus } from './corpus-index.ts'
import { columnsOf } from './event-columns.ts'
import { indexEvents } from './event-index.ts'
import { askEvents } from './event-query.ts'
import type { FacetCounts, Facets } from './facets.ts'
import { emptyFilter, type Filter, isSet, setParts, withoutPart } from './filter.ts'
import { plainEvents, plainFacets, plainWithin } from './plain-filter.ts'
import { corpusFrom, filters, forAll, largeCorpora } from './testing.ts'

// Large collections take long to make.
const runs = 80

const index = indexCorpus(corpusFrom`
  2014-10 | formed | Coalition is formed | happened | us, isis | k24: formed | rudaw: in October
  [2019,2021] | vote | A vote | planned | us | rudaw (us): to vote
  2020-01-03 | strike | Strike in Baghdad | happened | us | k24: struck
  2021-12-31/.. | advice | Advisers stay | ongoing | iraq | rudaw: advise
`)

/** What a search finds, as the index takes it: the filter's words by the plain reading of the texts. */
function foundBy(collection: CorpusIndex, { q }: Filter): Bitset | null {
  if (!isSet({ ...emptyFilter, q }, 'q')) return null
  const found = new Set(plainEvents(collection, { ...emptyFilter, q }))
  const { events } = collection.corpus
  return setOf(
    events.length,
    events.flatMap((event, place) => (found.has(event) ? [place] : [])),
  )
}

function ask(collection: CorpusIndex, filter: Filter) {
  return askEvents(indexEvents(columnsOf(collection)), filter, foundBy(collection, filter))
}

function shown(collection: CorpusIndex, filter: Filter): string[] {
  return [...placesIn(ask(collection, filter).events)].map((place) => collection.corpus.events[place]?.id ?? '')
}

describe('an answer', () => {
  const narrowed = (some: Partial<Filter>) => shown(index, { ...emptyFilter, ...some })

  test('without a filter is everything, in order', () => {
    expect(narrowed({})).toEqual(['formed', 'vote', 'strike', 'advice'])
  })

  test('reads dates as possible or as certain, and knows gaps', () => {
    expect(narrowed({ from: '2020-01-01', to: '2020-12-31' })).toEqual(['strike'])
    expect(narrowed({ from: '2021-01-01' })).toEqual(['vote', 'advice'])
    expect(narrowed({ from: '2021-01-01', within: 'certain' })).toEqual(['advice'])
    expect(narrowed({ to: '2022-01-01', within: 'certain' })).toEqual(['formed', 'vote', 'strike'])
  })

  test('a value that the collection does not have shows nothing', () => {
    expect(narrowed({ actors: ['nobody'] })).toEqual([])
    expect(narrowed({ actors: ['nobody', 'isis'] })).toEqual(['formed'])
  })

  test('says what dropping each part brings back', () => {
    const { count, dropping } = ask(index, { ...emptyFilter, actors: ['iraq'], statuses: ['happened'], q: 'strike' })
    expect(count).toBe(0)
    expect(Object.fromEntries(dropping)).toEqual({ q: 0, actors: 1, statuses: 0 })
  })
})

test('the index lets through what the plain filter does', () => {
  forAll(
    [largeCorpora.map(indexCorpus), filters],
    (collection, filter) => {
      const expected = plainEvents(collection, filter).map(({ id }) => id)
      expect(shown(collection, filter)).toEqual(expected)
      expect(ask(collection, filter).count).toBe(expected.length)
    },
    runs,
  )
})

test('the index counts what the plain facets count', () => {
  forAll(
    [largeCorpora.map(indexCorpus), filters],
    (collection, filter) => {
      const { facets: columns } = indexEvents(columnsOf(collection))
      const { facets, within } = ask(collection, filter)
      const plain = plainFacets(collection, filter)
      for (const group of Object.keys(plain) as (keyof Facets)[]) {
        const counts: FacetCounts = new Map(columns[group].ids.map((id, value) => [id, facets[group][value] ?? 0]))
        for (const id of plain[group].keys()) expect(counts.has(id)).toBe(true)
        for (const [id, count] of counts) expect([group, id, count]).toEqual([group, id, plain[group].get(id) ?? 0])
      }
      expect(within).toEqual(plainWithin(collection, filter))
    },
    runs,
  )
})

test('dropping a part brings back what the plain filter shows without it', () => {
  forAll(
    [largeCorpora.map(indexCorpus), filters],
    (collection, filter) => {
      const { dropping } = ask(collection, filter)
      expect([...dropping.keys()].toSorted()).toEqual(setParts(filter).toSorted())
      for (const [part, count] of dropping) {
        expect([part, count]).toEqual([part, plainEvents(collection, withoutPart(filter, part)).length])
      }
    },
    runs,
  )
})
