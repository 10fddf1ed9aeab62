import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreements } from '../../corpus/compared-sources.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { emptyFilter } from '../../corpus/filter.ts'
import { eventOrigins, eventStatuses } from '../../corpus/model.ts'
import { outletSpeaks } from '../../corpus/speakers-of-event.ts'
import { corpusFrom, forAll } from '../../corpus/testing.ts'
import { formatIsoDay, parseIsoDay } from '../../corpus/utc-day.ts'
import { droppedParts } from './dropped-parts.ts'
import { formatAddress, historyStep, parseAddress } from './url.ts'
import { initialView, laneKinds, type ViewState } from './view-state.ts'

const corpus = corpusFrom`
  article rudaw-1 | Rudaw
  article k24-1 | Kurdistan 24
  2021-12-09 | talks | Talks end | happened | isis, us | rudaw-1: talks ended
  2021-12-31 | leave | They leave | planned | us | k24-1 (us): will leave
`
const tour = [
  { words: 'Talks came first.', show: { event: 'talks', article: 'rudaw-1', passage: '12' } },
  { words: 'Then they left.', show: { actor: ['us', 'isis'], from: '2021-12-31' } },
]
const index = indexCorpus({ ...corpus, tour })
const parse = (search: string) => parseAddress(search, index)
const day = (text: string) => parseIsoDay(text) ?? Number.NaN

describe('an address says', () => {
  test.each<[string, Partial<ViewState>]>([
    ['', {}],
    ['?', {}],
    ['?q=troops+in%20Iraq', { filter: { ...emptyFilter, q: 'troops in Iraq' } }],
    ['?actor=us&actor=isis', { filter: { ...emptyFilter, actors: ['us', 'isis'] } }],
    ['?source=kurdistan-24', { filter: { ...emptyFilter, sources: ['kurdistan-24'] } }],
    ['?source=KURDISTAN+24', { filter: { ...emptyFilter, sources: ['kurdistan-24'] } }],
    ['?status=planned&status=happened', { filter: { ...emptyFilter, statuses: ['happened', 'planned'] } }],
    [
      '?from=2021-12-01&to=2021-12-31&within=certain',
      { filter: { ...emptyFilter, from: '2021-12-01', to: '2021-12-31', within: 'certain' } },
    ],
    ['?within=possible', {}],
    ['?lanes=actor', { lanes: 'actor' }],
    ['?window=2021-12-01/2021-12-31', { window: { start: day('2021-12-01'), end: day('2021-12-31') } }],
    ['?event=talks', { event: 'talks' }],
    ['?agreement=one&agreement=differ', { filter: { ...emptyFilter, agreements: ['differ', 'one'] } }],
    ['?speaker=_outlet&speaker=us', { filter: { ...emptyFilter, speakers: ['_outlet', 'us'] } }],
    ['?event=talks&compare=sources', { event: 'talks', compare: true }],
    ['?event=talks&about=us', { event: 'talks', about: 'us' }],
    ['?view=coverage', { coverage: true }],
    ['?event=talks&record=collection', { event: 'talks', record: true }],
    ['?status=planned&embed=1', { filter: { ...emptyFilter, statuses: ['planned'] }, embed: true }],
    ['?event=talks&article=rudaw-1&passage=12', { event: 'talks', article: 'rudaw-1', passage: 12 }],
    ['?tour=1', { tour: 1, event: 'talks', article: 'rudaw-1', passage: 12 }],
    ['?tour=2&utm_source=x', { tour: 2, filter: { ...emptyFilter, actors: ['us', 'isis'], from: '2021-12-31' } }],
    ['?event=leave&tour=1', { tour: 1, event: 'leave' }],
    ['?lanes=none&tour=1', { tour: 1 }],
  ])('%s', (search, view) => {
    expect(parse(search)).toEqual({ ...initialView, ...view })
  })
})

