import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { csv } from './csv.ts'
import { csvText } from './csv-text.ts'
import { hostileText, hostileView, viewOf } from './testing.ts'

type Row = Readonly<Record<string, string>>

function rowsOf(text: string): Row[] {
  const { data, errors } = papaparse.parse<Row>(text.trimEnd(), { header: true })
  expect(errors).toEqual([])
  return data
}

test('each quote is a row of its own, beside its event and its source', () => {
  const corpus = corpusFrom`
    article k24 | Kurdistan 24 | 2021-12-09 | The talks
    article rudaw | Rudaw | 2021-12-29?
    actor us | United States
    actor isis | ISIS
    2020-01 | strike | A strike, in Baghdad | happened | us, isis | k24: struck | rudaw (us): they struck
    [..2021-12-09] | talks | The talks end | planned | | k24: ended
  `
  const rows = rowsOf(csv(viewOf(corpus)))
  expect(rows.map(({ event, quote, speaker, publisher }) => [event, quote, speaker, publisher])).toEqual([
    ['strike', 'struck', '', 'Kurdistan 24'],
    ['strike', 'they struck', 'United States', 'Rudaw'],
    ['talks', 'ended', '', 'Kurdistan 24'],
  ])
  expect(rows[1]).toMatchObject({
    title: 'A strike, in Baghdad',
    date: '2020-01',
    'date in words': 'January 2020',
    earliest: '2020-01-01',
    latest: '2020-01-31',
    actors: 'United States; ISIS',
    published: '2021-12-29',
    'published basis': 'inferred',
    start: '0',
    end: '11',
    passage: 'https://example.org/dam/?event=strike&article=rudaw&passage=0',
    view: 'https://example.org/dam/?q=dam',
    'timeline SHA-256': 'f00d',
  })
  expect(rows[2]).toMatchObject({ earliest: '', latest: '2021-12-09', status: 'planned' })
})

test.each([['=1+1'], ['+1'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], ['  =1'], ['=1\n2'], ['＝1']])(
  'the cell %j is no formula',
  (cell) => {
    const [row] = rowsOf(csvText(['a', 'b'], [{ a: cell, b: 'x' }]))
    expect(row).toEqual({ a: `'${cell}`, b: 'x' })
  },
)

test.each([['x=1'], ['a - b'], ['“=1”'], ['']])('the cell %j stays as it is', (cell) => {
  expect(rowsOf(csvText(['a', 'b'], [{ a: cell, b: 'x' }]))).toEqual([{ a: cell, b: 'x' }])
})

test('quotation marks, separators and line breaks of a source come back as they were', () => {
  const [row] = rowsOf(csv(hostileView()))
  expect(row?.['quote']).toBe(`'${hostileText}`)
})

test('the file begins with the mark by which Excel knows its encoding, and ends its lines as RFC 4180 has it', () => {
  expect(csvText(['a'], [{ a: 'é' }])).toBe('\uFEFFa\r\né\r\n')
})

test('there are as many rows as quotes, whatever the collection', () => {
  forAll(
    [collectionTexts],
    (text) => {
      const corpus = corpusFrom`${text}`
      expect(rowsOf(csv(viewOf(corpus))).map(({ event, quote }) => [event, quote])).toEqual(
        corpus.events.flatMap((event) => event.citations.map(({ quote }) => [event.id, quote])),
      )
    },
    50,
  )
})
