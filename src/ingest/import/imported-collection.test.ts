import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../diagnostics.ts'
import { build } from '../testing.ts'
import { importedCollection } from './imported-collection.ts'
import type { SlideShow } from './slide.ts'
import { readJson } from './timeline-js-json.ts'
import { readSheet } from './timeline-js-sheet.ts'

const imported = (show: SlideShow | null) => {
  if (!show) throw new Error('no timeline')
  return importedCollection(show, { name: 'valley', today: '2024-05-01' })
}
/** The events of an imported timeline, as a build of it has them. */
const eventsOf = (show: SlideShow | null) => {
  const { corpus, diagnostics } = build(Object.fromEntries(imported(show).files))
  expect(hasErrors(diagnostics)).toBe(false)
  return corpus.events
}

// The columns of the template, and a sheet of our own.
const sheet = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Link
,,,,,,,,,The Orrin valley,<p>Two centuries of a river.</p><p>And its mills.</p>,,,,,title,,,
1848,,,,,,,,ca. 1848,The <b>first</b> mill,"<p>A mill was built.</p><p>See <a href=""https://mills.example/first"">the record</a> &amp; <a href=""mailto:a@b.example"">write</a>.</p>",https://photos.example/mill.jpg,Ada Brek,"The mill, from the south",https://photos.example/small.jpg,,Mills,#ff0000,
1901,5,31,10:30,1901,6,2,,,The great flood,"It rained,
and rained.",,,,,,,,https://news.example/flood
2030,1,,,,,,,,The dam is opened,,https://plans.example/dam,,,,,,,
1990,,,,,,,,,The old days,,,,,,era,,,
1995,2,30,,,,,,,The great flood,,,,,,,Disputed,,
soon,,,,,,,,,Nothing yet,,,,,,,,,

