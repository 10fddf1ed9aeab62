import { describe, expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { emptyFilter, type Filter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { formatAddress, parseAddress } from './url.ts'
import { type Upgrader, upgraded } from './url-upgrades.ts'
import { initialView, type ViewState } from './view-state.ts'

const index = indexCorpus(corpusFrom`
  article rudaw-2021-12-29 | Rudaw
  article kurdistan24-2021-12-09 | Kurdistan 24
  2020-01-03 | soleimani-strike | A strike in Baghdad | happened | united-states, pmf | rudaw-2021-12-29: were killed
  2021-12-31 | transition | The combat mission ends | planned | coalition | kurdistan24-2021-12-09: will end
  2021-12-09 | draft~talks-end | Talks end | ongoing | coalition, united-states | kurdistan24-2021-12-09: ended
`)
const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const filtered = (filter: Partial<Filter>): Partial<ViewState> => ({ filter: { ...emptyFilter, ...filter } })

// Addresses that stand in articles, in footnotes and in mails. No line is ever changed or taken out: where an address
// gets another form, the new one is added below, and an upgrader keeps the old one.
const addresses: readonly (readonly [address: string, view: Partial<ViewState>])[] = [
  // Version 1, which no address names.
  ['', {}],
  ['?q=combat+mission', filtered({ q: 'combat mission' })],
  ['?q=%22united+states%22', filtered({ q: '"united states"' })],
  ['?actor=coalition', filtered({ actors: ['coalition'] })],
  ['?actor=united-states&actor=pmf', filtered({ actors: ['united-states', 'pmf'] })],
  ['?source=rudaw', filtered({ sources: ['rudaw'] })],
  ['?source=kurdistan-24&source=rudaw', filtered({ sources: ['kurdistan-24', 'rudaw'] })],
  ['?status=happened&status=planned', filtered({ statuses: ['happened', 'planned'] })],
  ['?origin=edited', filtered({ origins: ['edited'] })],
  ['?origin=drafted', filtered({ origins: ['drafted'] })],
  ['?from=2021-12-01', filtered({ from: '2021-12-01' })],
  ['?to=2021-12-31', filtered({ to: '2021-12-31' })],
  [
    '?from=2021-12-01&to=2021-12-31&within=certain',
    filtered({ from: '2021-12-01', to: '2021-12-31', within: 'certain' }),
  ],
  ['?lanes=actor', { lanes: 'actor' }],
  ['?lanes=source', { lanes: 'source' }],
  ['?lanes=status', { lanes: 'status' }],
  ['?window=2021-11-30%2F2022-01-01', { window: { start: day('2021-11-30'), end: day('2022-01-01') } }],
  ['?event=soleimani-strike', { event: 'soleimani-strike' }],
  ['?event=draft%7Etalks-end', { event: 'draft~talks-end' }],
  ['?article=rudaw-2021-12-29', { article: 'rudaw-2021-12-29' }],
  ['?agreement=one', filtered({ agreements: ['one'] })],
  ['?speaker=_outlet', filtered({ speakers: ['_outlet'] })],
  ['?view=coverage', { coverage: true }],
  ['?about=coalition', { about: 'coalition' }],
  ['?record=collection', { record: true }],
  ['?event=transition&embed=1', { event: 'transition', embed: true }],
  ['?event=transition&compare=sources', { event: 'transition', compare: true }],
  ['?event=transition&trail=open', { event: 'transition', trail: true }],
  [
    '?event=transition&article=kurdistan24-2021-12-09&passage=120',
    { event: 'transition', article: 'kurdistan24-2021-12-09', passage: 120 },
  ],
  [
    '?q=mission&actor=coalition&source=rudaw&status=planned&from=2021-12-01&lanes=actor&event=transition',
    {
      ...filtered({
        q: 'mission',
        actors: ['coalition'],
        sources: ['rudaw'],
        statuses: ['planned'],
        from: '2021-12-01',
      }),
      lanes: 'actor',
      event: 'transition',
    },
  ],
]

test.each(addresses)('the old address “%s” shows what it has always shown', (address, view) => {
  expect(parseAddress(address, index)).toEqual({ ...initialView, ...view })
})

test.each(addresses)('“%s” says the same when it names its version', (address, view) => {
  const named = address === '' ? '?v=1' : `${address}&v=1`
  expect(parseAddress(named, index)).toEqual({ ...initialView, ...view })
})

test('the first version goes unnamed', () => {
  expect(formatAddress({ ...initialView, event: 'transition' })).toBe('?event=transition')
})

test('an address of a later version is read as far as it can be', () => {
  expect(parseAddress('?v=9&event=transition&mood=quiet', index)).toEqual({ ...initialView, event: 'transition' })
})

describe('an upgrade', () => {
  const renamed =
    (from: string, to: string): Upgrader =>
    (params) =>
      new URLSearchParams([...params].map(([name, value]) => [name === from ? to : name, value]))
  const steps = [renamed('who', 'person'), renamed('person', 'actor')]
  const upgrade = (address: string) => upgraded(new URLSearchParams(address), steps).get('actor')

  test.each([
    ['who=a', 'a'],
    ['who=a&v=1', 'a'],
    ['person=a&v=2', 'a'],
    ['actor=a&v=3', 'a'],
    ['actor=a&v=4', 'a'],
    ['person=a&v=3', null],
    ['who=a&v=2', null],
  ])('of %s goes through each version since its own', (address, actor) => {
    expect(upgrade(address)).toBe(actor)
  })

  test.each(['0', '-1', '1.5', 'two', '', '99999999999'])(
    'of version “%s”, which is none, begins at the first',
    (v) => {
      expect(upgrade(`who=a&v=${v}`)).toBe('a')
    },
  )
})
