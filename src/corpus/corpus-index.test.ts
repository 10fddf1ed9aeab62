import { expect, test } from 'vitest'
import { indexCorpus, sourceOf } from './corpus-index.ts'
import { collectionTexts, corpusFrom, forAll } from './testing.ts'

const corpus = corpusFrom`
  article rudaw-1 | Rudaw | 2021-12-29
  article rudaw-2 | Rudaw | 2021-12-30
  article k24-1 | Kurdistan 24
  actor coalition | The Coalition | CJTF-OIR
  2021-12-09 | talks | Talks end | happened | coalition | rudaw-2: talks ended | k24-1: an end | rudaw-1: the end
  2021-12-31 | leave | They leave | planned | | rudaw-1: will leave | blog: they say
`
const index = indexCorpus(corpus)

test('events, actors and articles are found by their ids', () => {
  expect(index.eventById.get('leave')).toBe(corpus.events[1])
  expect(index.actorById.get('coalition')).toBe(corpus.actors[0])
  expect(index.articleById.get('k24-1')?.publisher).toBe('Kurdistan 24')
  expect(index.eventById.get('__proto__')).toBeUndefined()
})

test('a source is a publisher, however many articles it has; an article without one speaks for itself', () => {
  expect(index.sources).toEqual(
    expect.arrayContaining([
      { id: 'rudaw', name: 'Rudaw' },
      { id: 'kurdistan-24', name: 'Kurdistan 24' },
      { id: 'blog', name: 'blog' },
    ]),
  )
  expect(index.sources).toHaveLength(3)
})

test('an event has each of its sources once, in the order of its citations', () => {
  expect(index.sourcesOfEvent.get('talks')).toEqual(['rudaw', 'kurdistan-24'])
  expect(index.sourcesOfEvent.get('leave')).toEqual(['rudaw', 'blog'])
})

test('an article has its cited passages with their events', () => {
  const passages = index.passagesOfArticle.get('rudaw-1')?.map(({ event, citation }) => [event.id, citation.quote])
  expect(passages).toEqual([
    ['talks', 'the end'],
    ['leave', 'will leave'],
  ])
})

test('an event is searched by title, names, aliases and quotes', () => {
  const text = index.searchTexts[index.corpus.events.findIndex(({ id }) => id === 'talks')] ?? ''
  for (const part of ['talks end', 'the coalition', 'cjtf-oir', 'an end']) expect(text).toContain(part)
  expect(text).not.toContain('will leave')
})

test.each([
  ['Rudaw', 'rudaw'],
  ['Kurdistan 24', 'kurdistan-24'],
  ['  The “New” Times & Co. ', 'the-new-times-co'],
  ['Süddeutsche Zeitung', 'suddeutsche-zeitung'],
  ['روداو', 'روداو'],
  ['???', 'an-article'],
])('the source “%s” has the id %s in an address', (publisher, id) => {
  const [article] = corpusFrom`article an-article | ${publisher}`.articles
  expect(article && sourceOf(article)).toEqual({ id, name: publisher.trim() })
})

test('every citation is in the passages of its article, and every source of an event is a source', () => {
  forAll([collectionTexts], (text) => {
    const random = indexCorpus(corpusFrom`${text}`)
    const known = random.sources.map(({ id }) => id)
    for (const event of random.corpus.events) {
      for (const citation of event.citations) {
        expect(random.passagesOfArticle.get(citation.article)).toContainEqual({ event, citation })
      }
      for (const source of random.sourcesOfEvent.get(event.id) ?? []) expect(known).toContain(source)
    }
  })
})
