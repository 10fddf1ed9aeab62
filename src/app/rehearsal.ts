import { startTransition } from 'react'
import type { Bitset } from '../corpus/bitset.ts'
import type { CollectionIndex } from '../corpus/collection-index.ts'
import { eventsOfLane, layLane } from '../corpus/event-lanes.ts'
import { emptyFilter } from '../corpus/filter.ts'
import { keptAnswers } from './state/kept-answers.ts'
import { keptLanes } from './timeline/kept-lanes.ts'
import { soleLane } from './timeline/lane.ts'
import { blocksIn, zoomOf } from './timeline/time-blocks.ts'
import { layoutBlock } from './timeline/window-layout.ts'
import { whenIdle } from './ui/when-idle.ts'

/** After so many a further one makes the first filter no faster. */
const mostRehearsed = 12
/** Of more events an answer takes so long that it would be felt. */
const mostEvents = 250_000
/** Milliseconds; what the page itself still loads comes first. */
const delay = 700
/** About what a drawing has. */
const widthPx = 1000

/**
 * Answers filters that nobody chose, and lays out what they leave, while the browser has nothing to do: code that runs
 * for the first time takes several times as long as later, and a reader who chooses the first filter need not wait for
 * that. Nothing of it is kept or shown. `onTurn` has the panes drawn as they are. Returns what ends it.
 */
export function rehearseFilters(collection: CollectionIndex, onTurn: (turn: number) => void): () => void {
  const { columns, facets } = collection.eventIndex
  const ids = columns.size > mostEvents ? [] : facets.actors.ids
  const step = Math.max(1, Math.ceil(ids.length / mostRehearsed))
  // From the last one on, which is likely to have few events: what takes longest comes when the code is quick.
  const actors = ids.filter((_, at) => at % step === step - 1).reverse()
  const answers = keptAnswers(collection)
  let stop = () => {}
  const rehearseFrom = (turn: number) => {
    const actor = actors[turn]
    if (actor === undefined) return
    stop = whenIdle(() => {
      layOut(collection, answers({ ...emptyFilter, actors: [actor] }, null).answer.events)
      rehearseFrom(turn + 1)
      startTransition(() => onTurn(turn))
    })
  }
  const timer = setTimeout(() => rehearseFrom(0), delay)
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function layOut({ eventIndex }: CollectionIndex, events: Bitset): void {
  const laid = layLane(eventIndex.days, eventsOfLane(eventIndex, null, events))
  const [start, end] = [laid.listed[0] ?? 0, (laid.listed.at(-1) ?? 0) + 1]
  const zoom = zoomOf(widthPx / (end - start), widthPx)
  const prepared = keptLanes()([{ id: soleLane, label: '', laid }], eventIndex, zoom)
  for (const block of blocksIn({ start, end }, zoom)) layoutBlock(prepared, eventIndex, block, zoom)
}
