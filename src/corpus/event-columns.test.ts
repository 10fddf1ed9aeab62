import { expect, test } from 'vitest'
import { placesIn } from './bitset.ts'
import { indexCorpus } from './corpus-index.ts'
import { columnsOf, openEnd, openStart } from './event-columns.ts'
import { sortDay } from './event-order.ts'
import { markExtent } from './mark-extent.ts'
import { corpusFrom, forAll, largeCorpora } from './testing.ts'
import { formatIsoDay } from './utc-day.ts'

// Large collections take long to make.
const runs = 80

test('columns hold what the events say, by their places in time', () => {
  const columns = columnsOf(
    indexCorpus(corpusFrom`
      article k24 | Kurdistan 24
      1970-01-02 | strike | Strike | disputed | us | k24 (us): 3 ships sank | rudaw: 4 ships sank
      1970-01 | month | A month | planned | us, isis | k24: in January
      unchecked web | | https://example.org/a |
      1970-01-05/.. | web | Seen on the web | ongoing |
    `),
  )
  expect([...columns.earliest]).toEqual([0, 1, 4])
  expect([...columns.latest]).toEqual([30, 1, openEnd])
  expect([...columns.status]).toEqual([1, 3, 2])
  expect([...columns.actors.offsets]).toEqual([0, 2, 3, 3])
  expect(columns.actors.ids).toEqual(['us', 'isis'])
  expect([...columns.actors.values]).toEqual([0, 1, 0])
  expect(columns.sources.ids).toContain('kurdistan-24')
  expect(columns.speakers.ids).toEqual(['_outlet', 'us'])
  expect([...columns.agreement]).toEqual([0b010, 0b001, 0b010])
})

test('an event without a stored article is marked', () => {
  forAll(
    [largeCorpora],
    (corpus) => {
      const { unchecked } = columnsOf(indexCorpus(corpus))
      const expected = corpus.events.flatMap(({ citations }, place) => (citations.length === 0 ? [place] : []))
      expect([...placesIn(unchecked)]).toEqual(expected)
    },
    runs,
  )
})

test('bounds and open sides tell every event’s day in the list, and the days of its mark', () => {
  forAll(
    [largeCorpora],
    (corpus) => {
      const { earliest, latest, openSides } = columnsOf(indexCorpus(corpus))
      for (const [place, event] of corpus.events.entries()) {
        const open = openSides.events.indexOf(place)
        const isOpen = earliest[place] === openStart || latest[place] === openEnd
        expect(isOpen).toBe(event.earliest === null || event.latest === null)
        expect(open !== -1).toBe(isOpen)
        const { from, to } = markExtent(event)
        expect(formatIsoDay((isOpen ? openSides.sortDays[open] : earliest[place]) ?? Number.NaN)).toBe(sortDay(event))
        expect(isOpen ? openSides.markStarts[open] : earliest[place]).toBe(from)
        expect(isOpen ? openSides.markEnds[open] : latest[place]).toBe(to - 1)
      }
    },
    runs,
  )
})
