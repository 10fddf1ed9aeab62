import { expect, test } from 'vitest'
import { aloneRows } from './page-alone.ts'
import { figuresMarkdown, sectionMarkdown } from './page-markdown.ts'
import type { PageFigures } from './page-measures.ts'
import { figuresSection, wantedSection } from './page-table.ts'
import type { PageTarget } from './page-targets.ts'
import type { TableSection } from './table.ts'

const pages: readonly PageTarget[] = [
  { id: 'app', name: 'Dateline', role: 'app', note: '' },
  { id: 'slow', name: 'Slow', role: 'rival', note: '' },
  { id: 'late', name: 'Late', role: 'rival', note: '' },
  { id: 'bare', name: 'Bare', role: 'limit', note: '' },
]
const figures = new Map<string, PageFigures>([
  ['app', { firstView: 200, panP95: 17.25, heap: 4, heapAfterUse: 5, blocking: 0 }],
  ['slow', { firstView: 'over', panP95: 'failed', blocking: 90 }],
  ['bare', { firstView: 100, panP95: 16.7, blocking: 0 }],
])
const bySize = new Map([[10_000, figures]])

function cells(section: TableSection, name: string) {
  return section.rows.find((row) => row.name === name)?.cells
}

test('figures say how many times the app’s they are, what was stopped, and what was not tried', () => {
  const section = figuresSection(10_000, pages, bySize)
  expect(section.title).toBe('10,000 events')
  expect(section.columns).toEqual(['Dateline', 'Slow', 'Late', 'Bare'])
  expect(cells(section, 'first readable view, ms')).toEqual(['200', 'over 60 s (>300×)', 'not tried', '100 (0.5×)'])
  expect(cells(section, 'pan, frame p95, ms')).toEqual(['17.3', 'failed', 'not tried', '16.7 (1.0×)'])
  expect(cells(section, 'blocking until 2 s after that, ms')).toEqual(['0', '90', 'not tried', '0'])
  expect(cells(section, 'filter on, ms')).toEqual(['–', '–', 'not tried', '–'])
})

test('what is wanted stands beside what was measured', () => {
  const wanted = [
    { size: 10_000, measure: 'firstView', atMost: { times: 1 / 5, of: { page: 'slow', size: 10_000 } } },
    { size: 10_000, measure: 'firstView', atMost: { times: 2, of: { page: 'app', size: 20 } } },
    { size: 10_000, measure: 'panP95', atMost: 17 },
  ] as const
  const section = wantedSection(wanted, pages, bySize, aloneRows(1_000_000, 7.2, { panP95: 12.3, filterOff: 'over' }))
  const slower = '10,000: in no measure more than'
  expect(section.rows.map(({ name, cells: values }) => [name, ...values])).toEqual([
    ['10,000: first readable view, ms (a 5th of Slow)', '200', '≤ 12,000', 'yes'],
    ['10,000: first readable view, ms (2 × Dateline with 20)', '200', '–', 'not measured'],
    ['10,000: pan, frame p95, ms', '17.3', '≤ 17.0', 'no'],
    [`${slower} Slow`, '', '', 'yes'],
    [`${slower} Late`, '', '', 'not measured'],
    ['1,000,000: the index alone, the slowest filter, ms', '7.2', '≤ 200', 'yes'],
    ['1,000,000: the drawing alone, filter on, ms', '–', '≤ 200', 'not measured'],
    ['1,000,000: the drawing alone, filter off, ms', 'over', '≤ 200', 'no'],
    ['1,000,000: the drawing alone, pan, frame p95, ms', '12.3', '≤ 34', 'yes'],
  ])
})

test('what a rival has less of is named', () => {
  const better = new Map([[10_000, new Map([...figures, ['slow', { firstView: 100, blocking: 0 }]])]])
  const [row] = wantedSection([], pages, better, []).rows
  expect([row?.cells.at(-1), row?.note]).toEqual(['no', 'first readable view, ms'])
})

test('as Markdown, a row for each page that was tried', () => {
  const [heads, rule, ...rows] = figuresMarkdown(pages, bySize).split('\n')
  expect(heads).toMatch(/^\| events \| page \| readable · itself · first marks, ms \|/)
  expect(rule).toMatch(/^(\| --- )+\|$/)
  expect(rows).toHaveLength(3)
  expect(rows[0]).toBe('| 10,000 | Dateline | 200 · – · – | 0 | – | – · 17.3 · – | – | – | – · – | – | 4.0 (5.0) | – |')
  expect(rows[1]).toMatch(/^\| 10,000 \| Slow \| over 60 s/)
})

test('a section as Markdown has a column for its notes', () => {
  const zoom = { name: 'zoom', cells: ['9', 'no'], note: 'too slow' }
  const pan = { name: 'pan', cells: ['8', 'yes'] }
  const section = { title: 'Wanted', columns: ['measured', 'holds'] }
  expect(sectionMarkdown({ ...section, rows: [zoom, pan] }).split('\n')).toEqual([
    '| Wanted | measured | holds |  |',
    '| --- | --- | --- | --- |',
    '| zoom | 9 | no | too slow |',
    '| pan | 8 | yes |  |',
  ])
  expect(
    sectionMarkdown({ ...section, rows: [pan] })
      .split('\n')
      .at(-1),
  ).toBe('| pan | 8 | yes |')
})
