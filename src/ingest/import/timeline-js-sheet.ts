import { groupBy } from '../../corpus/group-by.ts'
import { type SheetRow, sheetRows } from './csv-rows.ts'
import { readSlideDate, type Slide, type SlideShow } from './slide.ts'

// Columns of the template (https://timeline.knightlab.com/#make) that a collection has no place for.
const unusedColumns = ['time', 'end time', 'media thumbnail', 'alt text', 'background']

/** A timeline from TimelineJS's spreadsheet as CSV; null where its columns are not those of the template. */
export function readSheet(text: string): SlideShow | null {
  const { columns, rows, faults } = sheetRows(text)
  if (!columns.includes('year') || !columns.includes('headline')) return null
  const types = groupBy(rows, ({ cells }) => (cells.get('type') ?? '').toLowerCase())
  const [title, ...titles] = types.get('title') ?? []
  const others = rows.filter(({ cells }) => !/^(?:title|era)$/i.test(cells.get('type') ?? ''))
  return {
    title: title ? slideOf(title) : null,
    slides: others.map(slideOf),
    left: [
      ...faults,
      ...titles.map(({ number }) => `row ${number}: a second title`),
      ...(types.get('era') ?? []).map(
        ({ number, cells }) => `row ${number}: the era “${cells.get('headline')}” is no event`,
      ),
    ],
  }
}

function slideOf({ number, cells }: SheetRow): Slide {
  const cell = (column: string) => cells.get(column) ?? ''
  const parts = (prefix: string) => ({
    year: cell(`${prefix}year`),
    month: cell(`${prefix}month`),
    day: cell(`${prefix}day`),
  })
  const start = readSlideDate(parts(''), 'the date')
  const end = readSlideDate(parts('end '), 'the end date')
  return {
    place: `row ${number}`,
    id: null,
    start: start.date,
    end: end.date,
    displayDate: cell('display date'),
    headline: cell('headline'),
    text: cell('text'),
    media:
      cell('media') === ''
        ? null
        : { url: cell('media'), credit: cell('media credit'), caption: cell('media caption') },
    link: cell('link'),
    group: cell('group'),
    left: [
      ...start.left,
      ...end.left,
      ...unusedColumns.filter((column) => cell(column) !== '').map((column) => `${column} “${cell(column)}”`),
    ],
  }
}
