import { expect, test } from 'vitest'
import type { Actor } from './model.ts'
import { placeFinder } from './quote-places.ts'

const actor = (name: string, kind: string, ...aliases: string[]): Actor => ({ id: name, name, kind, aliases })
const find = placeFinder([
  actor('Orrinia', 'state', 'Orrin', 'the Republic'),
  actor('Valland', 'state'),
  actor('Club of Orrin', 'organisation'),
  actor('May Brek', 'person', 'May'),
])
const places = (quote: string, title: string) => find(quote, title).map(({ text }) => text)

test.each([
  // The title names the place too.
  ['They met in Orrin on Monday.', 'Talks in Orrin end', ['Orrin']],
  ['The talks in the Republic ended.', 'Talks in the Republic end', ['Republic']],
  ['They took land in Valland and Orrinia.', 'Land in Valland is taken', ['Valland and Orrinia']],
  ['She was seized near Sorrel province.', 'She is seized near Sorrel', ['Sorrel province']],
  // The title says the same thing of another place.
  ['An airstrike in Valland killed ten.', 'An airstrike in Orrin kills ten', ['Valland']],
  // Named, but not as the place of what the title tells.
  ['He spoke of the war in Valland.', 'He speaks in Orrin', []],
  ['They want an end to the troops in Valland.', 'A vote on troops', []],
  ['Valland asked for talks.', 'Talks in Valland', []],
  ['Her statement was in Arabic.', 'Her statement in Arabic', []],
  ['It was closed in May.', 'It is closed in May', []],
  ['He was seen at the Club of Orrin.', 'He is seen at the Club of Orrin', []],
  ['They met in Orrin-Valland.', 'They meet in Orrin', []],
  ['They met in Orrin.', 'They meet in Orrinia', []],
])('“%s” under “%s” gives %j', (quote, title, expected) => {
  expect(places(quote, title)).toEqual(expected)
})

test('a place is told with where it stands', () => {
  const quote = 'They met in Orrin on Monday.'
  const [place] = find(quote, 'Talks in Orrin end')
  expect(quote.slice(place?.start, place?.end)).toBe('Orrin')
})
