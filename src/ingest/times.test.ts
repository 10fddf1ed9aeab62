import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../corpus/edtf.ts'
import { monthNames, weekdayNames } from './calendar-words.ts'
import { timeRules } from './time-rules.ts'
import { findTimes, placeTimes } from './times.ts'

/** Each mention as `words → value`. */
const found = (text: string, anchor: string | null) =>
  findTimes(text, anchor).map(({ text: words, value }) => `${words} → ${value}`)

describe.each(timeRules.map((rule) => [rule.name, rule] as const))('the rule “%s”', (_, rule) => {
  it.each(rule.examples.map((example) => [example.in, example] as const))(
    '%s',
    (__, { in: text, anchor, text: words, value, placed }) => {
      expect(found(text, anchor)).toEqual([`${words} → ${value}`])
      expect(placeTimes(text, anchor)[0]?.placed).toBe(placed === undefined ? value : placed)
    },
  )
})

describe('findTimes', () => {
  const anchor = '2021-12-29' // a Wednesday

  it.each([
    ['Talks may take place, and they will march on.', []],
    ['May I ask? March on! Will and April and June sat in the sun.', []],
    ['Jan said that Mar is no Dec.', []],
    ['It cost $2020 and drew 2000 people in 2000 cars.', []],
    ['in 2019 people moved out, since 2,015 were asked', []],
    ['He walked 1,800 metres. A 100-year-old last minute plan.', []],
    ['In the last round of 2016 talks', ['2016 → 2016']],
    ['Sundays are quiet here.', []],
    ['The dawn of June broke over Mayfield.', []],
    ['On 31 February 2021 nothing happened.', ['31 February 2021 → null']],
    ['On January 3-5 there were talks.', ['January 3-5 → 2021-01-03/2021-01-05']],
    ['from May 2019 to June 2020', ['May 2019 → 2019-05', 'June 2020 → 2020-06']],
    ['Wednesday, Dec. 8, 2021, was wet', ['Wednesday, Dec. 8, 2021 → 2021-12-08']],
    ['by the end of May', ['the end of May → 2022-05']],
    ['The May elections were fair.', ['May → 2021-05']],
    ['The dam, which will be opened in May, is dry.', ['May → 2022-05']],
    ['She said on Monday that they will meet on Thursday.', ['Monday → 2021-12-27', 'Thursday → 2021-12-30']],
    [
      'He warned on Monday that riots may follow in the next few days',
      ['Monday → 2021-12-27', 'the next few days → PXD'],
    ],
    ['On Friday, the council will vote.', ['Friday → 2021-12-31']],
    ['On Friday, the council voted to close it.', ['Friday → 2021-12-24']],
    ['On Friday, the council will decide what was asked.', ['Friday → 2021-12-31']],
    ['On Friday, the council asked what will follow.', ['Friday → 2021-12-24']],
    [
      'this Friday, next Friday, last Friday',
      ['this Friday → 2021-12-31', 'next Friday → 2021-12-31', 'last Friday → 2021-12-24'],
    ],
    ['next Wednesday', ['next Wednesday → 2022-01-05']],
    ['a day ago, a couple of days ago', ['a day ago → 2021-12-28', 'a couple of days ago → 2021-12-27']],
    ['since December', ['December → 2021-12']],
    ['next December', ['next December → 2022-12']],
    ['the December 29 anniversary', ['December 29 → 2021-12-29']],
    ['The court sat on\nDecember 30.', ['December 30 → 2020-12-30']],
  ])('%j', (text, expected) => {
    expect(found(text, anchor)).toEqual(expected)
  })

  it.each([
    ['earlier this month', '2021-12-02', '2021-12-01'],
    ['earlier this year', '2021-01-01', '2021-01-01'],
    ['earlier this week', '2021-12-29', '[2021-12-27..2021-12-28]'],
    ['later this month', '2021-12-31', '2021-12-31'],
    ['last month', '2021-01-31', '2020-12'],
    ['next year', '1999-12-31', '2000'],
    ['three days ago', '2020-03-01', '2020-02-27'],
    ['the last 14 months', '2021-01-15', '2019-11/2021-01'],
    ['last week', '2021-01-03', '[2020-12-21..2020-12-27]'],
    ['tomorrow', '2024-02-28', '2024-02-29'],
    ['in April', '2021-03-31', '2020-04'],
    ['last year', '0000-05-05', null],
    ['next year', '9999-05-05', null],
  ])('%s, said on %s: %s', (text, day, value) => {
    expect(placeTimes(text, day).map((time) => time.placed)).toEqual([value])
  })

  it('gives the anchor of words that count from it, and none to those that need none', () => {
    const [full, relative] = findTimes('On 3 January 2020 and on Tuesday', anchor)
    expect(full).toMatchObject({ anchor: null, rule: 'the date as written' })
    expect(relative).toMatchObject({ anchor, rule: 'the Tuesday on or before the day of publication' })
  })

  it.each([null, '', 'soon', '2021-02-30'])('parks relative words where the anchor is %j', (noAnchor) => {
    expect(found('On Tuesday and in April, unlike in June 2020', noAnchor)).toEqual([
      'Tuesday → null',
      'April → null',
      'June 2020 → 2020-06',
    ])
    expect(findTimes('On Tuesday', noAnchor)[0]).toMatchObject({
      anchor: null,
      rule: 'counts from the day of publication, which is not known',
    })
  })

  const word = fc.constantFrom(
    ...monthNames,
    ...weekdayNames,
    'last',
    'next',
    'the',
    'in',
    'two',
    '3',
    '31',
    '2020',
    'ago',
    'years',
    'month',
    'will',
    'year’s end',
    'by',
    ',',
    '.',
    '\n',
    'earlier this',
    'week',
    'weekend',
    'decades',
    'century',
    'third',
    'quarter',
    'half',
    'of',
    'a',
    'earlier',
    'later',
    'following',
    'that',
    'summer',
    'Christmas',
    'Election Day',
    '9 a.m.',
    '-',
    '1990-95',
    'Q3',
    'past',
    'night',
    'fortnight',
    '99',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  )
  const day = fc.option(
    fc
      .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  )

  it('never throws, and gives slices in order with values that are EDTF', () => {
    fc.assert(
      fc.property(text, day, (stored, anchorDay) => {
        let last = 0
        for (const { start, end, text: words, value, placed, rule } of placeTimes(stored, anchorDay)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(words).toBe(stored.slice(start, end))
          expect(words).not.toBe('')
          expect(placed === null || parseEdtf(placed)).toBeTruthy()
          expect(value).not.toBe('')
          expect(rule).not.toBe('')
          last = end
        }
      }),
    )
  })
})
