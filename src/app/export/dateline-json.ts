import { timelineJson } from '../../corpus/timeline-json.ts'
import type { ExportView } from './export-view.ts'

/**
 * The shape of the site's `timeline.json` (format "dateline/1"), with the events that are shown and what they need; one
 * more key, `export`, says where they come from.
 */
export function datelineJson({ corpus, total, filter, sha256, day, addresses }: ExportView): string {
  const exported = { address: addresses.view, filter, events: corpus.events.length, of: total, day, timeline: sha256 }
  // A tour leads through all events.
  const { tour: _, ...shown } = corpus
  const timeline: object = JSON.parse(timelineJson(shown))
  return `${JSON.stringify({ ...timeline, export: exported }, null, 2)}\n`
}
