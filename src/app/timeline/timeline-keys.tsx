import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { dateInWords } from '../../corpus/date-words.ts'
import type { EventHead } from '../../corpus/event-head.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { countBefore } from '../../corpus/lane-windows.ts'
import { countingDay, type TimeWindow } from '../../corpus/time-window.ts'
import { useCollection } from '../corpus-queries.ts'
import type { Language } from '../language/language.ts'
import { useLanguage } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { Said } from '../language/said.tsx'
import { useChosenEvent } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import type { ChosenEvent } from '../state/view-state.ts'
import { capitalised } from '../ui/capitalised.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { type Direction, useDirection } from '../ui/direction.ts'
import { pressedKey } from '../ui/pressed-key.ts'
import { type EventCursor, useEventCursor } from './event-cursor.ts'
import { tileSaid } from './tile-shapes.ts'
import { type TileRef, tileAcross, tileBeside, tileMeant, type WalkedLane } from './tile-walk.ts'
import { centredOn, panned, withInView, zoomed } from './window-moves.ts'

/** The tiles of a drawing of many events, for the keys. */
export interface TileKeys {
  readonly lanes: readonly WalkedLane[]
  readonly at: TileRef | null
  readonly onMoved: (at: TileRef | null) => void
  readonly onChosen: (at: TileRef) => void
  /** What the drawing shows now. */
  readonly shown: string
}

interface TimelineKeysProps {
  readonly window: TimeWindow
  readonly range: TimeWindow
  readonly onWindowMoved: (window: TimeWindow) => void
  /** Null where every event is drawn. */
  readonly tiles?: TileKeys | null
  readonly children: ReactNode
}

/** The drawing as one Tab stop: a cursor that walks the events in time, told to screen readers as it goes. */
export function TimelineKeys({ window, range, onWindowMoved, tiles = null, children }: TimelineKeysProps) {
  const cursor = useEventCursor()
  const language = useLanguage()
  const { say } = language
  const { pointedAt, wentBack } = useActions()
  const hasCharacters = useView((state) => state.preferences.characterKeys)
  const [isWalked, setWalked] = useState(false)
  const { previous, next, ...events } = useEventKeys(cursor, window, onWindowMoved, tiles)
  const moves = windowActions(window, range, onWindowMoved)
  const centre = useCentring(cursor, window, onWindowMoved)
  const direction = useDirection()
  const arrows = arrowsOf(direction)
  const actions: Readonly<Record<string, () => void>> = {
    ...events,
    [arrows.earlier]: previous,
    [arrows.later]: next,
    ...(tiles && tileActions(tiles, window, onWindowMoved, () => cursor.set(null))),
    [`Shift+${arrows.earlier}`]: moves.earlier,
    [`Shift+${arrows.later}`]: moves.later,
    Escape: wentBack,
    ...(hasCharacters && { ...characterActions(moves, direction), '.': next, ',': previous, f: centre }),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = pressedKey(event)
    const act = actions[event.shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key]
    if (!act) return
    event.preventDefault()
    setWalked(true)
    act()
  }
  const leave = () => {
    pointedAt(null)
    // What changes behind the reader's back, by a filter, is told once, by the filter.
    setWalked(false)
  }

  return (
    <section
      className="timeline-region"
      aria-label={say('timeline.title')}
      aria-describedby="timeline-hint"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is one Tab stop; its keys are told in the hint
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={leave}
    >
      {children}
      <span id="timeline-hint" className="visually-hidden">
        {hintIn(direction, hasCharacters, tiles, say)}
      </span>
      <span className="visually-hidden" aria-live="polite">
        {isWalked && toldNow(cursor, tiles, language)}
      </span>
    </section>
  )
}

