import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../corpus/date-words.ts'
import { readSlideDate, type SlideDate } from './slide.ts'
import { displayWords, readDate } from './slide-date.ts'

/** `1848`, `1848-02`, `1848-02-24`, `-44`. */
function date(text: string): SlideDate {
  const [, year = '', month = '', day = ''] = /^(-?\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(text) ?? []
  const { date: read } = readSlideDate({ year, month, day }, 'the date')
  if (!read) throw new Error(`no date in ${text}`)
  return read
}
const read = (start: string, end: string | null, words = '') =>
  readDate(date(start), end === null ? null : date(end), words)

describe('a slide’s date is as exact as its parts', () => {
  it.each([
    ['1848', null, '1848'],
    ['1848-02', null, '1848-02'],
    ['1848-2-4', null, '1848-02-04'],
    ['848', null, '0848'],
    ['1848-02', '1849', '1848-02/1849'],
    ['1848', '1848', '1848'],
    ['1848-02', '1848-03-15', '1848-02/1848-03-15'],
    ['-44-3-15', null, null],
    ['-44', '-43', null],
    ['-44', '14', null],
    ['14', '-44', null],
    ['0', null, '0000'],
  ])('%s to %s is %s', (start, end, expected) => {
    expect(read(start, end).date).toBe(expected)
  })

  it('says what it could not take', () => {
    expect(read('1849', '1848')).toMatchObject({ date: '1849', left: ['an end that lies before the start'] })
    expect(read('12000', null)).toMatchObject({ date: null, left: ['a year after 9999'] })
    const told = (years: string) => [`${years} lies before our era, for which there is no date here`]
    expect(read('-44', null, 'By the Ides of March').left).toEqual(told('44 BCE'))
    expect(read('-44', '-43').left).toEqual(told('44 BCE to 43 BCE'))
    expect(read('-44', '14').left).toEqual(told('44 BCE'))
  })
})

describe('the words of the display date decide what the parts mean', () => {
  it.each([
    ['1848-02', null, '1848-02~'],
    ['1848-02', null, '[..1848-02]'],
    ['1848-02', null, '[1848-02..]'],
    ['1848-02', null, '1848-02/..'],
    ['1848-02-01', null, '1848-02-01?'],
    ['1848', '1849', '[1848..1849]'],
    ['1848', '1849', '[1848,1849]'],
    ['1848-02', '1849', '1848-02~/1849'],
    ['1840', '1849', '184X'],
    ['1800', '1899', '18XX'],
    ['1848-03', '1848-05', '1848-21'],
    ['1848-12', '1849-02', '1848-24~'],
  ])('%s to %s, with the words of %2$s', (start, end, edtf) => {
    const words = dateInWords(edtf)
    expect(read(start, end, words)).toEqual({ date: edtf, words: '', left: [] })
    expect(read(start, end, words.toUpperCase()).date).toBe(edtf)
  })

  it.each(displayWords.map(({ example }) => example))('“%s” is %s', (words, expected) => {
    expect(read('1848', null, words)).toMatchObject({ date: expected, words })
  })

  it.each([
    ['1848-01-01', null, '1848', '1848'],
    ['1848-02-01', null, 'In February 1848', '1848-02'],
    ['1848-01-01', null, 'circa 1848', '1848~'],
    ['1840', null, '1840s', '184X'],
    ['1848-01-01', '1849-12-31', 'from 1848 to 1849', '1848/1849'],
    ['1848-01-01', '1848-12-31', '1848', '1848'],
    ['1848-02-24', null, '24 February 1848', '1848-02-24'],
  ])('%s to %s, shown as “%s”, is %s: parts may be there only to place it', (start, end, words, expected) => {
    expect(read(start, end, words).date).toBe(expected)
  })

  it('and are kept where they say more', () => {
    expect(read('1848', null, 'In the year of revolutions')).toEqual({
      date: '1848',
      words: 'In the year of revolutions',
      left: [],
    })
  })
})

describe('a part that is none', () => {
  it.each([
    [['1848', '13', '1'], '1848', 'the date: “13” is no month, so the year is taken'],
    [['1848', '2', '30'], '1848-02', 'the date: “30” is no day of that month, so the month is taken'],
    [['1900', '2', '29'], '1900-02', 'the date: “29” is no day of that month, so the month is taken'],
    [['long ago', '', ''], null, 'the date without a year that is a number'],
    [['', '2', ''], null, 'the date without a year that is a number'],
  ])('%j gives %s, and is told', ([year = '', month = '', day = ''], expected, told) => {
    const { date: found, left } = readSlideDate({ year, month, day }, 'the date')
    expect(found && readDate(found, null, '').date).toBe(expected)
    expect(left).toEqual([told])
  })

  it('is no fault where nothing is given', () => {
    expect(readSlideDate({ year: '', month: '', day: '' }, 'the end date')).toEqual({ date: null, left: [] })
  })
})
