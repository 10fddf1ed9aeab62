import { describe, expect, it } from 'vitest'
import { findRemoved } from './clean-text.ts'
import { statedDay } from './stated-day.ts'
import { publicationByAddress, statedPublication, statedWays } from './stated-publication.ts'
import { build } from './testing.ts'

const story = [
  'The council of Orrin voted on Monday to close the dam, which has leaked since the floods of last spring.',
  'Engineers had warned for years that the wall would not hold another winter, and asked for money to mend it.',
  'Farmers below the dam are not so sure: some of them have watered their fields from it for forty years, they said.',
]
const stated = (...lines: string[]) => statedPublication(lines.join('\n'), findRemoved(lines.join('\n')))

describe('statedDay', () => {
  it.each([
    ['2021-12-09T23:30:00-05:00', '2021-12-09'],
    ['20211209', '2021-12-09'],
    ['/2021/12/09/', '2021-12-09'],
    ['2021/2/9', '2021-02-09'],
    ['Thu, 09 Dec 2021 10:00 GMT', '2021-12-09'],
    ['Sept. 9th, 2021', '2021-09-09'],
    ['the 9th of September 2021', '2021-09-09'],
    ['12/09/2021', undefined],
    ['30 February 2021', undefined],
    ['2021-13-09', undefined],
    ['May 2021', undefined],
    ['1 may 20212', undefined],
    ['', undefined],
  ])('%s: %s', (text, day) => {
    expect(statedDay(text)?.day).toBe(day)
  })
})

describe.each(statedWays.map((way) => [way.name, way] as const))('a %s', (name, way) => {
  it.each(way.examples)('“%s”', (line) => {
    const publication = stated('Dam closes', line, ...story)
    expect(publication?.note).toMatch(new RegExp(`^${name}: “.+”$`))
    expect(publication?.date).toMatch(/^(?:2019-05-03|2019-05-09|2021-12-09)$/)
  })
})

describe('statedPublication', () => {
  it('takes the surest words, wherever they stand', () => {
    const lines = [
      'Updated: 5 May 2019',
      'BAGHDAD, May 2, 2019 (Herald) – It rained.',
      ...story,
      'Published: 3 May 2019',
    ]
    expect(stated(...lines)).toEqual({
      date: '2019-05-03',
      basis: 'stated',
      note: 'line of publication: “Published: 3 May 2019”',
    })
  })

  it.each([
    ['a day in a sentence', [...story, 'The dam was built on 3 May 1919, in the year of the flood.']],
    ['a day below the beginning', [...story, 'May 3, 1919', ...story.map((line) => `So: ${line}`)]],
    ['a dateline without a year', ['ORRIN, May 3 (Herald) – It rained.', ...story]],
    ['a picture from the archive', [...story, 'The dam on May 3, 1919. (File photo: Brek)']],
    ['the address of another page', [...story, 'https://herald.example/2018/05/03/old']],
    ['a day in a headline', ['Attack of May 3, 1919 remembered', 'Remembering May 3, 1919', ...story]],
    ['only a month', ['Published: May 2019', ...story]],
    ['nothing', []],
  ])('does not take %s for it', (_, lines) => {
    expect(stated(...lines)).toBeNull()
  })

  it('does not look at a page’s lists of other articles', () => {
    const menu = ['Herald', 'Home', 'News', 'Sport', 'Weather', 'Culture']
    const list = Array.from({ length: 30 }, (_, at) => [`Ferry ${at} stops`, '1 May 2018']).flat()
    expect(stated(...list, ...menu, ...menu, ...menu, ...story, 'Most read', ...list)).toBeNull()
  })
})

describe('the date that an article counts from', () => {
  const text = 'Published: 3 May 2019\nThey met on Monday.'
  const dated = (folder: Record<string, string>) => build(folder).corpus.articles[0]?.published

  it('is that of its record, else that of its file, else that of its text, else that of its address', () => {
    const md = (front: string) => ({ 'a.md': `---\n${front}\n---\n${text}` })
    expect(dated({ ...md('date: 2019-05-02'), 'a.yaml': 'published: 2019-05-01' })?.date).toBe('2019-05-01')
    expect(dated(md('date: 2019-05-02'))?.date).toBe('2019-05-02')
    expect(dated(md('url: https://herald.example/2019/05/04/dam'))?.date).toBe('2019-05-03')
    expect(dated({ 'a.txt': 'Dry.', 'a.yaml': 'url: https://herald.example/2019/05/04/dam' })).toEqual({
      date: '2019-05-04',
      basis: 'stated',
      note: 'address: https://herald.example/2019/05/04/dam',
    })
    expect(dated({ 'a.txt': 'They met on Monday.' })).toBeNull()
    expect(publicationByAddress('https://herald.example/2019/13/04/')).toBeNull()
  })

  it('places what counts from it', () => {
    expect(build({ 'a.txt': text }).corpus.parked).toEqual([])
  })
})
