import { describe, expect, test } from 'vitest'
import { boundsOf } from '../../corpus/edtf.ts'
import { edtfTexts, forAll } from '../../corpus/testing.ts'
import { formatIsoDay, parseIsoDay } from '../../corpus/utc-day.ts'
import { type Mark, type MarkPart, type MarkShape, markOf } from './marks.ts'

/** The days of a mark or a part, the last one included. */
const daysOf = ({ from, to }: Pick<MarkPart, 'from' | 'to'>) =>
  [from === null ? '' : formatIsoDay(from), to === null ? '' : formatIsoDay(to - 1)].join(' ')
const flagsOf = (mark: Mark) =>
  (['about', 'uncertain', 'vagueEnds', 'endUnknown'] as const).filter((flag) => mark[flag])

describe('the mark of a date has a shape, its days, and what else is vague', () => {
  test.each<[string, MarkShape, string, ...ReturnType<typeof flagsOf>]>([
    // One date
    ['2021-12-09', 'day', '2021-12-09 2021-12-09'],
    ['2020-02-29', 'day', '2020-02-29 2020-02-29'],
    ['2021-12', 'month', '2021-12-01 2021-12-31'],
    ['2021-24', 'year', '2021-12-01 2022-02-28'],
    ['2021', 'year', '2021-01-01 2021-12-31'],
    ['202X', 'year', '2020-01-01 2029-12-31'],
    ['20XX', 'year', '2000-01-01 2099-12-31'],
    // Qualified
    ['2021-12-09~', 'day', '2021-12-09 2021-12-09', 'about'],
    ['2021-12-09?', 'day', '2021-12-09 2021-12-09', 'uncertain'],
    ['2021-12-09%', 'day', '2021-12-09 2021-12-09', 'about', 'uncertain'],
    ['2021-12~', 'month', '2021-12-01 2021-12-31', 'about'],
    ['202X?', 'year', '2020-01-01 2029-12-31', 'uncertain'],
    ['[2021-12-09~]', 'day', '2021-12-09 2021-12-09', 'about'],
    ['[..2021-12-09~]', 'before', '2021-12-09 2021-12-09', 'about'],
    ['[2021-12-01..2021-12-09?]', 'between', '2021-12-01 2021-12-09', 'uncertain'],
    ['[2019,2021~]', 'several', '2019-01-01 2021-12-31', 'about'],
    // It lasts
    ['2021-12-09/2021-12-31', 'lasting', '2021-12-09 2021-12-31'],
    ['2021-12/2022', 'lasting', '2021-12-01 2022-12-31', 'vagueEnds'],
    ['2021-12-09~/2022-01-01', 'lasting', '2021-12-09 2022-01-01', 'about', 'vagueEnds'],
    ['2021-12/2022%', 'lasting', '2021-12-01 2022-12-31', 'about', 'uncertain', 'vagueEnds'],
    ['2021-12-31/..', 'onwards', '2021-12-31 2021-12-31'],
    ['2021-12/..', 'onwards', '2021-12-01 2021-12-31', 'vagueEnds'],
    ['2021-12-09/', 'onwards', '2021-12-09 2021-12-09', 'endUnknown'],
    ['../2021-12', 'until', '2021-12-01 2021-12-31', 'vagueEnds'],
    ['/2021-12-09', 'until', '2021-12-09 2021-12-09', 'endUnknown'],
    // One of them
    ['[2020-01-03..2021-12-09]', 'between', '2020-01-03 2021-12-09'],
    ['[2021-12]', 'month', '2021-12-01 2021-12-31'],
    ['[2019,2021-06]', 'several', '2019-01-01 2021-06-30'],
    ['[..2014-10]', 'before', '2014-10-31 2014-10-31'],
    ['[2021-04..]', 'after', '2021-04-01 2021-04-01'],
    ['[2014,2016..]', 'after', '2014-01-01 2014-01-01'],
  ])('%s', (text, shape, days, ...flags) => {
    const mark = markOf(text)
    expect([mark.shape, daysOf(mark), ...flagsOf(mark)]).toEqual([shape, days, ...flags])
  })
})

test.each([
  ['2021-12', []],
  ['[2021-12-01,2021-12-28]', ['day 2021-12-01 2021-12-01', 'day 2021-12-28 2021-12-28']],
  ['[2019,2020-06-01..2020-06-09]', ['span 2019-01-01 2019-12-31', 'span 2020-06-01 2020-06-09']],
  ['2021-12-09/2021-12-31', []],
  ['2021-10/2021-12', ['core 2021-10-31 2021-12-01']],
  ['2021-12/2021-12', []],
  ['2021-12/..', ['core 2021-12-31 ']],
  ['../2021-12', ['core  2021-12-01']],
])('the parts of %s are its own dates, or what of it is certain', (text, parts) => {
  expect(markOf(text).parts.map((part) => `${part.shape} ${daysOf(part)}`)).toEqual(parts)
})

test('a mark is as wide as its date is vague, and open where it is open', () => {
  forAll([edtfTexts()], (text) => {
    const { shape, from, to } = markOf(text)
    const [earliest, latest] = Object.values(boundsOf(text) ?? {}).map((day) => parseIsoDay(day ?? ''))
    const opens = { before: shape === 'before' || shape === 'until', after: shape === 'after' || shape === 'onwards' }
    expect({ before: earliest === null, after: latest === null }).toEqual(opens)
    if (!opens.before) expect(from).toBe(earliest)
    if (!opens.after) expect(to).toBe((latest ?? 0) + 1)
  })
})

test('no part of a mark reaches beyond it', () => {
  forAll([edtfTexts()], (text) => {
    const { from, to, parts } = markOf(text)
    for (const part of parts) {
      expect(part.from ?? from).toBeGreaterThanOrEqual(from)
      expect(part.to ?? to).toBeLessThanOrEqual(to)
    }
  })
})

test('only what is written as an interval lasts, and only a day is a dot', () => {
  forAll([edtfTexts()], (text) => {
    const { shape } = markOf(text)
    expect(['lasting', 'until', 'onwards'].includes(shape)).toBe(text.includes('/'))
    expect(shape === 'day').toBe(/^\[?\d{4}-\d\d-\d\d[?~%]?\]?$/.test(text))
  })
})