describe('an address is a page all the same with', () => {
  test.each<[string, string, Partial<ViewState>]>([
    ['parameters that are unknown', '?lang=xx&utm_source=x&Event=talks', {}],
    ['names that the collection does not have', '?actor=nobody&source=bbc&event=gone&article=gone', {}],
    ['names of what every object has', '?actor=__proto__&event=constructor&article=toString&lanes=__proto__', {}],
    ['a status that is none', '?status=over&status=planned', { filter: { ...emptyFilter, statuses: ['planned'] } }],
    ['days that are none', '?from=2021-02-29&to=yesterday&within=surely', {}],
    ['windows that are none', '?window=2021-12-31/2021-12-01', {}],
    ['half a window', '?window=2021-12-01/', {}],
    ['an empty window', '?window=2021-12-01/2021-12-01', {}],
    ['offsets that are none', '?article=rudaw-1&passage=-1', { article: 'rudaw-1' }],
    ['an offset beyond any text', '?article=rudaw-1&passage=99999999999', { article: 'rudaw-1' }],
    ['an actor who says nothing', '?speaker=isis&agreement=never', {}],
    ['a panel of nobody', '?about=nobody&view=__proto__', {}],
    ['a comparison of nothing', '?compare=sources', {}],
    ['a passage of no article', '?passage=12', {}],
    ['a record and a frame that are none', '?record=1&embed=yes', {}],
    ['a step that the tour does not have', '?event=talks&tour=3', { event: 'talks' }],
    ['a step that is none', '?tour=0&tour=x', {}],
    ['a step in a frame', '?tour=1&embed=1', { embed: true }],
    ['broken percent signs', '?q=%E0%A4%A&event=%', { filter: { ...emptyFilter, q: '\uFFFD%A' } }],
    ['parameters twice', '?event=talks&event=leave&q=a&q=b', { event: 'talks', filter: { ...emptyFilter, q: 'a' } }],
    ['values twice', '?actor=us&actor=us', { filter: { ...emptyFilter, actors: ['us'] } }],
    ['a query of any length', `?q=${'a'.repeat(9999)}`, { filter: { ...emptyFilter, q: 'a'.repeat(200) } }],
  ])('%s', (_, search, view) => {
    expect(parse(search)).toEqual({ ...initialView, ...view })
  })
})

test('a long query is not cut in the middle of a character', () => {
  expect(parse(`?q=a${'😀'.repeat(150)}`).filter.q).toMatch(/^a😀+$/u)
})

test('the view that nobody changed has an address without parameters', () => {
  expect(formatAddress(initialView)).toBe('')
})

const isoDays = fc.integer({ min: -40_000, max: 40_000 })
const days = fc.option(isoDays.map(formatIsoDay))
const windows = fc
  .tuple(isoDays, fc.integer({ min: 1, max: 9000 }))
  .map(([start, width]) => ({ start, end: start + width }))
const views: fc.Arbitrary<ViewState> = fc
  .record({
    filter: fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 20 }),
      actors: fc.shuffledSubarray(['us', 'isis']),
      sources: fc.shuffledSubarray(['rudaw', 'kurdistan-24']),
      statuses: fc.subarray([...eventStatuses]),
      origins: fc.subarray([...eventOrigins]),
      agreements: fc.subarray([...agreements]),
      speakers: fc.shuffledSubarray(['us', outletSpeaks]),
      from: days,
      to: days,
      within: fc.constantFrom('possible', 'certain'),
    }),
    lanes: fc.constantFrom(...laneKinds),
    coverage: fc.boolean(),
    compare: fc.boolean(),
    about: fc.option(fc.constantFrom('us', 'isis')),
    window: fc.option(windows),
    event: fc.option(fc.constantFrom('talks', 'leave')),
    article: fc.option(fc.constantFrom('rudaw-1', 'k24-1')),
    passage: fc.option(fc.nat(999_999_999)),
    trail: fc.boolean(),
    record: fc.boolean(),
    tour: fc.option(fc.constantFrom(1, 2)),
    lang: fc.option(fc.constantFrom('en', 'ar', 'ckb', 'fa')),
    embed: fc.boolean(),
  })
  .map((view) => ({
    ...view,
    passage: view.article === null ? null : view.passage,
    compare: view.event !== null && view.compare,
    trail: view.event !== null && view.trail,
    tour: view.embed ? null : view.tour,
  }))