-44,3,15,,,,,,The Ides of March,A bridge of wood,,,,,,,,,
`

describe('a sheet', () => {
  it('becomes events with honest dates', () => {
    expect(eventsOf(readSheet(sheet)).map(({ id, title, date, status }) => [id, title, date, status])).toEqual([
      ['first-mill', 'The first mill', '1848~', 'happened'],
      ['great-flood', 'The great flood', '1901-05-31/1901-06-02', 'happened'],
      ['great-flood-2', 'The great flood', '1995-02', 'disputed'],
      ['dam-is-opened', 'The dam is opened', '2030-01', 'planned'],
    ])
  })

  it('whose words and links are citations that nothing has checked', () => {
    const events = eventsOf(readSheet(sheet))
    expect(events.flatMap(({ citations }) => citations)).toEqual([])
    expect(events.find(({ id }) => id === 'first-mill')?.unchecked).toEqual([
      {
        url: null,
        publisher: 'The Orrin valley',
        quote: 'ca. 1848\nA mill was built.\nSee the record & write.\nThe mill, from the south',
      },
      { url: 'https://photos.example/mill.jpg', publisher: 'Ada Brek', quote: null },
      { url: 'https://mills.example/first', publisher: null, quote: null },
    ])
    expect(events.find(({ id }) => id === 'great-flood')?.unchecked).toEqual([
      { url: null, publisher: 'The Orrin valley', quote: 'It rained, and rained.' },
      { url: 'https://news.example/flood', publisher: null, quote: null },
    ])
    expect(events.find(({ id }) => id === 'great-flood-2')?.unchecked).toEqual([
      { url: null, publisher: 'The Orrin valley', quote: 'The great flood' },
    ])
  })

  it('tells row by row what it could not take over', () => {
    expect(imported(readSheet(sheet)).left).toEqual([
      'row 6: the era “The old days” is no event',
      'row 3: media thumbnail “https://photos.example/small.jpg”; background “#ff0000”; group “Mills”; a link that is no web address: mailto:a@b.example',
      'row 4: time “10:30”',
      'row 7: the date: “30” is no day of that month, so the month is taken',
      'row 8: the date without a year that is a number; no date: the slide is left out',
      'row 10: 44 BCE lies before our era, for which there is no date here; the slide is left out',
    ])
  })

  it('gives its title to the collection, or its file’s name', () => {
    const { corpus } = build(Object.fromEntries(imported(readSheet(sheet)).files))
    expect(corpus).toMatchObject({
      title: 'The Orrin valley',
      description: 'Two centuries of a river.\nAnd its mills.',
    })
    expect(imported(readSheet('Year,Headline\n1848,A mill\n')).files.get('collection.yaml')).toBe('title: valley\n')
  })

  it('is known by its columns', () => {
    expect(readSheet('date,what\n1848,A mill\n')).toBeNull()
    expect(readSheet('')).toBeNull()
    expect(eventsOf(readSheet('\uFEFFYEAR, Headline \r\n1848,A mill\r\n'))).toHaveLength(1)
  })

  it('gives back what a careful writer has defused', () => {
    expect(eventsOf(readSheet("Year,Headline\n1848,'=1+1 mills\n"))[0]?.title).toBe('=1+1 mills')
  })
})

const json = {
  scale: 'human',
  title: { text: { headline: 'The Orrin valley', text: '<p>A <a href="https://a.example">river</a>.</p>' } },
  eras: [{ start_date: { year: 1840 }, end_date: { year: 1850 }, text: { headline: 'Mills' } }],
  events: [
    {
      unique_id: 'mill',
      start_date: { year: '1848', month: '2', day: '', hour: '10', minute: '30' },
      text: { headline: 'A mill', text: 'Two &lt; three.' },
      media: {
        url: '<iframe src="//video.example/mill"></iframe>',
        credit: '<a href="https://c.example">C</a>',
        caption: '',
      },
      background: { color: '#fff' },
      group: 'Planned',
    },
    {
      start_date: { year: 1901 },
      end_date: { year: 1902 },
      display_date: '1901 or 1902',
      text: { headline: 'A flood' },
    },
  ],
}

describe('TimelineJS’s JSON', () => {
  it('becomes events too', () => {
    expect(eventsOf(readJson(JSON.stringify(json)))).toMatchObject([
      {
        id: 'mill',
        title: 'A mill',
        date: '1848-02',
        status: 'planned',
        unchecked: [
          { publisher: 'The Orrin valley', quote: 'Two < three.' },
          { url: 'https://video.example/mill', publisher: 'C' },
          { url: 'https://c.example' },
        ],
      },
      { id: 'a-flood', date: '[1901,1902]' },
    ])
  })

  it('tells what it could not take over', () => {
    expect(imported(readJson(JSON.stringify(json))).left).toEqual([
      'eras: 1',
      'the title: a link of the title',
      'event 1 “A mill”: the time of day of the date; background',
    ])
  })

  it('with a slide that is malformed gives all the others, and says of it what was wrong and how to mend it', () => {
    const malformed = {
      title: { text: 'The Orrin valley' },
      scale: {},
      eras: 'none',
      events: [
        { start_date: { year: 1901 }, text: { headline: 'A flood' } },
        { start_date: { year: [1902] }, text: { headline: 'A <b>drought</b>' } },
        { start_date: '1903-05-01', text: { headline: 'A fire' } },
        {
          start_date: { year: 1904, month: {} },
          text: { headline: 'A frost', text: ['cold'] },
          media: 'https://m.example',
        },
        null,
        { start_date: { year: 1906 }, text: 'A storm' },
        { start_date: { year: 1907 }, text: { headline: 'A thaw' }, end_date: true },
      ],
    }
    const show = readJson(JSON.stringify(malformed))
    expect(eventsOf(show).map(({ title, date }) => `${date} ${title}`)).toEqual([
      '1901 A flood',
      '1904 A frost',
      '1906 1906',
      '1907 A thaw',
    ])
    expect(imported(show).left).toEqual([
      'eras: text is no list → write [{ "start_date": …, "end_date": … }]',
      'scale: an object is no text → write "human"',
      'the title: text is text and no object, so it is not taken → write { "headline": "…", "text": "…" }',
      'event 2 “A drought”: start_date.year is a list and no text or number, so it is not taken → write 1848 or "1848"; no date: the slide is left out',
      'event 3 “A fire”: start_date is text and no object, so it is not taken → write { "year": 1848, "month": 2, "day": 24 }; no date: the slide is left out',
      'event 4 “A frost”: start_date.month is an object and no text or number, so it is not taken → write 2 or "2"; text.text is a list and no text or number, so it is not taken → write "…"; media is text and no object, so it is not taken → write { "url": "https://…" }',
      'event 5: null is no slide → write { "start_date": { "year": 1848 }, "text": { "headline": "…" } }; no date: the slide is left out',
      'event 6: text is text and no object, so it is not taken → write { "headline": "…", "text": "…" }',
      'event 7 “A thaw”: end_date is true and no object, so it is not taken → write { "year": 1848, "month": 2, "day": 24 }',
    ])
  })

  it.each([['{'], ['[]'], ['{}'], ['{"events": {}}']])('is not %s', (text) => {
    expect(readJson(text)).toBeNull()
  })
})

it('a headline of any kind gives a title and an id of its own', () => {
  const rows = ['', '日本', '<br>', 'A-2', 'A', 'A'].map((headline) => `2001,${headline},words of the slide`)
  const events = eventsOf(readSheet(`Year,Headline,Text\n${rows.join('\n')}\n`))
  expect(events.map(({ id, title }) => [id, title]).sort()).toEqual([
    ['a', 'A'],
    ['a-2', 'A-2'],
    ['a-3', 'A'],
    ['event', '日本'],
    ['words-of-the-slide', 'words of the slide'],
    ['words-of-the-slide-2', 'words of the slide'],
  ])
})

// Written by the tests of the app's export: the title of each event is its date.
describe.each([
  ['timeline-js.json', readJson],
  ['timeline-js.csv', readSheet],
])('what the page exports as %s', (file, read) => {
  const text = readFileSync(new URL(`../../app/export/golden/${file}`, import.meta.url), 'utf8')

  it('comes back with every date and every status', () => {
    const events = eventsOf(read(text))
    expect(events.length).toBeGreaterThan(20)
    expect(events.map(({ date }) => date)).toEqual(events.map(({ title }) => title))
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(['happened', 'planned']))
  })

  it('comes back with its quotes and its links, and tells of nothing left out but the title’s links', () => {
    const { left } = imported(read(text))
    expect(left.filter((line) => !line.includes('of the title'))).toEqual([])
    const [unchecked] = eventsOf(read(text)).filter(({ title }) => title === '2021-12-09')
    expect(unchecked?.unchecked?.[0]?.quote).toContain('words')
    expect(unchecked?.unchecked?.map(({ url }) => url)).toContain('https://news.example/a')
  })
})
