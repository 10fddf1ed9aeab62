import { expect, test } from 'vitest'
import { edtfTexts, forAll } from './testing.ts'
import { dateRangeOf, type RangeRelation, relateRanges } from './value-range.ts'

test.each<[string, string, RangeRelation]>([
  ['2021-12-09', '2021-12-09', 'equal'],
  ['2021-12', '2021-12-09', 'wider'],
  ['[..2021-12-09]', '2021-12-09', 'wider'],
  ['2021-12-09', '[..2021-12-31]', 'narrower'],
  ['2021-12-09', '2021-12-10', 'apart'],
  ['[2021-12-01..2021-12-10]', '[2021-12-05..2021-12-20]', 'overlapping'],
  ['[..2021-12-09]', '[2021-12-09..]', 'overlapping'],
])('%s beside %s is %s', (a, b, relation) => {
  const [one, other] = [dateRangeOf(a), dateRangeOf(b)]
  expect(one && other && relateRanges(one, other)).toBe(relation)
})

test('what is no date has no range', () => {
  expect(dateRangeOf('soon')).toBeNull()
})

test('two dates seen from either side stand to each other as they should', () => {
  const turned: Record<RangeRelation, RangeRelation> = {
    equal: 'equal',
    wider: 'narrower',
    narrower: 'wider',
    apart: 'apart',
    overlapping: 'overlapping',
  }
  forAll([edtfTexts(), edtfTexts()], (a, b) => {
    const [one, other] = [dateRangeOf(a), dateRangeOf(b)]
    if (!one || !other) throw new Error('no date')
    expect(relateRanges(other, one)).toBe(turned[relateRanges(one, other)])
  })
})