test('any view survives being written and read', () => {
  forAll(
    [views],
    (view) => {
      expect(parse(formatAddress(view))).toEqual(view)
      expect(droppedParts(formatAddress(view), index)).toEqual([])
    },
    1000,
  )
})

test('any query string gives a view, which survives being written and read', () => {
  const names = fc.constantFrom(
    'q',
    'actor',
    'source',
    'status',
    'from',
    'to',
    'within',
    'window',
    'event',
    'passage',
    'trail',
    'tour',
  )
  const values = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('us', 'rudaw', 'talks', '2021-12-09', 'open', '__proto__'),
  )
  const pairs = fc
    .array(fc.tuple(names, values))
    .map((some) => some.map(([name, value]) => `${name}=${value}`).join('&'))
  forAll([fc.oneof(fc.string(), pairs)], (search) => {
    const view = parse(search)
    expect(parse(formatAddress(view))).toEqual(view)
  })
})

test('a collection without a tour has no step', () => {
  expect(parseAddress('?tour=1', indexCorpus(corpus))).toEqual(initialView)
})

const chosen: ViewState = { ...initialView, event: 'talks' }
const typed: ViewState = { ...initialView, filter: { ...emptyFilter, q: 'troops' } }
const panned: ViewState = { ...initialView, window: { start: 18_000, end: 18_100 } }

test.each<[string, ViewState, ViewState, ReturnType<typeof historyStep>]>([
  ['nothing changed', chosen, { ...chosen }, 'none'],
  ['less than a day panned', panned, { ...panned, window: { start: 18_000.2, end: 18_100.2 } }, 'none'],
  ['typing', initialView, typed, 'replace'],
  ['typing on', typed, { ...typed, filter: { ...emptyFilter, q: 'troops in' } }, 'replace'],
  ['panning', initialView, panned, 'replace'],
  ['showing what was shown first', panned, initialView, 'replace'],
  ['choosing an event', initialView, chosen, 'push'],
  ['choosing another event', chosen, { ...chosen, event: 'leave' }, 'push'],
  ['opening the trail of its date', chosen, { ...chosen, trail: true }, 'replace'],
  ['leaving an event', chosen, initialView, 'push'],
  ['comparing its sources', chosen, { ...chosen, compare: true }, 'push'],
  ['asking about an actor', chosen, { ...chosen, about: 'us' }, 'push'],
  ['asking who reported what', initialView, { ...initialView, coverage: true }, 'push'],
  ['opening an article', chosen, { ...chosen, article: 'rudaw-1' }, 'push'],
  [
    'going to another passage',
    { ...chosen, article: 'rudaw-1' },
    { ...chosen, article: 'rudaw-1', passage: 3 },
    'push',
  ],
  ['choosing an actor', initialView, { ...initialView, filter: { ...emptyFilter, actors: ['us'] } }, 'push'],
  ['choosing a day', initialView, { ...initialView, filter: { ...emptyFilter, from: '2021-12-01' } }, 'push'],
  ['choosing lanes', initialView, { ...initialView, lanes: 'actor' }, 'push'],
  ['choosing an event while panned', panned, { ...panned, event: 'talks' }, 'push'],
  ['going on in a tour', { ...chosen, tour: 1 }, { ...chosen, tour: 2 }, 'push'],
  ['leaving a tour', { ...initialView, tour: 1 }, initialView, 'push'],
  ['opening the record', chosen, { ...chosen, record: true }, 'push'],
  ['choosing an event in a frame', { ...initialView, embed: true }, { ...chosen, embed: true }, 'replace'],
  ['clearing a query with other filters', { ...typed, event: 'talks' }, initialView, 'push'],
])('%s: the history step is right', (_, before, after, step) => {
  expect(historyStep(before, after)).toBe(step)
})
