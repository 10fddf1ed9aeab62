import { dateInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { notChecked } from '../../corpus/unchecked.ts'
import { type CsvRow, csvText } from './csv-text.ts'
import { type CitedSource, type ExportView, namesOf } from './export-view.ts'

const columns = [
  ...['event', 'title', 'date', 'date in words', 'earliest', 'latest', 'status', 'origin', 'actors'],
  ...[
    'quote',
    'quote checked',
    'speaker',
    'publisher',
    'article title',
    'author',
    'published',
    'published basis',
    'captured',
    'url',
  ],
  ...['article', 'start', 'end', 'text SHA-256', 'passage', 'view', 'timeline SHA-256'],
]

/**
 * One row a citation, so that every quote keeps its event and its source; an event with two quotes stands in two rows.
 * CSV has no place for a note, so each row names the view and the collection it comes from.
 */
export function csv(view: ExportView): string {
  const { actorsOf, sourcesOf } = namesOf(view.corpus)
  const rows = view.corpus.events.flatMap((event) => {
    const about = eventCells(view, event, actorsOf(event))
    return [
      ...sourcesOf(event).map((source): CsvRow => ({ ...about, ...sourceCells(view, event, source) })),
      ...(event.unchecked ?? []).map(
        ({ quote, publisher, url }): CsvRow => ({
          ...blank,
          ...about,
          quote,
          'quote checked': notChecked,
          publisher,
          url,
          passage: view.addresses.event(event),
        }),
      ),
    ]
  })
  return csvText(columns, rows)
}

const blank: CsvRow = Object.fromEntries(columns.map((column) => [column, null]))

function eventCells(view: ExportView, event: TimelineEvent, actors: readonly string[]): CsvRow {
  return {
    event: event.id,
    title: event.title,
    date: event.date,
    'date in words': dateInWords(event.date),
    earliest: event.earliest,
    latest: event.latest,
    status: event.status,
    origin: event.origin,
    actors: actors.join('; '),
    view: view.addresses.view,
    'timeline SHA-256': view.sha256,
  }
}

function sourceCells(view: ExportView, event: TimelineEvent, { citation, article, speaker }: CitedSource): CsvRow {
  return {
    quote: citation.quote,
    'quote checked': 'checked',
    speaker,
    publisher: article?.publisher ?? null,
    'article title': article?.title ?? null,
    author: article?.author ?? null,
    published: article?.published?.date ?? null,
    'published basis': article?.published?.basis ?? null,
    captured: article?.captured ?? null,
    url: article?.url ?? null,
    article: citation.article,
    start: citation.start,
    end: citation.end,
    'text SHA-256': article?.sha256 ?? null,
    passage: view.addresses.passage(event, citation),
  }
}
