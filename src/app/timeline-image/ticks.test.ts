import { expect, test } from 'vitest'
import { englishDates } from '../../corpus/date-language.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { ticksOf } from './ticks.ts'

const day = (text: string) => parseIsoDay(text) ?? Number.NaN

test.each([
  ['2021-12-03', '2021-12-08', 5, ['3 Dec', '4 Dec', '5 Dec', '6 Dec', '7 Dec']],
  ['2021-12-03', '2022-01-12', 5, ['11 Dec', '21 Dec', '1 Jan', '11 Jan']],
  ['2021-11-15', '2022-03-02', 4, ['Dec 2021', 'Jan 2022', 'Feb 2022', 'Mar 2022']],
  ['2014-10-01', '2022-02-01', 4, ['2016', '2018', '2020', '2022']],
  ['2014-10-01', '2022-02-01', 8, ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022']],
  ['0900-01-01', '2022-01-01', 4, ['1000', '1500', '2000']],
  ['2021-12-03', '2021-12-03', 4, []],
])('from %s to %s, at most %i places are named', (start, end, most, labels) => {
  expect(ticksOf({ start: day(start), end: day(end) }, most, englishDates).map(({ label }) => label)).toEqual(labels)
})
