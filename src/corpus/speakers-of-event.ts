import type { TimelineEvent } from './model.ts'

/** In place of an actor's id, which has no such sign: the outlet speaks for itself. */
export const outletSpeaks = '_outlet'

/** Who speaks in an event's citations, each once. */
export function speakersOf(event: TimelineEvent): string[] {
  return [...new Set(event.citations.map(({ speaker }) => speaker ?? outletSpeaks))]
}
