import { expect, test } from 'vitest'
import { dateInWords, dayInWords } from './date-words.ts'
import { edtfTexts, forAll } from './testing.ts'

test.each([
  // One date
  ['2021-12-09', '9 December 2021'],
  ['2021-09-01', '1 September 2021'],
  ['2021-12', 'December 2021'],
  ['2021', '2021'],
  ['2021-21', 'spring 2021'],
  ['2021-22', 'summer 2021'],
  ['2021-23', 'autumn 2021'],
  ['2021-24', 'winter 2021'],
  ['202X', 'the 2020s'],
  ['19XX', 'the years 1900 to 1999'],
  // Qualified
  ['2021-12-09~', 'about 9 December 2021'],
  ['2021-12?', 'December 2021 (uncertain)'],
  ['202X%', 'about the 2020s (uncertain)'],
  // It lasts
  ['2021-12-09/2021-12-31', 'from 9 to 31 December 2021'],
  ['2021-11-30/2021-12-09', 'from 30 November to 9 December 2021'],
  ['2021-12-31/2022-01-01', 'from 31 December 2021 to 1 January 2022'],
  ['2021-11/2021-12', 'from November to December 2021'],
  ['2021-11/2022-01', 'from November 2021 to January 2022'],
  ['2020/2021', 'from 2020 to 2021'],
  ['2021-12-01/2021', 'from 1 December 2021 to 2021'],
  ['2021-12-09~/2021-12-31', 'from about 9 December 2021 to 31 December 2021'],
  ['2021-12-09/2021-12-31?', 'from 9 December 2021 to 31 December 2021 (uncertain)'],
  ['2021-12-09/..', 'from 9 December 2021 on'],
  ['2021-12-09/', 'from 9 December 2021, end unknown'],
  ['../2021-12', 'until December 2021'],
  ['/2021-12', 'until December 2021, start unknown'],
  // One of them
  ['[2020-01-03..2021-12-09]', 'between 3 January 2020 and 9 December 2021'],
  ['[2021-12-01..2021-12-28]', 'between 1 and 28 December 2021'],
  ['[2021-11-01..2021-12-28]', 'between 1 November and 28 December 2021'],
  ['[2021-04..2021-12]', 'between April and December 2021'],
  ['[2020..2021]', 'between 2020 and 2021'],
  ['[..2014-10]', 'by October 2014'],
  ['[2021-04..]', 'April 2021 or later'],
  ['[2021]', '2021'],
  ['[2019,2021]', '2019 or 2021'],
  ['[2019,2020-06..2020-07,2021~]', '2019, between June and July 2020 or about 2021'],
])('%s is “%s”', (text, words) => {
  expect(dateInWords(text)).toBe(words)
})

test('what is no date stays as it is written', () => {
  expect(dateInWords('next week')).toBe('next week')
  expect(dayInWords('2021-12')).toBe('2021-12')
})

test('a day is put in words with its year', () => {
  expect(dayInWords('2021-12-29')).toBe('29 December 2021')
  expect(dayInWords('0999-01-01')).toBe('1 January 999')
})

test('words name every year that the date names, and leave no sign of EDTF', () => {
  forAll([edtfTexts(1000)], (text) => {
    const words = dateInWords(text)
    const years = text.match(/\d{4}|\d{3}(?=X)|\d{2}(?=XX)/g) ?? []
    for (const year of years) expect(words).toContain(year)
    expect(words).not.toMatch(/[[\]/~%?X]|\.\.|undefined|null|NaN/)
  })
})
