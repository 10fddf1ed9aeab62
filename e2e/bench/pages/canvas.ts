import type { PlainEvent } from './driven.ts'
import { middleOf } from './middle-of.ts'

// As little as can be done: a rectangle an event, in a row that follows from its place, and nothing else.

interface Bars {
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly rows: Uint16Array
}

const height = 500
const rowHeight = 5
const barHeight = 4
/** Alpha, blue, green, red. */
const colour = 0xff_a0_5a_28
const rowsOfLane = 10
const msPerDay = 86_400_000

const canvas = document.querySelector('canvas')
const events = await window.plainEvents
if (canvas) drive(canvas, events)

function drive(canvas: HTMLCanvasElement, events: readonly PlainEvent[]): void {
  const { actor, matching, all: count } = window.benchTask
  const every = barsOf(events)
  let bars = every
  const first = every.starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const last = every.ends.reduce((most, end) => Math.max(most, end), Number.NEGATIVE_INFINITY)
  const view = { from: first, to: last }
  let drawn = -1
  let asked = 0
  // Once a frame, however often it is asked for.
  const draw = () => {
    if (asked !== 0) return
    asked = requestAnimationFrame(() => {
      asked = 0
      drawBars(canvas, bars, view.from, view.to)
      drawn = bars.starts.length
    })
  }
  canvas.width = canvas.clientWidth
  canvas.height = height
  canvas.addEventListener('pointermove', ({ buttons, movementX }) => {
    if (buttons !== 1) return
    const by = (movementX * (view.to - view.from)) / canvas.width
    view.from -= by
    view.to -= by
    draw()
  })
  draw()
  window.driven = {
    isShown: () => drawn >= 0,
    isItself: null,
    isDrawn: () => drawn >= 0,
    isReady: () => true,
    grip: () => middleOf(canvas),
    zoom: (way) => {
      const centre = (view.from + view.to) / 2
      const half = ((view.to - view.from) / 2) * (way === 'in' ? 0.5 : 2)
      view.from = centre - half
      view.to = centre + half
      draw()
    },
    filter: (on) => {
      bars = on ? barsOf(events.filter(({ actors }) => actors.includes(actor))) : every
      draw()
    },
    isFiltered: (on) => drawn === (on ? matching : count),
    open: null,
  }
}

function barsOf(events: readonly PlainEvent[]): Bars {
  const days = (day: string) => Date.parse(day) / msPerDay
  return {
    starts: Float64Array.from(events, ({ start }) => days(start)),
    ends: Float64Array.from(events, ({ end }) => days(end) + 1),
    rows: Uint16Array.from(events, ({ lane }, at) => Number(lane.slice(-1)) * rowsOfLane + (at % rowsOfLane)),
  }
}

/** Pixel by pixel, as no bar need be drawn over another: at most so many are written as the drawing has. */
function drawBars(canvas: HTMLCanvasElement, { starts, ends, rows }: Bars, from: number, to: number): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { width } = canvas
  const image = context.createImageData(width, height)
  const pixels = new Uint32Array(image.data.buffer)
  const scale = width / (to - from)
  for (const [at, start] of starts.entries()) {
    const left = Math.floor((start - from) * scale)
    const right = Math.max(left + 1, Math.floor(((ends[at] ?? start) - from) * scale))
    const line = (rows[at] ?? 0) * rowHeight * width
    for (let x = Math.max(0, left); x < Math.min(width, right); x++) pixels[line + x] = colour
  }
  // The other lines of a row are like its first.
  for (let top = 0; top < height; top += rowHeight) {
    const line = top * width
    for (let more = 1; more < barHeight; more++) pixels.copyWithin(line + more * width, line, line + width)
  }
  context.putImageData(image, 0, 0)
}
