import { type RefObject, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '../ui/when-idle.ts'

/** Of a row with a title in two lines, in CSS pixels; each row is measured when it is there. */
export const usualHeight = 72
/** In milliseconds, for what a reader sees no difference of: rows have their own heights where they stand. */
export const longestWait = 100

/** Of the rows that were measured and are not of the usual height, by their events' places. */
type Heights = ReadonlyMap<number, number>

/** Rows are measured by an observer: to ask for a height would have the browser lay out the page at once. */
export function useHeights(list: RefObject<HTMLElement | null>) {
  const [heights, setHeights] = useState<Heights>(() => new Map())
  const [observer] = useState(() => {
    let waiting: readonly ResizeObserverEntry[] = []
    const measure = () => {
      const entries = waiting
      waiting = []
      setHeights((before) => withMeasured(before, entries))
    }
    return new ResizeObserver((entries) => {
      waiting = [...waiting, ...entries]
      // What is above the reader's rows must not be seen to move; below them it may wait.
      if (list.current && list.current.getBoundingClientRect().top < 0) flushSync(measure)
      else whenIdle(measure, longestWait)
    })
  })
  const rowRef = useCallback(
    (row: HTMLElement | null) => {
      if (!row) return
      observer.observe(row)
      return () => observer.unobserve(row)
    },
    [observer],
  )
  return { heights, rowRef }
}

/** The same heights where nothing new was measured. */
function withMeasured(before: Heights, entries: readonly ResizeObserverEntry[]): Heights {
  const measured = entries.flatMap(({ target, borderBoxSize }) => {
    const height = borderBoxSize[0]?.blockSize ?? 0
    const place = target instanceof HTMLElement ? Number(target.dataset['place']) : Number.NaN
    // A row that has left the page has no height.
    return height > 0 && height !== (before.get(place) ?? usualHeight) ? [[place, height] as const] : []
  })
  return measured.length === 0 ? before : new Map([...before, ...measured])
}
