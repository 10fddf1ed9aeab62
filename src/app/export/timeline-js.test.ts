import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { hostileView, viewOf } from './testing.ts'
import { timelineJs } from './timeline-js.ts'
import { timelineJsSheet } from './timeline-js-sheet.ts'
import { type SlideDate, slidesOf } from './timeline-js-slides.ts'

const slideOf = (date: string) => {
  const [slide] = slidesOf(viewOf(corpusFrom`${`${date} | e | An event | happened | | paper: words`}`))
  return slide
}

test.each<readonly [string, SlideDate, SlideDate | null, string]>([
  ['2021-12-09', { year: 2021, month: 12, day: 9 }, null, '9 December 2021'],
  ['2021-10', { year: 2021, month: 10 }, null, 'October 2021'],
  ['2014', { year: 2014 }, null, '2014'],
  ['2014~', { year: 2014 }, null, 'About 2014'],
  ['2020-24', { year: 2020, month: 12 }, { year: 2021, month: 2 }, 'Winter 2020'],
  ['201X', { year: 2010 }, { year: 2019 }, 'The 2010s'],
  [
    '2021-12-28/2022-01',
    { year: 2021, month: 12, day: 28 },
    { year: 2022, month: 1 },
    'From 28 December 2021 to January 2022',
  ],
  ['2021-12-09/..', { year: 2021, month: 12, day: 9 }, null, 'From 9 December 2021 on'],
  ['[..2014-10]', { year: 2014, month: 10 }, null, 'By October 2014'],
  ['[2020-01-03..2021]', { year: 2020, month: 1, day: 3 }, { year: 2021 }, 'Between 3 January 2020 and 2021'],
  ['[2022,2020-05]', { year: 2020, month: 5 }, { year: 2022 }, '2022 or May 2020'],
])('%s is drawn with no more parts than it has', (date, start, end, words) => {
  expect(slideOf(date)).toMatchObject({ start, end, dateInWords: words })
})

test('text of a source is text in its HTML', () => {
  const { title, events } = JSON.parse(timelineJs(hostileView()))
  for (const html of [title.text.headline, title.text.text, events[0].text.headline, events[0].text.text]) {
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &lt;script&gt;')
    expect(html.replace(/<\/?(p|blockquote|a)>|<a href="https:\/\/example\.org\/[^"<]*">/g, '')).not.toContain('<')
  }
})

test('planned stands in a row of its own, and a draft says that it is one', () => {
  const corpus = corpusFrom`
    2021-12-31 | leave | They leave | planned | | paper: leaving
  `
  const drafts = { ...corpus, events: corpus.events.map((event) => ({ ...event, origin: 'drafted' as const })) }
  expect(slidesOf(viewOf(corpus))[0]).toMatchObject({
    group: 'Planned',
    text: expect.stringContaining('<p>Planned</p>'),
  })
  expect(slidesOf(viewOf(drafts))[0]?.text).toContain('<p>Planned; a draft that nobody has reviewed</p>')
})

test('the sheet has the columns of the template, and the rows that the JSON has', () => {
  forAll(
    [collectionTexts],
    (text) => {
      const view = viewOf(corpusFrom`${text}`)
      const { data, errors } = papaparse.parse<Record<string, string>>(timelineJsSheet(view).trimEnd(), {
        header: true,
      })
      const [title, ...rows] = data
      const { events } = JSON.parse(timelineJs(view))
      expect(errors).toEqual([])
      expect(title).toMatchObject({ Type: 'title', Headline: 'A made-up collection', Year: '' })
      expect(rows.map((row) => [row['Year'], row['Display Date'], row['Headline']])).toEqual(
        events.map((event: { start_date: SlideDate; display_date: string; text: { headline: string } }) => [
          String(event.start_date.year),
          event.display_date,
          event.text.headline,
        ]),
      )
    },
    30,
  )
})

// Read by the tests of `npm run import` as well: every title is the date that must come back.
const dates = [
  ...[
    '2021-12-09',
    '2021-10',
    '2014',
    '2014~',
    '2021-10?',
    '2021-12-09%',
    '0476',
    '201X',
    '19XX',
    '2020-24',
    '2021-22~',
  ],
  ...['2021-12-28/2022-01', '2014/2016', '2014~/2016', '2021-12-09/..', '2021-12/', '../2021-12', '/2021'],
  ...['[..2014-10]', '[2020-01-03..]', '[2020-01-03..2021]', '[2021-12-01..2021-12-28]', '[2020-05,2022]'],
]
const everyDate = corpusFrom`
  article paper | The Paper | 2024-03-02
  ${dates.map((date, i) => `${date} | event-${i} | ${date} | ${i % 2 ? 'planned' : 'happened'} | | paper: words`).join('\n')}
  unchecked event-0 | The News | https://news.example/a | more words
`

test.each([
  ['timeline-js.json', timelineJs],
  ['timeline-js.csv', timelineJsSheet],
])('golden/%s is what is written of every kind of date', async (file, write) => {
  await expect(write(viewOf(everyDate))).toMatchFileSnapshot(`./golden/${file}`)
})
