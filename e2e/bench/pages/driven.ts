/** An event as a page gets it: what is in `events-<size>.json`. */
export interface PlainEvent {
  readonly id: string
  readonly title: string
  /** Days. */
  readonly start: string
  readonly end: string
  readonly lane: string
  /** Names. */
  readonly actors: readonly string[]
}

/** In pixels from the window's corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What a page lets be done to it, at once and without animation. All pages are driven by these alone. */
export interface Driven {
  /** True when a reader can read the first events. */
  readonly isShown: () => boolean
  /** True when that is the page itself, not what is there before its scripts; null where that is the same. */
  readonly isItself: (() => boolean) | null
  /** True when the drawing shows its first marks. */
  readonly isDrawn: () => boolean
  /** True when all that a use needs is there: what loads behind the first view. */
  readonly isReady: () => boolean
  /** Where the drawing is dragged. */
  readonly grip: () => Point | null
  /** To half the width, or to twice. */
  readonly zoom: (way: 'in' | 'out') => void
  /** Only the events with the task's actor, or all. */
  readonly filter: (on: boolean) => void
  readonly isFiltered: (on: boolean) => boolean
  /** Opens one of the events in view; gives what tells that it is open. Null where nothing can be opened. */
  readonly open: ((nth: number) => () => boolean) | null
}

/** What is asked of each page alike. */
export interface Task {
  /** The built app, and its drawing alone, bring nothing of their own for the bench. */
  readonly page: 'app' | 'drawing' | 'other'
  /** A name; of the drawing alone, an id. */
  readonly actor: string
  /** How many events it is in, and how many there are. */
  readonly matching: number
  readonly all: number
}

declare global {
  interface Window {
    /** Set by the bench before anything of the page runs. */
    readonly benchTask: Task
    /** Asked for in the head of each page, so that the events do not wait for the scripts. */
    readonly plainEvents: Promise<readonly PlainEvent[]>
    driven?: Driven
  }
}
