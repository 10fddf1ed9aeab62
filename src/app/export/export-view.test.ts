import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { filterEvents } from '../../corpus/facets.ts'
import { emptyFilter } from '../../corpus/filter.ts'
import type { Corpus, TimelineEvent } from '../../corpus/model.ts'
import { collectionTexts, corpusFrom, filters, forAll } from '../../corpus/testing.ts'
import { timelineJson } from '../../corpus/timeline-json.ts'
import { collectionHash } from '../ui/collection-hash.ts'
import { datelineJson } from './dateline-json.ts'
import { corpusOfEvents, provenanceOf } from './export-view.ts'
import { fileName } from './file-name.ts'
import { viewOf } from './testing.ts'

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  article rudaw | Rudaw | 2021-12-29?
  actor us | United States
  actor isis | ISIS
  2020-01 | strike | A strike | happened | us | k24: struck | rudaw (isis): they struck
  2021-12-09 | talks | The talks end | happened | | k24: ended
`
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('a collection is cut down to some events, with the articles, actors and speakers that they need', () => {
  const { events, articles, actors } = corpusOfEvents(corpus, corpus.events.slice(1))
  expect([ids(events), ids(articles), ids(actors)]).toEqual([['talks'], ['k24'], []])
  const strike = corpusOfEvents(corpus, corpus.events.slice(0, 1))
  expect([ids(strike.articles), ids(strike.actors)]).toEqual([
    ['k24', 'rudaw'],
    ['us', 'isis'],
  ])
})

test('with all events, the collection is whole', () => {
  expect(corpusOfEvents(corpus, corpus.events)).toEqual(corpus)
})

test('nothing is named that is not there, whatever is filtered', () => {
  forAll([collectionTexts, filters], (text, filter) => {
    const index = indexCorpus(corpusFrom`${text}`)
    const { events, articles, actors } = corpusOfEvents(index.corpus, filterEvents(index, filter))
    for (const event of events) {
      expect(ids(actors)).toEqual(expect.arrayContaining([...event.actors]))
      expect(ids(articles)).toEqual(expect.arrayContaining(event.citations.map(({ article }) => article)))
    }
  })
})

test('no event is named that is not taken along, neither to be read beside nor to count from', () => {
  const [strike, talks] = corpus.events
  if (!strike || !talks) throw new Error('the collection is empty')
  const time = { start: 0, end: 5, text: 'after', value: '[2020-01..]', anchor: '2020-01', rule: 'after it' }
  const told: TimelineEvent = {
    ...talks,
    compare: [{ event: 'strike', note: 'not the same' }],
    citations: talks.citations.map((citation) => ({ ...citation, times: [{ ...time, anchorEvent: 'strike' }] })),
  }
  const whole: Corpus = { ...corpus, events: [strike, told, { ...strike, id: 'other' }] }
  const [alone] = corpusOfEvents(whole, [told]).events
  expect(Object.keys(alone ?? {})).not.toContain('compare')
  expect(alone?.citations[0]?.times).toEqual([{ ...time, anchorEvent: null }])
  expect(corpusOfEvents(whole, [strike, told]).events[1]).toEqual(told)
})

test('JSON has the shape of timeline.json, and says where it comes from', () => {
  const part = corpusOfEvents(corpus, corpus.events.slice(1))
  const { export: exported, ...timeline } = JSON.parse(
    datelineJson(viewOf(corpus, { corpus: part, filter: 'the words “end”' })),
  )
  expect(timeline).toEqual(part)
  expect(exported).toMatchObject({ filter: 'the words “end”', events: 1, timeline: 'f00d', day: '2024-05-01' })
})

test('where a file comes from is said in sentences; a hash that is not known is not', () => {
  expect(provenanceOf(viewOf(corpus, { filter: 'the status planned' }))).toEqual([
    '2 of 2 events, taken on 1 May 2024 from https://example.org/dam/?q=dam',
    'Filtered by the status planned.',
    'SHA-256 of the collection’s timeline.json: f00d',
  ])
  expect(provenanceOf(viewOf(corpus, { sha256: null })).join()).not.toContain('SHA')
})

test.each([
  ['The dam’s end: a story', {}, 'the-dams-end-a-story.csv'],
  ['The dam', { from: '2021-01-01', to: '2021-12-31' }, 'the-dam-2021-01-01-to-2021-12-31.csv'],
  ['The dam', { from: '2021-01-01' }, 'the-dam-from-2021-01-01.csv'],
  ['The dam', { to: '2021-12-31', q: 'water' }, 'the-dam-to-2021-12-31-filtered.csv'],
  ['نهاية السد', {}, 'نهاية-السد.csv'],
  ['../..', {}, 'timeline.csv'],
  ['word '.repeat(40), {}, `${'word-'.repeat(12).slice(0, -1)}.csv`],
])('“%s” filtered by %j gives the file %s', (title, filter, name) => {
  expect(fileName(title, { ...emptyFilter, ...filter }, 'csv')).toBe(name)
})

test('the hash is that of the site’s timeline.json; a browser that works out none gives none', async () => {
  expect(await collectionHash(corpus)).toBe(createHash('sha256').update(timelineJson(corpus)).digest('hex'))
  vi.stubGlobal('crypto', {})
  expect(await collectionHash(corpus)).toBeNull()
  vi.unstubAllGlobals()
})
