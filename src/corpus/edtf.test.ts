import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, boundsOverlap, isWithin, parseEdtf } from './edtf.ts'
import { edtfTexts, forAll } from './testing.ts'

describe('a date in EDTF has the first and the last day it can mean:', () => {
  test.each([
    // Days
    ['2021-12-09', '2021-12-09', '2021-12-09'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['0000-01-01', '0000-01-01', '0000-01-01'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
    // Months
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    // Seasons
    ['2021-21', '2021-03-01', '2021-05-31'],
    ['2021-22', '2021-06-01', '2021-08-31'],
    ['2021-23', '2021-09-01', '2021-11-30'],
    ['2021-24', '2021-12-01', '2022-02-28'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    // Years and more
    ['2021', '2021-01-01', '2021-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['99XX', '9900-01-01', '9999-12-31'],
    // Qualified as a whole: as wide as without
    ['2021?', '2021-01-01', '2021-12-31'],
    ['2021-12~', '2021-12-01', '2021-12-31'],
    ['2021-12-09%', '2021-12-09', '2021-12-09'],
    ['202X~', '2020-01-01', '2029-12-31'],
    // Intervals
    ['2021-12-09/2021-12-31', '2021-12-09', '2021-12-31'],
    ['2021-12/2022', '2021-12-01', '2022-12-31'],
    ['2021-12~/2022-02?', '2021-12-01', '2022-02-28'],
    ['2021-12-09/2021', '2021-12-09', '2021-12-31'],
    ['2021-12-09/..', '2021-12-09', null],
    ['2021-12-09/', '2021-12-09', null],
    ['../2021-12', null, '2021-12-31'],
    ['/2021-12', null, '2021-12-31'],
    // One of a set
    ['[2020-01-03..2021-12-09]', '2020-01-03', '2021-12-09'],
    ['[..2014-10]', null, '2014-10-31'],
    ['[2021-04..]', '2021-04-01', null],
    ['[2019,2021-06,2020]', '2019-01-01', '2021-06-30'],
    ['[2021,2019-01..2020-02]', '2019-01-01', '2021-12-31'],
    ['[..2014,2016]', null, '2016-12-31'],
    ['[2014,2016..]', '2014-01-01', null],
    ['[2021-12-09]', '2021-12-09', '2021-12-09'],
  ])('%s', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual({ earliest, latest })
  })
})

test.each([
  ...['', ' ', 'XXXX', '2XXX', '202', '20211', '-2021', '+2021', 'Y170000002', '2021 ', ' 2021', '2021\n'],
  ...['2021-00', '2021-13', '2021-20', '2021-25', '2021-1', '2021-12-', '2021--09', '2021/12/09', '12-09-2021'],
  ...['2021-12-00', '2021-12-32', '2021-11-31', '2021-02-29', '1900-02-29', '2021-12-9', '2021-22-01', '9999-24'],
  ...['2021-12-XX', '2021-XX', '202X-12', '2021-12-09T10:00', '2021-12-09Z', '?2021-12', '2021~-12', '2021??'],
  ...['/', '..', '../..', '/..', '../', '2022/2021', '2021-12-09/2021-12-08', '2021/2022/2023', '2021/[2022]'],
  ...[
    '[]',
    '[..]',
    '[..2014,2016..]',
    '[,]',
    '[2021,]',
    '[2021',
    '2021]',
    '[2022..2021]',
    '[2021..2022..2023]',
    '[2021/2022]',
  ],
  ...['{2021,2022}', '[2021,rubbish]', 'yesterday', 'December 2021', '٢٠٢١', '__proto__', 'null'],
])('“%s” is no EDTF date', (text) => {
  expect(parseEdtf(text)).toBeNull()
  expect(boundsOf(text)).toBeNull()
})

test('every written shape is read as its kind', () => {
  const kinds = ['2021-12-09', '2021-12', '2021-21', '2021', '202X', '20XX', '2021/2022', '[2021..]']
  const expected = ['day', 'month', 'season', 'year', 'decade', 'century', 'interval', 'oneOf']
  expect(kinds.map((text) => parseEdtf(text)?.kind)).toEqual(expected)
})

test('an interval tells an open end from an unknown one', () => {
  expect(parseEdtf('2021/..')).toMatchObject({ start: { year: 2021 }, end: 'open' })
  expect(parseEdtf('2021/')).toMatchObject({ start: { year: 2021 }, end: 'unknown' })
  expect(parseEdtf('../2021')).toMatchObject({ start: 'open', end: { year: 2021 } })
  expect(parseEdtf('/2021')).toMatchObject({ start: 'unknown', end: { year: 2021 } })
})

test('any well-formed date is read, and its bounds are days in order', () => {
  forAll([edtfTexts(0, 9998)], (text) => {
    const bounds = boundsOf(text)
    expect(bounds).not.toBeNull()
    const { earliest, latest } = bounds ?? { earliest: '', latest: '' }
    for (const day of [earliest, latest]) expect(day ?? '0000-00-00').toMatch(/^\d{4}-\d{2}-\d{2}$/)
    if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
  })
})

test('any text at all is refused or has bounds in order', () => {
  const pieces = fc.constantFrom('2021', '2020', '-12', '-09', '/', '..', '[', ']', ',', '~', 'X', ' ', 'é')
  const pieced = fc.array(pieces, { maxLength: 7 }).map((some) => some.join(''))
  forAll(
    [fc.oneof(fc.string(), pieced)],
    (text) => {
      const { earliest = null, latest = null } = boundsOf(text) ?? {}
      expect(earliest === null || latest === null || earliest <= latest).toBe(true)
    },
    1000,
  )
})

test('two ranges overlap when they share a day, whichever is named first', () => {
  const range = (earliest: string | null, latest: string | null) => ({ earliest, latest })
  const cases = [
    [range('2021-12-01', '2021-12-09'), range('2021-12-09', '2021-12-31'), true],
    [range('2021-12-01', '2021-12-08'), range('2021-12-09', '2021-12-31'), false],
    [range(null, '2021-12-08'), range('2021-12-09', null), false],
    [range(null, '2021-12-09'), range('2021-12-09', null), true],
    [range(null, null), range('2021-12-09', '2021-12-09'), true],
    [range('2021-01-01', null), range('1990-01-01', null), true],
  ] as const
  for (const [a, b, expected] of cases) expect([boundsOverlap(a, b), boundsOverlap(b, a)]).toEqual([expected, expected])
})

test('a range is within another when it reaches no further on either side', () => {
  const year = { earliest: '2021-01-01', latest: '2021-12-31' }
  const cases = [
    [year, year, true],
    [{ earliest: '2021-12-09', latest: '2021-12-09' }, year, true],
    [{ earliest: '2020-12-31', latest: '2021-06-01' }, year, false],
    [{ earliest: '2021-06-01', latest: '2022-01-01' }, year, false],
    [{ earliest: null, latest: '2021-06-01' }, year, false],
    [{ earliest: '2021-06-01', latest: null }, year, false],
    [{ earliest: '2021-06-01', latest: null }, { earliest: '2021-01-01', latest: null }, true],
    [{ earliest: null, latest: null }, { earliest: null, latest: null }, true],
  ] as const
  for (const [inner, outer, expected] of cases) expect(isWithin(inner, outer)).toBe(expected)
})

test('what is within a range overlaps it', () => {
  forAll([edtfTexts(), edtfTexts()], (a, b) => {
    const [inner, outer] = [boundsOf(a), boundsOf(b)]
    fc.pre(inner !== null && outer !== null && isWithin(inner, outer))
    if (inner && outer) expect(boundsOverlap(inner, outer)).toBe(true)
  })
})
