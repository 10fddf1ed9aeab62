import { type PointerEvent, useRef } from 'react'
import { dateInWords } from '../../corpus/date-words.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import { countingDay, density, type TimeWindow } from '../../corpus/time-window.ts'
import { formatIsoDay, parseIsoDay } from '../../corpus/utc-day.ts'

interface OverviewProps {
  readonly all: readonly TimelineEvent[]
  readonly visible: readonly TimelineEvent[]
  readonly chosen: TimelineEvent | null
  readonly range: TimeWindow
  readonly window: TimeWindow
  readonly onWindowMoved: (window: TimeWindow) => void
}

const bins = 160

/** The middle of the bar in which a day is counted. */
function barOf(day: number, range: TimeWindow): number {
  const width = (range.end - range.start) / bins
  return range.start + (Math.floor((day - range.start) / width) + 0.5) * width
}

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
      {ticksIn(range).map(({ name, day }) => (
        <span key={name} className="overview-year" style={{ left: percent(day) }}>
          {name}
        </span>
      ))}
      {chosen && <span className="overview-chosen" style={{ left: percent(barOf(countingDay(chosen), range)) }} />}
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

/** Where years begin, or months in a range of less than two years; thinned, so that at most a dozen are named. */
function ticksIn(range: TimeWindow): { name: string; day: number }[] {
  const [firstYear, lastYear] = [range.start, range.end].map((day) => Number(formatIsoDay(Math.floor(day)).slice(0, 4)))
  const years = Array.from({ length: (lastYear ?? 0) - (firstYear ?? 0) + 1 }, (_, i) => (firstYear ?? 0) + i)
  const isShort = range.end - range.start < 700
  const all = isShort
    ? years.flatMap((year) => monthsOf(year))
    : years.map((year) => tick(String(year), `${year}-01-01`))
  const inside = all.filter(({ day }) => day >= range.start && day < range.end)
  const step = Math.ceil(inside.length / 12)
  return inside.filter((_, i) => i % step === 0)
}

function monthsOf(year: number): { name: string; day: number }[] {
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
  return months.map((month) => tick(dateInWords(month), `${month}-01`))
}

function tick(name: string, day: string): { name: string; day: number } {
  return { name, day: parseIsoDay(day) ?? 0 }
}
