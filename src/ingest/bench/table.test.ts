import { expect, it } from 'vitest'
import { benchTable, figure } from './table.ts'

it('lines up all sections, figures on the right', () => {
  const table = benchTable([
    { title: 'Speed', columns: ['seconds', 'MB'], rows: [{ name: 'cold', cells: ['8.7', '1,216'] }] },
    { title: 'Accuracy', columns: ['all'], rows: [{ name: 'times', cells: ['82.9'] }] },
  ])
  expect(table.split('\n')).toEqual([
    'Speed     seconds     MB',
    '  cold        8.7  1,216',
    '',
    'Accuracy      all',
    '  times      82.9',
  ])
})

it('writes a note where there are no figures', () => {
  const rows = [{ name: 'times', cells: [], note: 'not at hand' }]
  expect(benchTable([{ title: 'Accuracy', columns: ['all'], rows }])).toBe('Accuracy  all\n  times   not at hand')
})

it('writes figures with as many places as asked for', () => {
  expect([figure(1234.56), figure(0.25, 1), figure(13, 2)]).toEqual(['1,235', '0.3', '13.00'])
})
