import { createStore, type StoreApi } from 'zustand/vanilla'
import { emptyFilter, type FilterPart, type Within } from '../../corpus/filter.ts'
import type { IsoDay } from '../../corpus/model.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { type Preferences, usualPreferences } from './preferences.ts'
import {
  type ChosenEvent,
  type FacetGroup,
  type LaneKind,
  stepBack,
  type ViewState,
  withArticle,
  withDates,
  withEvent,
  withoutFilterPart,
  withToggled,
} from './view-state.ts'

/** Named by what happened, not by what is set. */
export interface ViewActions {
  eventChosen(event: ChosenEvent): void
  /** A date was asked for its trail. */
  dateFollowed(event: ChosenEvent): void
  trailToggled(isOpen: boolean): void
  passageFollowed(article: string, event: string | null, passage: number | null): void
  comparisonToggled(): void
  actorAsked(actor: string): void
  coverageAsked(): void
  recordOpened(): void
  /** With the view of that step, in whatever language. */
  tourStepReached(step: ViewState): void
  tourLeft(): void
  wentBack(): void
  queryTyped(q: string): void
  /** The reader pauses, or asks for what was typed. */
  typingRested(): void
  facetToggled(group: FacetGroup, value: string): void
  datesChosen(dates: { from?: IsoDay | null; to?: IsoDay | null; within?: Within }): void
  filterPartDropped(part: FilterPart): void
  filtersCleared(): void
  lanesChosen(lanes: LaneKind): void
  languageChosen(lang: string): void
  windowMoved(window: TimeWindow | null): void
  addressChanged(view: ViewState): void
  pointedAt(event: string | null): void
  preferred(some: Partial<Preferences>): void
}

export interface ViewStoreState {
  readonly view: ViewState
  /** The event under the pointer, in whichever pane; too fleeting for an address. */
  readonly pointed: string | null
  /** The last change was of the words searched for, and the reader may not be through with them. */
  readonly isTyping: boolean
  readonly preferences: Preferences
  readonly actions: ViewActions
}

export type ViewStore = StoreApi<ViewStoreState>

/** The only state of the app: what the reader chose. */
export function createViewStore(initial: ViewState): ViewStore {
  return createStore<ViewStoreState>()((set) => {
    // What was pointed at may be gone from the page by now, without having told.
    const change = (transition: (view: ViewState) => ViewState) =>
      set(({ view }) => ({ view: transition(view), pointed: null, isTyping: false }))
    const actions: ViewActions = {
      eventChosen: (event) => change((view) => withEvent(view, event)),
      dateFollowed: (event) => change((view) => ({ ...withEvent(view, event), trail: true })),
      trailToggled: (trail) => change((view) => ({ ...view, trail })),
      passageFollowed: (article, event, passage) => change((view) => withArticle(view, article, event, passage)),
      comparisonToggled: () => change((view) => ({ ...view, compare: !view.compare })),
      actorAsked: (about) => change((view) => ({ ...view, about, article: null, passage: null })),
      coverageAsked: () =>
        change((view) => ({ ...view, coverage: true, event: null, compare: false, trail: false, about: null })),
      recordOpened: () => change((view) => ({ ...view, record: true })),
      tourStepReached: (step) => change(({ lang }) => ({ ...step, lang })),
      tourLeft: () => change((view) => ({ ...view, tour: null })),
      wentBack: () => change(stepBack),
      queryTyped: (q) => {
        change((view) => ({ ...view, filter: { ...view.filter, q } }))
        set({ isTyping: true })
      },
      typingRested: () => set({ isTyping: false }),
      facetToggled: (group, value) => change((view) => withToggled(view, group, value)),
      datesChosen: (dates) => change((view) => withDates(view, dates)),
      filterPartDropped: (part) => change((view) => withoutFilterPart(view, part)),
      filtersCleared: () => change((view) => ({ ...view, filter: emptyFilter })),
      lanesChosen: (lanes) => change((view) => ({ ...view, lanes })),
      languageChosen: (lang) => change((view) => ({ ...view, lang })),
      windowMoved: (window) => set(({ view }) => ({ view: { ...view, window } })),
      // An address from before the choice of a language does not take it back.
      addressChanged: (next) => change((view) => ({ ...next, lang: next.lang ?? view.lang })),
      pointedAt: (pointed) => set({ pointed }),
      preferred: (some) => set(({ preferences }) => ({ preferences: { ...preferences, ...some } })),
    }
    return { view: initial, pointed: null, isTyping: false, preferences: usualPreferences, actions }
  })
}
