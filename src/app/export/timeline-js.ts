import { escapeHtml } from '../../corpus/markup-escapes.ts'
import type { ExportView } from './export-view.ts'
import { introductionOf, slidesOf } from './timeline-js-slides.ts'

/** A timeline of TimelineJS 3, as its JSON (https://timeline.knightlab.com/docs/json-format.html). */
export function timelineJs(view: ExportView): string {
  const timeline = {
    title: { text: { headline: escapeHtml(view.corpus.title), text: introductionOf(view) } },
    events: slidesOf(view).map(({ id, start, end, dateInWords, headline, text, group }) => ({
      unique_id: id,
      start_date: start,
      ...(end && { end_date: end }),
      display_date: dateInWords,
      text: { headline, text },
      group,
    })),
  }
  return `${JSON.stringify(timeline, null, 2)}\n`
}
