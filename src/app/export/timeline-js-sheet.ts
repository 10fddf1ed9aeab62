import { escapeHtml } from '../../corpus/markup-escapes.ts'
import { type CsvRow, csvText } from './csv-text.ts'
import type { ExportView } from './export-view.ts'
import { introductionOf, slidesOf } from './timeline-js-slides.ts'

// As in the template that TimelineJS offers (https://timeline.knightlab.com/#make).
const columns = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date', 'Headline'],
  ...['Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Type', 'Group', 'Background'],
]

/** A timeline of TimelineJS 3, as the rows of its spreadsheet. */
export function timelineJsSheet(view: ExportView): string {
  const title = { Headline: escapeHtml(view.corpus.title), Text: introductionOf(view), Type: 'title' }
  const rows = slidesOf(view).map(({ start, end, dateInWords, headline, text, group }) => ({
    Year: start.year,
    Month: start.month ?? null,
    Day: start.day ?? null,
    'End Year': end?.year ?? null,
    'End Month': end?.month ?? null,
    'End Day': end?.day ?? null,
    'Display Date': dateInWords,
    Headline: headline,
    Text: text,
    Group: group,
  }))
  const blank = Object.fromEntries(columns.map((column) => [column, null]))
  return csvText(
    columns,
    [title, ...rows].map((row): CsvRow => ({ ...blank, ...row })),
  )
}
