import { type PointerEvent, useRef } from 'react'
import type { TimelineEvent } from '../../corpus/model.ts'
import { countingDay, density, type TimeWindow } from '../../corpus/time-window.ts'
import { dayOf, formatIsoDay } from '../../corpus/utc-day.ts'

interface OverviewProps {
  readonly all: readonly TimelineEvent[]
  readonly visible: readonly TimelineEvent[]
  readonly chosen: TimelineEvent | null
  readonly range: TimeWindow
  readonly window: TimeWindow
  readonly onWindowMoved: (window: TimeWindow) => void
}

const bins = 160

/** The whole range with its density, and the window to drag. The same moves are buttons of the toolbar. */
export function Overview({ all, visible, chosen, range, window, onWindowMoved }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null)
  const grip = useRef<{ part: 'whole' | 'start' | 'end'; day: number; window: TimeWindow } | null>(null)
  const part = (day: number) => (day - range.start) / (range.end - range.start)
  const percent = (day: number) => `${Math.min(1, Math.max(0, part(day))) * 100}%`
  const allCounts = density(all, range, bins)
  const visibleCounts = density(visible, range, bins)
  const most = Math.max(1, ...allCounts)

  const dayAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    return box ? range.start + ((event.clientX - box.left) / box.width) * (range.end - range.start) : range.start
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const day = dayAt(event)
    const target = event.target instanceof HTMLElement ? event.target.dataset['grip'] : undefined
    const half = (window.end - window.start) / 2
    const held = target ? window : { start: day - half, end: day + half }
    if (!target) onWindowMoved(held)
    grip.current = { part: target === 'start' || target === 'end' ? target : 'whole', day, window: held }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current) onWindowMoved(dragged(grip.current, dayAt(event)))
  }
  const onPointerUp = () => {
    grip.current = null
  }

  return (
    <div
      ref={strip}
      className="overview"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <svg className="overview-bars" viewBox={`0 0 ${bins} 100`} preserveAspectRatio="none" role="presentation">
        <Bars counts={allCounts} most={most} className="bar-all" />
        <Bars counts={visibleCounts} most={most} className="bar-visible" />
      </svg>
      {yearsIn(range).map(({ year, day }) => (
        <span key={year} className="overview-year" style={{ left: percent(day) }}>
          {year}
        </span>
      ))}
      {chosen && <span className="overview-chosen" style={{ left: percent(countingDay(chosen) + 0.5) }} />}
      <div
        className="overview-window"
        data-grip="whole"
        title={`${formatIsoDay(Math.floor(window.start))} – ${formatIsoDay(Math.floor(window.end))}`}
        style={{ left: percent(window.start), right: `calc(100% - ${percent(window.end)})` }}
      >
        <span data-grip="start" />
        <span data-grip="end" />
      </div>
    </div>
  )
}

function Bars({ counts, most, className }: { counts: readonly number[]; most: number; className: string }) {
  // Square root: one event stays visible beside thirty.
  const bars = counts.flatMap((count, bin) => (count > 0 ? [{ bin, height: 100 * Math.sqrt(count / most) }] : []))
  return bars.map(({ bin, height }) => (
    <rect key={bin} className={className} x={bin} width={1} y={100 - height} height={height} />
  ))
}

function dragged(grip: { part: 'whole' | 'start' | 'end'; day: number; window: TimeWindow }, day: number): TimeWindow {
  const by = day - grip.day
  const { start, end } = grip.window
  if (grip.part === 'start') return { start: Math.min(start + by, end - 2), end }
  if (grip.part === 'end') return { start, end: Math.max(end + by, start + 2) }
  return { start: start + by, end: end + by }
}

/** The first days of the years in a range, thinned so that at most a dozen are named. */
function yearsIn(range: TimeWindow): { year: number; day: number }[] {
  const first = Number(formatIsoDay(Math.ceil(range.start)).slice(0, 4)) + 1
  const last = Number(formatIsoDay(Math.floor(range.end)).slice(0, 4))
  const step = Math.max(1, Math.ceil((last - first + 1) / 12))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year, day: dayOf(year, 1, 1) ?? 0 }))
}
