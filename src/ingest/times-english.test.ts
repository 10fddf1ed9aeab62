import { describe, expect, it } from 'vitest'
import { findTimes, placeTimes } from './times.ts'

const wednesday = '2021-12-29'

/** Sentences and the times in them, each as words → value. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  ['The fire broke out at 5:30 p.m. ET on Thursday.', '5:30 p.m. ET on Thursday → 2021-12-23T17:30'],
  ['He will speak at 10 a.m. on Sunday, March 6.', '10 a.m. on Sunday, March 6 → 2022-03-06T10:00'],
  ['Rain fell from Monday to Wednesday.', 'Monday → 2021-12-27', 'Wednesday → 2021-12-29'],
  ['It ran between January and March 2019.', 'January → 2019-01', 'March 2019 → 2019-03'],
  ['The war lasted from 1914 to 1918.', '1914 → 1914', '1918 → 1918'],
  ['Between 2010 and 2015 prices doubled.', '2010 → 2010', '2015 → 2015'],
  ['The 2012/13 season was dull.', '2012/13 → 2012/2013'],
  ['It opened in mid-2011 and closed in mid-May.', 'mid-2011 → 2011', 'mid-May → 2021-05'],
  ['The third quarter of fiscal 2012 was weak.', 'The third quarter of fiscal 2012 → 2012-Q3'],
  ['In the last quarter of 2019, exports fell.', 'the last quarter of 2019 → 2019-Q4'],
  ['Police found him the next morning.', 'the next morning → 2021-12-30TMO'],
  ['He died on March 3, 2011. Two years later she wed.', 'March 3, 2011 → 2011-03-03', 'Two years later → 2013'],
  ['It burned on June 5, 2019; that night it rained.', 'June 5, 2019 → 2019-06-05', 'that night → 2019-06-05TNI'],
  ['It was shut in July 2016. The following month it fell.', 'July 2016 → 2016-07', 'The following month → 2016-08'],
  ['They waited two and a half years.', 'two and a half years → P2.5Y'],
  ['He was away for half an hour.', 'half an hour → PT30M'],
  ['She is 58 years old. The 58-year-old left.'],
  ['It took 45 minutes and 30 seconds.', '45 minutes → PT45M', '30 seconds → PT30S'],
  ['Since last Monday’s attack they hide.', 'last Monday → 2021-12-27'],
  ['On Christmas Day and on July 4 all rested.', 'Christmas Day → 2021-12-25', 'July 4 → 2021-07-04'],
  ['About a year and a half ago he quit.', 'About a year and a half ago → 2020-06'],
  ['A century ago it was a port.', 'A century ago → 1921'],
  ['Nearly three decades ago it was sold.', 'Nearly three decades ago → 1991'],
  ['They met on the previous Friday.', 'the previous Friday → 2021-12-17'],
  ['Sales for the second half of the year sank.', 'the second half of the year → 2021-H2'],
  ['It shut in ’97; the class of ’68 wept.', '’97 → 1997', '’68 → 1968'],
  ['By the end of this month it is over.', 'the end of this month → 2021-12'],
  ['In early 2019 and late last month it flooded.', 'early 2019 → 2019', 'late last month → 2021-11'],
  [
    'The third-quarter loss grew; a year earlier there was none.',
    'third-quarter → 2021-Q3',
    'a year earlier → 2020-Q3',
  ],
  ['The talks, due by Jan. 17, are off.', 'Jan. 17 → 2022-01-17'],
  ['He was hurt on Nov. 20.', 'Nov. 20 → 2021-11-20'],
  ['It was lost to Friday’s storm, as expected.', 'Friday → 2021-12-24'],
  ['He could land as soon as Friday.', 'Friday → 2021-12-31'],
  ['Until Sunday, nobody had slept.', 'Sunday → 2021-12-26'],
  ['Monday, January 3, is a holiday.', 'Monday, January 3 → 2022-01-03'],
  ['It opens Monday-Friday.', 'Monday → 2021-12-27', 'Friday → 2021-12-24'],
  ['From December 2019-January 2020 it was dark.', 'December 2019 → 2019-12', 'January 2020 → 2020-01'],
  ['They met the day before yesterday.', 'the day before yesterday → 2021-12-27'],
  ['It sank a fortnight ago.', 'a fortnight ago → 2021-W50'],
  ['It will take 10-15 years.', '10-15 years → P10Y'],
  ['The score was 2-1; see 3:16 and Route 66.'],
  ['An $1,999 phone; 2000 people; 1,995 votes; No. 1984.'],
  ['May said that March was a good Mark. August Wilson and April Jones met June.'],
  ['Dan sat in the sun and may march on.'],
  ['The fall of the wall; a spring of water.'],
  ['It runs 24 hours a day and costs $2 million a year.', '24 hours → PT24H'],
  ['As soon as possible, or soon after.'],
  ['She reads “90 Days” aloud.'],
]

describe('the times of a sentence', () => {
  it.each(sentences)('%s', (sentence, ...expected) => {
    expect(findTimes(sentence, wednesday).map(({ text, value }) => `${text} → ${value}`)).toEqual(expected)
  })
})

describe('what a timeline makes of a time', () => {
  it.each([
    ['in the third quarter of 2012', '[2012-07..2012-09]'],
    ['last week', '[2021-12-20..2021-12-26]'],
    ['over the weekend, it snowed', '[2021-12-25..2021-12-26]'],
    ['on Tuesday night', '2021-12-28'],
    ['at 9 a.m. Tuesday', '2021-12-28'],
    ['by the end of the year', '[..2021-12-31]'],
    ['for two weeks', null],
    ['every Tuesday', null],
    ['it is now shut', null],
    ['it recently shut', null],
  ])('%s: %s', (words, placed) => {
    expect(placeTimes(words, wednesday).map((time) => time.placed)).toEqual([placed])
  })

  it('parks what a reader would want placed, and neither lengths nor repetitions', () => {
    const text = 'It recently shut for two weeks, now opens daily, and will soon close. It fell several years ago.'
    const parked = placeTimes(text, wednesday).filter((time) => time.parked)
    expect(parked.map((time) => time.text)).toEqual(['recently', 'soon', 'several years ago'])
  })

  it('parks without an anchor only what needs one', () => {
    const text = 'Last week it rained for two days, on 5 June 2019 for three.'
    expect(placeTimes(text, null).map(({ text: words, value, parked }) => [words, value, parked])).toEqual([
      ['Last week', null, true],
      ['two days', 'P2D', false],
      ['5 June 2019', '2019-06-05', false],
    ])
  })

  it('names the time before it that a time counts from', () => {
    const [, later] = findTimes('She left on June 5, 2019. Three days later it snowed.', null)
    expect(later).toMatchObject({
      value: '2019-06-08',
      anchor: '2019-06-05',
      rule: '3 days after the time named before',
    })
  })

  it('keeps to what findTimes promises of each time', () => {
    const [time] = findTimes('on Tuesday', wednesday)
    expect(Object.keys(time ?? {})).toEqual(['start', 'end', 'text', 'value', 'anchor', 'rule'])
  })
})

describe('the work', () => {
  it.each([
    ' ',
    'the last ',
    '1',
    '1 ',
    'January ',
    'a couple of ',
    '\n',
    'Monday, ',
    'the end of ',
    'two ',
    '12:',
    'a-',
  ])('grows no faster than a text of %j', (piece) => {
    const cost = (kilobytes: number) => {
      const text = piece.repeat((kilobytes * 1024) / piece.length)
      const before = process.cpuUsage()
      findTimes(text, wednesday)
      return process.cpuUsage(before).user / 1000
    }
    cost(4)
    // Four times the text: sixteen times the work would be quadratic. The clock of a busy machine is coarse.
    expect(cost(64)).toBeLessThan(10 * cost(16) + 100)
  })
})