/** Brings the event at the cursor, else the chosen one, to the middle of the window; a key of the list asks for it, too. */
function useCentring(
  { places, at, isSet, headOf }: EventCursor,
  window: TimeWindow,
  onWindowMoved: (window: TimeWindow) => void,
): () => void {
  const chosen = useChosenEvent()
  const hasCharacters = useView((state) => state.preferences.characterKeys)
  const centreOn = (event: ChosenEvent | null) => event && onWindowMoved(centredOn(window, countingDay(event)))
  const onKeyDown = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const isInList = event.target instanceof Element && event.target.closest('#events') !== null
    if (!isInList || event.ctrlKey || event.metaKey || event.altKey || pressedKey(event) !== 'f') return
    event.preventDefault()
    centreOn(chosen)
  })
  useEffect(() => {
    if (!hasCharacters) return
    const listen = (event: globalThis.KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [hasCharacters])
  return () => centreOn((isSet && at !== -1 ? headOf(places[at] ?? 0) : null) ?? chosen)
}

/** What the keys do, and of many events what is shown; each sentence is one message. */
function hintIn(direction: Direction, hasCharacters: boolean, tiles: TileKeys | null, say: Say): string {
  return [
    say(`timeline.${direction}Arrows`),
    say('timeline.keys'),
    ...(hasCharacters ? [say('timeline.characterKeys')] : []),
    ...(tiles ? [say('timeline.tileKeys'), tiles.shown] : []),
  ].join(' ')
}

/** The arrow keys by where they point on the drawing. */
function arrowsOf(direction: Direction) {
  const sides = ['ArrowLeft', 'ArrowRight'] as const
  const [earlier, later] = direction === 'rtl' ? [sides[1], sides[0]] : sides
  return { earlier, later }
}

function windowActions(window: TimeWindow, range: TimeWindow, onWindowMoved: (window: TimeWindow) => void) {
  return {
    earlier: () => onWindowMoved(panned(window, -0.25)),
    later: () => onWindowMoved(panned(window, 0.25)),
    closer: () => onWindowMoved(zoomed(window, 0.5)),
    wider: () => onWindowMoved(zoomed(window, 2)),
    all: () => onWindowMoved(range),
  }
}

/** The keys that a reader can turn off; none does what no other key or button does. */
function characterActions(
  { earlier, later, closer, wider, all }: ReturnType<typeof windowActions>,
  direction: Direction,
): Record<string, () => void> {
  // A stands left of D on a keyboard.
  const [a, d] = direction === 'rtl' ? [later, earlier] : [earlier, later]
  return { '+': closer, '=': closer, '-': wider, '0': all, w: closer, s: wider, a, d }
}

/** The keys that walk the events. After a walk by tiles, they go on from the tile. */
function useEventKeys(
  { places, at, set, headOf }: EventCursor,
  window: TimeWindow,
  onWindowMoved: (window: TimeWindow) => void,
  tiles: TileKeys | null,
) {
  const { listed } = useCollection().eventIndex.days
  const { eventChosen, pointedAt } = useActions()
  const goTo = (position: number) => {
    const place = places[Math.min(places.length - 1, Math.max(0, position))]
    if (place === undefined) return
    tiles?.onMoved(null)
    set(place)
    pointedAt(headOf(place)?.id ?? null)
    const inView = withInView(window, listed[place] ?? 0)
    if (inView !== window) onWindowMoved(inView)
  }
  const fromTile = () => {
    const place = countBefore(listed, tiles?.at?.day ?? 0)
    const next = places.findIndex((one) => one >= place)
    return next === -1 ? places.length : next
  }
  const isAtTile = tiles?.at != null
  const choose = () => {
    const head = at === -1 ? null : headOf(places[at] ?? 0)
    if (head) eventChosen(head)
  }
  return {
    next: () => goTo(isAtTile ? fromTile() : at + 1),
    previous: () => goTo(isAtTile ? fromTile() - 1 : at === -1 ? places.length - 1 : at - 1),
    Home: () => goTo(0),
    End: () => goTo(places.length - 1),
    Enter: () => (tiles?.at ? tiles.onChosen(tiles.at) : choose()),
  }
}

function tileActions(
  { lanes, at, onMoved }: TileKeys,
  window: TimeWindow,
  onWindowMoved: (window: TimeWindow) => void,
  leaveEvents: () => void,
): Record<string, () => void> {
  const goTo = (next: TileRef | null) => {
    const meant = tileMeant(lanes, next)
    if (!meant) return
    leaveEvents()
    onMoved(next)
    const { start, end } = meant.tile
    if (start < window.start || end > window.end) onWindowMoved(centredOn(window, (start + end - 1) / 2))
  }
  return {
    PageDown: () => goTo(tileBeside(lanes, at, window, 'after')),
    PageUp: () => goTo(tileBeside(lanes, at, window, 'before')),
    ArrowDown: () => goTo(tileAcross(lanes, at, window, 1)),
    ArrowUp: () => goTo(tileAcross(lanes, at, window, -1)),
  }
}

function toldNow({ places, at, isSet, headOf }: EventCursor, tiles: TileKeys | null, language: Language): ReactNode {
  const meant = tiles && tileMeant(tiles.lanes, tiles.at)
  if (meant) return tileSaid(meant.lane, meant.tile, language)
  const head = isSet && at !== -1 ? headOf(places[at] ?? 0) : null
  return head && <CursorWords event={head} at={at + 1} all={places.length} />
}

interface CursorWordsProps {
  readonly event: EventHead
  readonly at: number
  readonly all: number
}

function CursorWords({ event, at, all }: CursorWordsProps) {
  const { say, dates } = useLanguage()
  const title = <CollectionText>{lineApart(event.title)}</CollectionText>
  const date = capitalised(dateInWords(event.date, dates))
  return <Said of="timeline.cursor" values={{ title, date, status: say(`status.${event.status}`), at, all }} />
}
