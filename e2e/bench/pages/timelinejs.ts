import '@knight-lab/timelinejs/dist/css/timeline.css'
import type { PlainEvent } from './driven.ts'
import { middleOf } from './middle-of.ts'

interface TimelineJs {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
}

// The library's script comes before this one, and brings itself as a global.
declare const TL: { readonly Timeline: new (host: HTMLElement, data: object, options: object) => TimelineJs }

const axisHeight = 39
/** Another host has the library's own fonts; a reader with few of them would wait for none. */
const options = { font: null, duration: 0, script_path: new URL('.', document.baseURI).href }

const host = document.querySelector<HTMLElement>('#drawing')
const events = await window.plainEvents
if (host) drive(host, events)

function drive(host: HTMLElement, all: readonly PlainEvent[]): void {
  const { actor, matching, all: count } = window.benchTask
  let shown = show(host, all)
  const markers = () => host.querySelectorAll('.tl-timemarker').length
  window.driven = {
    isShown: () => host.querySelector('.tl-timemarker') !== null && host.querySelector('.tl-slide h2') !== null,
    isItself: null,
    isDrawn: () => host.querySelector('.tl-timemarker') !== null,
    isReady: () => markers() === count,
    // By its axis: what lies under the markers cannot be dragged by them.
    grip: () => middleOf(host.querySelector('.tl-timenav-slider-background'), axisHeight),
    zoom: (way) => (way === 'in' ? shown.zoomIn() : shown.zoomOut()),
    // It has no filter: it is made anew of those that are left.
    filter: (on) => {
      host.replaceChildren()
      shown = show(host, on ? all.filter(({ actors }) => actors.includes(actor)) : all)
    },
    isFiltered: (on) => markers() === (on ? matching : count),
    open: (nth) => openSlide(host, nth),
  }
}

/** A click on a marker in view brings its slide. */
function openSlide(host: HTMLElement, nth: number): () => boolean {
  const inView = [...host.querySelectorAll<HTMLElement>('.tl-timemarker')].filter((one) => isInView(one))
  const marker = inView[nth % inView.length]
  const title = marker?.querySelector('.tl-headline')?.textContent
  const slide = [...host.querySelectorAll('.tl-slide h2')].find(({ textContent }) => textContent === title)
  marker?.click()
  return () => slide !== undefined && isInView(slide)
}

function isInView(element: Element): boolean {
  const { left, width } = element.getBoundingClientRect()
  return left >= 0 && left + width / 2 < innerWidth
}

function show(host: HTMLElement, events: readonly PlainEvent[]): TimelineJs {
  const slides = events.map(({ id, title, lane, start, end }) => ({
    unique_id: id,
    group: lane,
    start_date: dateOf(start),
    end_date: dateOf(end),
    text: { headline: title },
  }))
  return new TL.Timeline(host, { events: slides }, options)
}

function dateOf(day: string): { year: string; month: string; day: string } {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year, month, day: date }
}
