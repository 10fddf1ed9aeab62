import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { iCalendar } from './i-calendar.ts'
import { hostileText, hostileView, viewOf } from './testing.ts'

function entriesOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    status: component.getFirstPropertyValue('status'),
  }))
}

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  actor us | United States, the
  actor isis | ISIS
  2021-12-09 | talks | The talks end | happened | us, isis | k24: ended | k24 (us): we; are, done
  2021-10 | vote | A vote | happened | | k24: voted
  [2020-01-03..2021-12-09] | law | A law | disputed | | k24: a law
  2021-12-28~ | about | About then | happened | | k24: about then
  2021-12-30/2022-01-02 | visit | A visit | ongoing | | k24: a visit
  2021-12-31 | leave | They leave | planned | | k24: leave
  2022-01-05 | party | A party | cancelled | | k24: no party
  [..2021-12-09] | before | Over by then | happened | | k24: over
  2021-12-09/.. | since | Since then | ongoing | | k24: since
`

test('a day is an all-day entry that ends where the next day begins', () => {
  const talks = entriesOf(iCalendar(viewOf(corpus))).find(({ event }) => event.summary === 'The talks end')
  expect(talks?.event.startDate.isDate).toBe(true)
  expect([talks?.event.startDate.toString(), talks?.event.endDate.toString()]).toEqual(['2021-12-09', '2021-12-10'])
  expect(talks?.event.uid).toBe('talks@a-made-up-collection.dateline')
  expect(talks?.component.getFirstProperty('categories')?.getValues()).toEqual(['United States, the', 'ISIS'])
  expect(talks?.event.description).toBe(
    [
      '9 December 2021; happened.',
      '“ended” — Kurdistan 24, 9 December 2021',
      '“we; are, done” — Kurdistan 24, 9 December 2021, words of United States, the',
    ].join('\n\n'),
  )
})

test('a date that is less than a day spans every day that it may mean, and is in the summary in words', () => {
  const entries = entriesOf(iCalendar(viewOf(corpus))).map(({ event }) => [
    event.summary,
    event.startDate.toString(),
    event.endDate.toString(),
  ])
  expect(entries).toContainEqual(['A vote (October 2021)', '2021-10-01', '2021-11-01'])
  expect(entries).toContainEqual([
    'A law (between 3 January 2020 and 9 December 2021, disputed)',
    '2020-01-03',
    '2021-12-10',
  ])
  expect(entries).toContainEqual(['About then (about 28 December 2021)', '2021-12-28', '2021-12-29'])
})

test('planned is tentative, cancelled is cancelled, and what is disputed claims nothing', () => {
  const statuses = entriesOf(iCalendar(viewOf(corpus))).map(({ event, status }) => [event.uid.split('@')[0], status])
  expect(Object.fromEntries(statuses)).toEqual({
    talks: 'CONFIRMED',
    vote: 'CONFIRMED',
    law: null,
    about: 'CONFIRMED',
    visit: 'CONFIRMED',
    leave: 'TENTATIVE',
    party: 'CANCELLED',
  })
})

test('what has no first or last day is left out, and the calendar says how many', () => {
  const text = iCalendar(viewOf(corpus))
  expect(entriesOf(text)).toHaveLength(7)
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getFirstPropertyValue('description')).toContain('Left out: 2 without a first or a last day.')
  expect(calendar.getFirstPropertyValue('description')).toContain('SHA-256')
})

test('a draft is called one, and is not confirmed', () => {
  const drafts = { ...corpus, events: corpus.events.map((event) => ({ ...event, origin: 'drafted' as const })) }
  for (const { event, status } of entriesOf(iCalendar(viewOf(drafts)))) {
    expect(status).toBeNull()
    expect(event.summary).toMatch(/draft\)$/)
  }
})

test('text of a source comes back as it was, from lines of at most 75 octets', () => {
  const text = iCalendar(hostileView())
  const [entry] = entriesOf(text)
  expect(entry?.event.description).toContain(`“${hostileText}” — `)
  expect(entry?.event.summary).toBe(hostileText.replaceAll('\n', ' '))
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a calendar is read back with its titles and days, whatever the collection', () => {
  forAll(
    [collectionTexts],
    (text) => {
      const collection = corpusFrom`${text}`
      const placed = collection.events.filter(({ earliest, latest }) => earliest !== null && latest !== null)
      const entries = entriesOf(iCalendar(viewOf(collection)))
      expect(entries.map(({ event }) => event.startDate.toString())).toEqual(placed.map(({ earliest }) => earliest))
    },
    50,
  )
})
