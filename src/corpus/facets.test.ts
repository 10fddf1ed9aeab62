import { expect, test } from 'vitest'
import { agreements } from './compared-sources.ts'
import { type CorpusIndex, indexCorpus } from './corpus-index.ts'
import { answerFilter, facetsIn, filterEvents } from './facets.ts'
import { emptyFilter, type Filter } from './filter.ts'
import { eventStatuses } from './model.ts'
import { collectionTexts, corpusFrom, filters, forAll } from './testing.ts'

const index = indexCorpus(corpusFrom`
  2014 | formed | Formed | happened | us, isis | rudaw: formed | k24: formed, too
  2020 | strike | Strike | happened | us | k24: struck | k24: struck again
  2021 | leave | They leave | planned | us | rudaw: to leave
`)

const countFacets = (of: CorpusIndex, filter: Filter) => facetsIn(of, answerFilter(of, filter))

test('without filters, each value counts the events that have it, an event once', () => {
  const { actors, sources, statuses } = countFacets(index, emptyFilter)
  expect([...actors]).toEqual([
    ['us', 3],
    ['isis', 1],
  ])
  expect([...sources]).toEqual([
    ['rudaw', 2],
    ['k24', 2],
  ])
  expect([...statuses]).toEqual([
    ['happened', 2],
    ['planned', 1],
  ])
})

test('who speaks and how far sources agree are counted like the rest', () => {
  const spoken = indexCorpus(corpusFrom`
    2014 | formed | Formed | happened | us | rudaw: formed | k24 (us): formed
    2020 | strike | Strike | happened | us | k24 (us): struck | k24 (us): struck again
    2021 | leave | They leave | planned | us | rudaw: 3 ships left | k24: 4 ships left
  `)
  const { agreements: agreed, speakers } = countFacets(spoken, emptyFilter)
  expect(spoken.speakers).toEqual(['_outlet', 'us'])
  expect(Object.fromEntries(speakers)).toEqual({ _outlet: 2, us: 2 })
  expect(Object.fromEntries(agreed)).toEqual({ agree: 1, one: 1, differ: 1 })
})

test('a choice moves the counts of the other groups, not of its own', () => {
  const { actors, sources, statuses } = countFacets(index, { ...emptyFilter, actors: ['isis'] })
  expect(actors.get('us')).toBe(3)
  expect(sources.get('k24')).toBe(1)
  expect(statuses.get('planned')).toBeUndefined()
})

test('a count is the number of events that its value would show alone in its group', () => {
  forAll([collectionTexts, filters], (text, filter) => {
    const random = indexCorpus(corpusFrom`${text}`)
    const facets = countFacets(random, filter)
    const showing = (only: Partial<typeof filter>) => filterEvents(random, { ...filter, ...only }).length
    for (const { id } of random.corpus.actors) expect(facets.actors.get(id) ?? 0).toBe(showing({ actors: [id] }))
    for (const { id } of random.sources) expect(facets.sources.get(id) ?? 0).toBe(showing({ sources: [id] }))
    for (const id of random.speakers) expect(facets.speakers.get(id) ?? 0).toBe(showing({ speakers: [id] }))
    for (const id of agreements) expect(facets.agreements.get(id) ?? 0).toBe(showing({ agreements: [id] }))
    for (const status of eventStatuses) expect(facets.statuses.get(status) ?? 0).toBe(showing({ statuses: [status] }))
  })
})

test('each reading of the dates counts what it would show, under all other conditions', () => {
  forAll([collectionTexts, filters], (text, filter) => {
    const random = indexCorpus(corpusFrom`${text}`)
    const { possible, certain } = answerFilter(random, filter).within
    expect(filterEvents(random, { ...filter, within: 'possible' })).toHaveLength(possible)
    expect(filterEvents(random, { ...filter, within: 'certain' })).toHaveLength(certain)
    expect(certain).toBeLessThanOrEqual(possible)
  })
})
