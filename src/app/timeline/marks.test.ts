import { describe, expect, test } from 'vitest'
import { boundsOf } from '../../corpus/edtf.ts'
import { edtfTexts, forAll } from '../../corpus/testing.ts'
import { formatIsoDay, parseIsoDay } from '../../corpus/utc-day.ts'
import { type MarkShape, markOf } from './marks.ts'

describe('the mark of a date has a shape, a first day, the day after its last, and whether it is about', () => {
  test.each<[string, MarkShape, string, string, boolean]>([
    ['2021-12-09', 'day', '2021-12-09', '2021-12-10', false],
    ['2020-02-29', 'day', '2020-02-29', '2020-03-01', false],
    ['2021-12-09~', 'day', '2021-12-09', '2021-12-10', true],
    ['2021-12-09?', 'day', '2021-12-09', '2021-12-10', false],
    ['2021-12-09%', 'day', '2021-12-09', '2021-12-10', true],
    ['2021-12', 'vague', '2021-12-01', '2022-01-01', false],
    ['2021-12~', 'vague', '2021-12-01', '2022-01-01', true],
    ['2021-24', 'vague', '2021-12-01', '2022-03-01', false],
    ['2021', 'vague', '2021-01-01', '2022-01-01', false],
    ['202X', 'vague', '2020-01-01', '2030-01-01', false],
    ['20XX', 'vague', '2000-01-01', '2100-01-01', false],
    ['2021-12-09/2021-12-31', 'lasting', '2021-12-09', '2022-01-01', false],
    ['2021-12/2022', 'lasting', '2021-12-01', '2023-01-01', false],
    ['2021-12~/2022', 'lasting', '2021-12-01', '2023-01-01', true],
    ['2021-12/2022~', 'lasting', '2021-12-01', '2023-01-01', true],
    ['2021-12-31/..', 'after', '2021-12-31', '2022-01-01', false],
    ['2021-12/', 'after', '2021-12-01', '2021-12-02', false],
    ['../2021-12', 'before', '2021-12-31', '2022-01-01', false],
    ['/2021-12-09', 'before', '2021-12-09', '2021-12-10', false],
    ['[2020-01-03..2021-12-09]', 'vague', '2020-01-03', '2021-12-10', false],
    ['[2019,2021-06]', 'vague', '2019-01-01', '2021-07-01', false],
    ['[..2014-10]', 'before', '2014-10-31', '2014-11-01', false],
    ['[2021-04..]', 'after', '2021-04-01', '2021-04-02', false],
    ['[2014,2016..]', 'after', '2014-01-01', '2014-01-02', false],
    ['2021-12%/2022', 'lasting', '2021-12-01', '2023-01-01', true],
  ])('%s', (text, shape, from, to, about) => {
    const mark = markOf(text)
    expect({ ...mark, from: formatIsoDay(mark.from), to: formatIsoDay(mark.to) }).toEqual({ shape, from, to, about })
  })
})

test('a mark is as wide as its date is vague, or a day where the date is open', () => {
  forAll([edtfTexts()], (text) => {
    const { shape, from, to } = markOf(text)
    const { earliest, latest } = boundsOf(text) ?? { earliest: null, latest: null }
    const [first, last] = [earliest, latest].map((day) => (day === null ? null : parseIsoDay(day)))
    if (earliest === null) expect([shape, from, to]).toEqual(['before', last, (last ?? 0) + 1])
    else if (latest === null) expect([shape, from, to]).toEqual(['after', first, (first ?? 0) + 1])
    else expect([from, to]).toEqual([first, (last ?? 0) + 1])
  })
})

test('only what is written as an interval lasts, and only a day is a dot', () => {
  forAll([edtfTexts()], (text) => {
    const { shape } = markOf(text)
    expect(shape === 'lasting').toBe(/^[^[./]+\/[^./]+$/.test(text))
    expect(shape === 'day').toBe(/^\d{4}-\d\d-\d\d[?~%]?$/.test(text))
  })
})
