import { expect, test } from 'vitest'
import { indexCorpus } from './corpus-index.ts'
import { answerFilter, facetsIn, filterEvents } from './facets.ts'
import { emptyFilter } from './filter.ts'
import type { UncheckedCitation } from './model.ts'
import { corpusFrom } from './testing.ts'
import { timelineJson } from './timeline-json.ts'
import { isUnchecked, uncheckedPublisher } from './unchecked.ts'

const corpus = corpusFrom`
  article post-1 | The Post
  2020-01 | flood | The flood | happened | | post-1: it rained
  2021-02 | storm | The storm | happened |
  2022-03 | fire | The fire | happened | | post-1: it burned
  unchecked storm | The News | https://news.example/storm | a great wind
  unchecked storm | | https://www.site.example/storm |
  unchecked fire | The Post | |
`
const index = indexCorpus(corpus)

test.each<[Partial<UncheckedCitation>, string]>([
  [{ publisher: 'The News', url: 'https://news.example/a' }, 'The News'],
  [{ url: 'https://www.news.example/a?b=c' }, 'news.example'],
  [{ url: 'http://news.example:8080#top' }, 'news.example:8080'],
])('%j is called %s', (citation, name) => {
  expect(uncheckedPublisher({ url: null, publisher: null, quote: null, ...citation })).toBe(name)
})

test('an event is unchecked where no stored article tells of it', () => {
  expect(corpus.events.filter(isUnchecked).map(({ id }) => id)).toEqual(['storm'])
})

test('what is not stored is a source like others; what a stored article shares its publisher with is the same one', () => {
  expect(index.sources.map(({ name }) => name)).toEqual(['The Post', 'The News', 'site.example'])
  expect(index.sourcesOfEvent.get('storm')).toEqual(['the-news', 'site-example'])
  expect(index.sourcesOfEvent.get('fire')).toEqual(['the-post'])
})

test('it filters and counts by its source, and is found by its words', () => {
  const shown = (filter: object) => filterEvents(index, { ...emptyFilter, ...filter }).map(({ id }) => id)
  expect(shown({ sources: ['the-news'] })).toEqual(['storm'])
  expect(shown({ q: 'great wind' })).toEqual(['storm'])
  expect([...facetsIn(index, answerFilter(index, emptyFilter)).sources].sort()).toEqual([
    ['site-example', 1],
    ['the-news', 1],
    ['the-post', 2],
  ])
})

test('timeline.json keeps it apart from what was checked, and names it only where it is', () => {
  const { events }: typeof corpus = JSON.parse(timelineJson(corpus))
  expect(events.map((event) => Object.keys(event).at(-1))).toEqual(['citations', 'unchecked', 'unchecked'])
  expect(events[1]?.citations).toEqual([])
  expect(events[1]?.unchecked?.[0]).toEqual({
    url: 'https://news.example/storm',
    publisher: 'The News',
    quote: 'a great wind',
  })
})
