import type { TimeWindow } from '../../corpus/time-window.ts'

/** The window made narrower (factor under 1) or wider around its middle. */
export function zoomed(window: TimeWindow, factor: number): TimeWindow {
  const middle = (window.start + window.end) / 2
  const half = Math.max(1, ((window.end - window.start) * factor) / 2)
  return { start: middle - half, end: middle + half }
}

/** The window moved by a part of its width; negative is earlier. */
export function panned(window: TimeWindow, part: number): TimeWindow {
  const by = (window.end - window.start) * part
  return { start: window.start + by, end: window.end + by }
}

/** The window of the same width with a day in its middle. */
export function centredOn(window: TimeWindow, day: number): TimeWindow {
  const half = (window.end - window.start) / 2
  return { start: day + 0.5 - half, end: day + 0.5 + half }
}

/** The window, moved just so far that a day is in it. */
export function withInView(window: TimeWindow, day: number): TimeWindow {
  return day >= window.start && day < window.end ? window : centredOn(window, day)
}

/** The window of a stretch of time, no narrower than so many days. */
export function zoomedTo(stretch: TimeWindow, leastDays: number): TimeWindow {
  const middle = (stretch.start + stretch.end) / 2
  const half = Math.max(leastDays, stretch.end - stretch.start) / 2
  return { start: middle - half, end: middle + half }
}
