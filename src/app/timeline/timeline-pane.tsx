import { Suspense, startTransition, useDeferredValue, useMemo, useState } from 'react'
import { allOf } from '../../corpus/bitset.ts'
import { eventsOfLane, layLane } from '../../corpus/event-lanes.ts'
import { countingDay, type TimeWindow } from '../../corpus/time-window.ts'
import { useCollection } from '../corpus-queries.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import { useAnswer, useChosenEvent } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { holds } from '../state/view-state.ts'
import { laterPart } from '../ui/later-part.tsx'
import { narrowQuery, useMedia } from '../ui/media.ts'
import { EdgeCount } from './edge-count.tsx'
import { soleLane } from './lane.ts'
import { LaneChoice } from './lane-choice.tsx'
import { lanesOf } from './lanes.ts'
import { Overview } from './overview.tsx'
import { type Place, PlaceChoice } from './place-choice.tsx'
import { shownInWords } from './shown-words.ts'
import type { TileRef } from './tile-walk.ts'
import { TimelineKeys } from './timeline-keys.tsx'
import { TimelineToolbar } from './timeline-toolbar.tsx'
import { busyWindow, clamped, limitsOf, openingWindow } from './timeline-windows.ts'
import { roundedScale, useDense } from './use-dense.ts'
import { useDrawnAnswer } from './use-drawn-answer.ts'
import { usePlaces } from './use-places.ts'
import { centredOn } from './window-moves.ts'

// The drawing library, and what explains its marks, come after the list is readable.
const Legend = laterPart(async () => (await import('./legend.tsx')).Legend)
const Drawing = laterPart(async () => (await import('./drawing.tsx')).Drawing)

const openings = { wide: { share: 0.6, days: 40 }, narrow: { share: 0.3, days: 12 } } as const
/** More would be no drawing any more; the fullest are shown. */
const mostLanes = 24

/** The drawing: an overview of everything, and the detail of the window in it. */
export function TimelinePane() {
  // Apart from the rest, so that React can let the reader in between: of many lanes, each takes a frame.
  return <LaidTimeline laid={useLanes()} />
}

function LaidTimeline({ laid }: { readonly laid: ReturnType<typeof useLanes> }) {
  const { eventIndex, all, visible, kind, lanes, more, isBehind } = laid
  const chosen = useChosenEvent()
  const lanesKind = useView((state) => state.view.lanes)
  const moved = useView((state) => state.view.window)
  const { eventChosen, windowMoved, pointedAt } = useActions()
  const language = useLanguage()
  const { say } = language
  const isNarrow = useMedia(narrowQuery)
  const [isOpen, setOpen] = useState(false)
  const [place, setPlace] = useState<Place | null>(null)
  const [tile, setTile] = useState<TileRef | null>(null)
  const [widthPx, setWidth] = useState(0)
  // A narrow page begins with the list; the drawing is a strip until it is asked for.
  const isDetailed = !isNarrow || isOpen

  const range = useMemo(() => limitsOf(all), [all])
  const shape = openings[isNarrow ? 'narrow' : 'wide']
  const usual = useMemo(() => busyWindow(all, range, shape), [all, range, shape])
  const opening = useMemo(() => openingWindow(usual, visible, range, shape), [usual, visible, range, shape])
  // A chosen event is in view until the reader moves the drawing.
  const resting = chosen && !holds(opening, chosen) ? centredOn(opening, countingDay(chosen)) : opening
  const window = moved ?? resting
  const moveTo = (next: TimeWindow) => windowMoved(clamped(next, range))
  const pxPerDay = roundedScale(widthPx / (window.end - window.start))
  const dense = useDense(lanes, eventIndex, window, pxPerDay, widthPx)
  const { openArticle, onArticlesChosen, onEventsChosen, onTileChosen } = usePlaces(dense, window, moveTo, setPlace)
  const chooseTile = (chosenTile: TileRef) => {
    setTile(null)
    onTileChosen(chosenTile)
  }
  const tiles = dense && {
    lanes: dense.lanes,
    at: tile,
    onMoved: setTile,
    onChosen: chooseTile,
    shown: shownInWords(dense, visible, window, language),
  }

  return (
    <div className="timeline-pane" data-lanes={lanesKind} aria-busy={isBehind}>
      <div className="timeline-bar">
        {isNarrow && (
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'timeline.close' : 'timeline.open')}
          </button>
        )}
        {isDetailed && (
          <>
            <LaneChoice />
            <EdgeCount side="before" lane={visible} window={window} onWindowMoved={moveTo} />
            <Suspense fallback={<div className="legend" />}>
              <Legend />
            </Suspense>
            <EdgeCount side="after" lane={visible} window={window} onWindowMoved={moveTo} />
            <TimelineToolbar window={window} onWindowMoved={moveTo} onShowAll={() => windowMoved(range)} />
          </>
        )}
      </div>
      <TimelineKeys window={window} range={range} onWindowMoved={moveTo} tiles={isDetailed ? tiles : null}>
        {isDetailed && (
          <Suspense fallback={<p className="drawing-loading">{say('timeline.loading')}</p>}>
            <Drawing
              lanes={lanes}
              dense={dense}
              pxPerDay={pxPerDay}
              window={window}
              limits={range}
              tile={tile}
              onWindowMoved={windowMoved}
              onEventChosen={eventChosen}
              onEventsChosen={onEventsChosen}
              onArticlesChosen={onArticlesChosen}
              onTileChosen={chooseTile}
              onEventPointed={pointedAt}
              // Another width lays all out anew, as on the first view: the reader is let in between.
              onWidth={(px) => startTransition(() => setWidth(px))}
            />
          </Suspense>
        )}
        {isDetailed && visible.events.length === 0 && <p className="drawing-empty">{say('timeline.noneDrawn')}</p>}
        <Overview all={all} visible={visible} chosen={chosen} range={range} window={window} onWindowMoved={moveTo} />
      </TimelineKeys>
      {/* Statuses are fewer. */}
      {isDetailed && more > 0 && (
        <p className="drawing-more">
          {say(kind === 'source' ? 'timeline.moreSources' : 'timeline.moreActors', { count: more })}
        </p>
      )}
      {place && <PlaceChoice place={place} onArticleChosen={openArticle} onClosed={() => setPlace(null)} />}
    </div>
  )
}

/** All events, those that the filters let through, and these in the lanes asked for; both as they are drawn. */
function useLanes() {
  const collection = useCollection()
  const say = useMessages()
  const { eventIndex } = collection
  const { events, count } = useDrawnAnswer().answer
  const asked = { events: useAnswer().events, kind: useView((state) => state.view.lanes) }
  const kind = useDeferredValue(asked.kind)
  const all = useMemo(
    () => layLane(eventIndex.days, eventsOfLane(eventIndex, null, allOf(eventIndex.columns.size))),
    [eventIndex],
  )
  const isAll = count === eventIndex.columns.size
  const visible = useMemo(
    () => (isAll ? all : layLane(eventIndex.days, eventsOfLane(eventIndex, null, events))),
    [eventIndex, events, all, isAll],
  )
  const { shown, more } = useMemo(() => {
    if (kind === 'none') return { shown: [{ id: soleLane, label: '', laid: visible }], more: 0 }
    return lanesOf(kind, collection, events, mostLanes, say)
  }, [kind, collection, events, visible, say])
  return {
    eventIndex,
    all,
    visible,
    kind,
    lanes: shown,
    more,
    isBehind: asked.events !== events || asked.kind !== kind,
  }
}
