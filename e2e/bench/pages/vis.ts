import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import type { PlainEvent } from './driven.ts'
import { middleOf } from './middle-of.ts'

interface VisItem {
  readonly id: string
  readonly group: string
  readonly content: string
  readonly start: string
  readonly end?: string
}

const still = { animation: false }
const host = document.querySelector<HTMLElement>('#drawing')
const events = await window.plainEvents
if (host) drive(host, events)

/** All events in a plain vis-timeline, in lanes; a day is a box, longer times are ranges. */
function drive(host: HTMLElement, events: readonly PlainEvent[]): void {
  const { actor, matching, all: count } = window.benchTask
  const all = events.map(visItem)
  const items = new DataSet<VisItem>(all)
  const lanes = [...new Set(events.map(({ lane }) => lane))].sort()
  const groups = new DataSet(lanes.map((lane) => ({ id: lane, content: lane })))
  const cluster = new URLSearchParams(location.search).get('cluster')
  const timeline = new Timeline(host, items, groups, {
    height: '500px',
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    moment: (date: moment.MomentInput) => moment.utc(date),
    ...(cluster !== null && { cluster: { maxItems: Number(cluster) } }),
  })
  // It hides its items until it knows where they stand.
  const isDrawn = () => {
    const mark = host.querySelector('.vis-item')
    return mark !== null && getComputedStyle(mark).visibility === 'visible'
  }
  const others = events.filter(({ actors }) => !actors.includes(actor)).map(({ id }) => id)
  const otherIds = new Set(others)
  window.driven = {
    isShown: isDrawn,
    isItself: null,
    isDrawn,
    isReady: () => true,
    grip: () => middleOf(host.querySelector('.vis-panel.vis-center')),
    zoom: (way) => (way === 'in' ? timeline.zoomIn(1, still) : timeline.zoomOut(1, still)),
    // One batch: an item at a time is far slower.
    filter: (on) => {
      if (on) items.remove(others)
      else items.add(all.filter(({ id }) => otherIds.has(id)))
    },
    isFiltered: (on) => items.length === (on ? matching : count),
    open: null,
  }
}

function visItem({ id, title, lane, start, end }: PlainEvent): VisItem {
  return { id, group: lane, content: title, start, ...(end > start && { end }) }
}
