import { expect, test } from 'vitest'
import { numbersIn, statedNumber } from './quote-numbers.ts'

const ofMany = Number.POSITIVE_INFINITY

test.each<[string, string, string, number, number]>([
  ['The ferry carried 120 passengers.', '120 passengers', 'passenger', 120, 120],
  ['It has 1,450 new lamps, benches and trees', '1,450 new lamps', 'lamp', 1450, 1450],
  ['three bridges were closed', 'three bridges', 'bridge', 3, 3],
  ['two dozen ships waited', 'two dozen ships', 'ship', 24, 24],
  ['2.5 million readers', '2.5 million readers', 'reader', 2_500_000, 2_500_000],
  ['Dozens of sailors from the port', 'Dozens of sailors', 'sailor', 24, 99],
  ['lost 2/5 of their votes', '2/5 of their votes', 'vote', 0.4, 0.4],
  ['at least 40 people fell ill', 'at least 40 people', 'people', 40, ofMany],
  ['more than two hundred tons', 'more than two hundred tons', 'ton', 200, ofMany],
  ['up to 12 boats a day', 'up to 12 boats', 'boat', 0, 12],
  ['nearly 100 farms', 'nearly 100 farms', 'farm', 90, 110],
  ['30 tired city workers', '30 tired city workers', 'worker', 30, 30],
  ['five parties', 'five parties', 'party', 5, 5],
])('“%s” counts', (text, words, counted, least, most) => {
  const [number, ...others] = numbersIn(text)
  expect(others).toEqual([])
  expect(number).toMatchObject({ text: words, counted })
  expect(number?.range.least).toBeCloseTo(least, 6)
  expect(number?.range.most).toEqual(most === ofMany ? ofMany : expect.closeTo(most, 6))
  expect(text.slice(number?.start, number?.end)).toBe(words)
})

test.each([
  ['a length of time', 'for two years and 3 months'],
  ['money', 'a fine of $300 pounds'],
  ['a number without a noun', 'it was 40 in all'],
  ['an ordinal', 'the 21st meetings'],
  ['a part of a name', 'F-16 fighters, or A4 papers'],
  ['one, which is often a pronoun', 'one of the ships'],
  ['a single thing', 'a boat, the boats'],
  ['a division by nothing', '1/0 of the seats'],
  ['a share of another thing', '5 per cent of voters'],
])('%s is no claim', (_, text) => {
  expect(numbersIn(text)).toEqual([])
})

test('numbers within the words of a date are none of their own', () => {
  const text = 'by May 12 ships had left'
  expect(numbersIn(text).map(({ text: words }) => words)).toEqual(['12 ships'])
  expect(numbersIn(text, [{ start: 3, end: 9 }])).toEqual([])
})

test.each<[string, number | null, number | null]>([
  ['84', 84, 84],
  ['at least 30', 30, ofMany],
  ['tens', 20, 99],
  ['two people', 2, 2],
  ['many', null, null],
])('an author’s “%s” is a number, or is not', (says, least, most) => {
  expect(statedNumber(says)).toEqual(least === null ? null : { least, most })
})
