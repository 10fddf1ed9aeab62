import { memo, type PointerEvent, useMemo, useRef } from 'react'
import { dayInWords } from '../../corpus/date-words.ts'
import type { EventLane } from '../../corpus/event-lanes.ts'
import { sortDay } from '../../corpus/event-order.ts'
import { laneDensity } from '../../corpus/lane-windows.ts'
import type { TimelineEvent } from '../../corpus/model.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { formatIsoDay, parseIsoDay } from '../../corpus/utc-day.ts'
import { useLanguage } from '../language/language-context.ts'
import { useDirection } from '../ui/direction.ts'
import { ticksIn } from './overview-ticks.ts'

interface OverviewProps {
  readonly all: EventLane
  readonly visible: EventLane
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
  const direction = useDirection()
  const grip = useRef<{ part: 'whole' | 'start' | 'end'; day: number; window: TimeWindow } | null>(null)
  const { say, dates } = useLanguage()
  const part = (day: number) => (day - range.start) / (range.end - range.start)
  const dayOf = (time: number) => dayInWords(formatIsoDay(Math.floor(time)), dates)
  const percent = (day: number) => `${Math.min(1, Math.max(0, part(day))) * 100}%`

  const dayAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    if (!box) return range.start
    const along = direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left
    return range.start + (along / box.width) * (range.end - range.start)
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
      <Densities all={all} visible={visible} range={range} />
      {ticksIn(range, dates).map(({ name, day }) => (
        <span key={name} className="overview-year" style={yearAt(percent(day))}>
          {name}
        </span>
      ))}
      {chosen && (
        <span
          className="overview-chosen"
          style={{ insetInlineStart: percent(barOf(parseIsoDay(sortDay(chosen)) ?? 0, range)) }}
        />
      )}
      <div
        className="overview-window"
        data-grip="whole"
        title={say('timeline.days', { from: dayOf(window.start), to: dayOf(window.end) })}
        style={{ insetInlineStart: percent(window.start), insetInlineEnd: `calc(100% - ${percent(window.end)})` }}
      >
        <span data-grip="start" />
        <span data-grip="end" />
      </div>
    </div>
  )
}

/** Its name is left out where the strip ends before it would. */
function yearAt(place: string) {
  return { insetInlineStart: place, maxWidth: `calc(100% - ${place})` }
}

/** All events against those that the filters let through; drawn anew where these change, not where the window moves. */
const Densities = memo(function Densities({ all, visible, range }: Pick<OverviewProps, 'all' | 'visible' | 'range'>) {
  const allCounts = useMemo(() => laneDensity(all, range, bins), [all, range])
  const visibleCounts = useMemo(() => laneDensity(visible, range, bins), [visible, range])
  const most = Math.max(1, ...allCounts)
  return (
    <svg className="overview-bars" viewBox={`0 0 ${bins} 100`} preserveAspectRatio="none" role="presentation">
      <path className="bar-all" d={barsPath(allCounts, most)} />
      <path className="bar-visible" d={barsPath(visibleCounts, most)} />
    </svg>
  )
})

function barsPath(counts: Uint32Array, most: number): string {
  // Square root: one event stays visible beside thirty.
  return Array.from(counts, (count, bin) => {
    const height = 100 * Math.sqrt(count / most)
    return count > 0 ? `M${bin} 100V${100 - height}h1V100z` : ''
  }).join('')
}

function dragged(grip: { part: 'whole' | 'start' | 'end'; day: number; window: TimeWindow }, day: number): TimeWindow {
  const by = day - grip.day
  const { start, end } = grip.window
  if (grip.part === 'start') return { start: Math.min(start + by, end - 2), end }
  if (grip.part === 'end') return { start, end: Math.max(end + by, start + 2) }
  return { start: start + by, end: end + by }
}
