import { lazy, Suspense, useMemo, useState } from 'react'
import type { Article, TimelineEvent } from '../../corpus/model.ts'
import { busiestWindow, countingDay, fullWindow, type TimeWindow } from '../../corpus/time-window.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useChosenEvent, useVisibleEvents } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { holds } from '../state/view-state.ts'
import { narrowQuery, useMedia } from '../ui/media.ts'
import { EdgeCount } from './edge-count.tsx'
import { LaneChoice } from './lane-choice.tsx'
import { lanesOf } from './lanes.ts'
import { Overview } from './overview.tsx'
import { type Place, PlaceChoice } from './place-choice.tsx'
import { TimelineKeys } from './timeline-keys.tsx'
import { TimelineToolbar } from './timeline-toolbar.tsx'
import { beyond, centredOn, zoomed } from './window-moves.ts'

// The drawing library, and what explains its marks, come after the list is readable.
const Legend = lazy(async () => ({ default: (await import('./legend.tsx')).Legend }))
const Drawing = lazy(async () => ({ default: (await import('./drawing.tsx')).Drawing }))

/** How much the drawing shows at first: a share of the events, and no fewer days than this. */
const openings = { wide: { share: 0.6, days: 40 }, narrow: { share: 0.3, days: 12 } } as const
type Opening = (typeof openings)[keyof typeof openings]

/** The drawing: an overview of everything, and the detail of the window in it. */
export function TimelinePane() {
  const index = useCorpusIndex()
  const all = index.corpus.events
  const visible = useVisibleEvents()
  const chosen = useChosenEvent()
  const lanesKind = useView((state) => state.view.lanes)
  const moved = useView((state) => state.view.window)
  const pointed = useView((state) => state.pointed)
  const { eventChosen, passageFollowed, windowMoved, pointedAt } = useActions()
  const isNarrow = useMedia(narrowQuery)
  const [isOpen, setOpen] = useState(false)
  const [place, setPlace] = useState<Place | null>(null)
  // A narrow page begins with the list; the drawing is a strip until it is asked for.
  const isDetailed = !isNarrow || isOpen

  const range = useMemo(() => limitsOf(all), [all])
  const opening = useMemo(
    () => openingWindow(all, visible, range, openings[isNarrow ? 'narrow' : 'wide']),
    [all, visible, range, isNarrow],
  )
  // A chosen event is in view until the reader moves the drawing.
  const resting = chosen && !holds(opening, chosen) ? centredOn(opening, countingDay(chosen)) : opening
  const lanes = useMemo(() => lanesOf(lanesKind, visible, index), [lanesKind, visible, index])
  const window = moved ?? resting
  const openArticle = (article: Article) => {
    const isCited = chosen?.citations.some((citation) => citation.article === article.id)
    passageFollowed(article.id, isCited && chosen ? chosen.id : null, null)
  }
  const onArticlesChosen = (articles: readonly Article[], at: Place['at']) => {
    if (articles.length === 1 && articles[0]) openArticle(articles[0])
    else setPlace({ events: [], articles, at })
  }
  const moveTo = (next: TimeWindow) => windowMoved(clamped(next, range))

  return (
    <div className="timeline-pane" data-lanes={lanesKind}>
      <div className="timeline-bar">
        {isNarrow && (
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Close the drawing' : 'Open the drawing'}
          </button>
        )}
        {isDetailed && (
          <>
            <LaneChoice />
            <EdgeCount side="before" events={visible} window={window} onWindowMoved={moveTo} />
            <Suspense fallback={<div className="legend" />}>
              <Legend />
            </Suspense>
            <EdgeCount side="after" events={visible} window={window} onWindowMoved={moveTo} />
            <TimelineToolbar window={window} onWindowMoved={moveTo} onShowAll={() => windowMoved(range)} />
          </>
        )}
      </div>
      <TimelineKeys window={window} range={range} onWindowMoved={moveTo}>
        {isDetailed && (
          <Suspense
            fallback={<p className="drawing-loading">The drawing is on its way; the list below is complete.</p>}
          >
            <Drawing
              index={index}
              lanes={lanes}
              window={window}
              limits={range}
              chosen={chosen}
              pointed={pointed}
              onWindowMoved={windowMoved}
              onEventChosen={eventChosen}
              onClusterChosen={(events, at) => setPlace({ events, articles: [], at })}
              onArticlesChosen={onArticlesChosen}
              onEventPointed={pointedAt}
            />
          </Suspense>
        )}
        {isDetailed && visible.length === 0 && <p className="drawing-empty">No event fits; nothing is drawn.</p>}
        <Overview all={all} visible={visible} chosen={chosen} range={range} window={window} onWindowMoved={moveTo} />
      </TimelineKeys>
      {place && <PlaceChoice place={place} onArticleChosen={openArticle} onClosed={() => setPlace(null)} />}
    </div>
  )
}

function limitsOf(events: readonly TimelineEvent[]): TimeWindow {
  const range = fullWindow(events) ?? { start: 0, end: 365 }
  // Room for the label of the last event.
  return { start: range.start, end: range.end + (range.end - range.start) / 10 }
}

/** Where the events are; under a filter that leaves nothing there, where those are that it leaves. */
function openingWindow(
  all: readonly TimelineEvent[],
  visible: readonly TimelineEvent[],
  range: TimeWindow,
  opening: Opening,
): TimeWindow {
  const usual = busyWindow(all, range, opening)
  const isEmpty = beyond(visible, usual, 'before').length + beyond(visible, usual, 'after').length === visible.length
  return isEmpty ? busyWindow(visible, range, opening) : usual
}

function busyWindow(events: readonly TimelineEvent[], range: TimeWindow, { share, days }: Opening): TimeWindow {
  const busy = busiestWindow(events, share)
  if (!busy) return range
  const width = busy.end - busy.start
  // Half as much again to the right, for the labels of the last events.
  const withLabels = { start: busy.start, end: Math.min(range.end, busy.end + width / 2) }
  return zoomed(withLabels, Math.max(1, days / (withLabels.end - withLabels.start)))
}

function clamped(window: TimeWindow, range: TimeWindow): TimeWindow {
  const width = Math.min(window.end - window.start, range.end - range.start)
  const start = Math.min(Math.max(window.start, range.start), range.end - width)
  return { start, end: start + width }
}
