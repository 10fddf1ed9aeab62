import { describe, expect, it } from 'vitest'
import { resolveAuthored } from './authored-time.ts'

const nothing = { words: 'then', after: null, before: null, on: null, value: null, note: null }
const dates = {
  day: '2020-01-03',
  month: '2021-10',
  year: '2014',
  about: '2020-01~',
  span: '2019-05/2019-06',
  set: '[2021-12-01..2021-12-28]',
  open: '2021-12-09/..',
  until: '[..2014-10]',
}
const context = { eventDates: new Map(Object.entries(dates)), published: '2021-12-09', status: 'happened' as const }

describe('resolveAuthored', () => {
  it.each([
    ['after', 'day', '[2020-01-03..2021-12-09]'],
    ['after', 'month', '[2021-10..2021-12-09]'],
    ['after', 'year', '[2014..2021-12-09]'],
    ['after', 'about', '[2020-01..2021-12-09]'],
    ['after', 'span', '[2019-05-01..2021-12-09]'],
    ['after', 'set', '[2021-12-01..2021-12-09]'],
    ['after', 'open', '2021-12-09'],
    ['after', 'until', '[..2021-12-09]'],
    ['before', 'day', '[..2020-01-03]'],
    ['before', 'month', '[..2021-10]'],
    ['before', 'span', '[..2019-06-30]'],
    ['before', 'open', null],
    ['on', 'day', '2020-01-03'],
    ['on', 'about', '2020-01~'],
  ] as const)('%s “%s”: %s', (key, event, value) => {
    expect(resolveAuthored({ ...nothing, [key]: event }, context)).toMatchObject({
      value,
      anchor: dates[event],
      anchorEvent: event,
    })
  })

  it('gives no value where the event lies after the article', () => {
    expect(resolveAuthored({ ...nothing, after: 'month' }, { ...context, published: '2021-09-30' })?.value).toBeNull()
  })

  it('sets no end for what is planned, or where the publication date is not known', () => {
    expect(resolveAuthored({ ...nothing, after: 'day' }, { ...context, status: 'planned' })?.value).toBe(
      '[2020-01-03..]',
    )
    expect(resolveAuthored({ ...nothing, after: 'day' }, { ...context, published: null })?.value).toBe('[2020-01-03..]')
  })

  it('takes a value as it is, its note as the rule', () => {
    expect(resolveAuthored({ ...nothing, value: '2020', note: 'the year of the flood' }, context)).toEqual({
      value: '2020',
      anchor: null,
      anchorEvent: null,
      rule: 'the year of the flood',
    })
  })

  it('says the rule in plain words, with the note', () => {
    const rule = resolveAuthored({ ...nothing, after: 'day', note: 'the text says “then”' }, context)?.rule
    expect(rule).toBe('after that event, and no later than the article that reports it (the text says “then”)')
  })

  it('knows nothing of an event that is not there', () => {
    expect(resolveAuthored({ ...nothing, on: 'none' }, context)).toBeNull()
  })
})
