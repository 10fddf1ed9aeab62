import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { type CorpusIndex, indexCorpus } from '../../corpus/corpus-index.ts'
import { columnsOf, type EventColumns } from '../../corpus/event-columns.ts'
import type { Filter } from '../../corpus/filter.ts'
import { markExtent } from '../../corpus/mark-extent.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { packColumns } from '../../corpus/packed-columns.ts'
import { plainEvents, plainFacets, plainWithin } from '../../corpus/plain-filter.ts'
import { density, fullWindow, type TimeWindow } from '../../corpus/time-window.ts'
import { densityBins, type IndexFigures, type IndexTask } from './index-measures.ts'
import { madeUpCorpus } from './made-up-events.ts'
import { madeUpFilters } from './made-up-filters.ts'
import { madeUpLookUps } from './made-up-look-ups.ts'
import { seededRandom } from './seeded-random.ts'
import { median, timedAtBest, timedWithin } from './timing.ts'

const actorCount = 500
const filterCount = 200
const windowCount = 20
const laneCount = 10
/** Working out what each source claims of more events takes minutes. */
const mostLookUps = 100_000
/** Milliseconds for the filters, which take seconds each of a million events. */
const budget = 20_000

/** A made-up collection measured as objects, one by one; and what to ask its index, which needs none of them. */
export function measureObjects(size: number): { readonly figures: IndexFigures; readonly task: IndexTask } {
  const before = settledHeap()
  const corpus = madeUpCorpus(size, Math.min(actorCount, size), size)
  const memory = (settledHeap() - before) / 1e6
  const plain = madeUpLookUps(corpus, size)
  const columns = columnsOf(plain)
  const task = taskOf(plain, columns)
  return {
    task,
    figures: {
      ...(size <= mostLookUps && { lookUps: timedAtBest(() => indexCorpus(corpus)) }),
      toColumns: timedAtBest(() => columnsOf(plain)),
      bytes: task.bytes.length / 1000,
      gzip: gzipSync(task.bytes).length / 1000,
      // Of few events, what else moves in the heap is more.
      ...(size >= 1000 && { memory }),
      ...filterFigures(plain, task.filters),
      ...laneFigures(corpus.events, task),
    },
  }
}

function taskOf({ corpus, sources: known, speakers: speaking }: CorpusIndex, columns: EventColumns): IndexTask {
  const { actors, sources, speakers, articles } = columns
  const values = {
    actors: corpus.actors.map(({ id }) => id),
    sources: known.map(({ id }) => id),
    speakers: speaking,
    days: corpus.events.flatMap(({ earliest }) => earliest ?? []),
  }
  return {
    bytes: packColumns(columns),
    ids: { actors: actors.ids, sources: sources.ids, speakers: speakers.ids, articles: articles.ids },
    filters: madeUpFilters(filterCount, values, seededRandom(columns.size)),
    lanes: values.actors.slice(0, laneCount),
    windows: windowsIn(fullWindow(corpus.events) ?? { start: 0, end: 1 }),
  }
}

function filterFigures(plain: CorpusIndex, filters: readonly Filter[]): IndexFigures {
  const times = timedWithin(budget, filters, (filter) => {
    plainEvents(plain, filter)
    plainFacets(plain, filter)
    plainWithin(plain, filter)
  })
  return { medianFilter: median(times), slowestFilter: Math.max(...times) }
}

function laneFigures(events: readonly TimelineEvent[], { lanes: ids, windows }: IndexTask): IndexFigures {
  const lay = () => ids.map((id) => events.filter((event) => event.actors.includes(id)))
  const lanes = lay()
  const eachLane = (ask: (lane: readonly TimelineEvent[], window: TimeWindow) => unknown) =>
    median(timedWithin(budget / 4, windows, (window) => lanes.map((lane) => ask(lane, window))))
  const inside = (lane: readonly TimelineEvent[], window: TimeWindow) =>
    lane.filter((event) => isInWindow(event, window))
  return {
    layLanes: timedAtBest(lay),
    count: eachLane((lane, window) => inside(lane, window).length),
    inside: eachLane(inside),
    density: eachLane((lane, window) => density(lane, window, densityBins)),
  }
}

function isInWindow(event: TimelineEvent, window: TimeWindow): boolean {
  const { from, to } = markExtent(event)
  return from < window.end && to > window.start
}

/** Windows of a tenth of all, from one end to the other. */
function windowsIn({ start, end }: TimeWindow): TimeWindow[] {
  const width = (end - start) / 10
  return Array.from({ length: windowCount }, (_, at) => {
    const from = start + ((end - start - width) * at) / (windowCount - 1)
    return { start: from, end: from + width }
  })
}

function settledHeap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
