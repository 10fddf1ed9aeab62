import type { TimeWindow } from '../../corpus/time-window.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'
import { useChosenEvent } from '../state/selectors.ts'
import { useActions } from '../state/view-context.ts'
import type { Place } from './place-choice.tsx'
import { type TileRef, tileMeant } from './tile-walk.ts'
import type { Dense } from './use-dense.ts'
import { zoomedTo } from './window-moves.ts'

/** More are not offered one by one: the drawing zooms there. */
const mostOffered = { articles: 12, events: 60 }
/** The drawing shows no less. */
const leastDays = 7

/** What follows when a place of the drawing is pressed that stands for several things. */
export function usePlaces(
  dense: Dense | null,
  window: TimeWindow,
  moveTo: (window: TimeWindow) => void,
  onPlaceMet: (place: Place) => void,
) {
  const chosen = useChosenEvent()
  const { passageFollowed, datesChosen } = useActions()
  const width = window.end - window.start
  const isClose = width < leastDays + 1

  const openArticle = (article: string) => {
    const isCited = chosen?.citations.some((citation) => citation.article === article)
    passageFollowed(article, isCited && chosen ? chosen.id : null, null)
  }
  const onArticlesChosen = (articles: readonly string[], days: TimeWindow, at: Place['at']) => {
    const [first] = articles
    if (articles.length === 1 && first !== undefined) openArticle(first)
    else if (articles.length <= mostOffered.articles || isClose) onPlaceMet({ events: [], articles, at })
    else moveTo(zoomedTo(days, leastDays))
  }
  const onEventsChosen = (events: readonly number[], at: Place['at']) => {
    if (events.length <= mostOffered.events || !dense || isClose) onPlaceMet({ events, articles: [], at })
    else moveTo({ start: window.start + width / 4, end: window.end - width / 4 })
  }
  const onTileChosen = (ref: TileRef) => {
    const meant = dense && tileMeant(dense.lanes, ref)
    if (!meant) return
    const { start, end } = meant.tile
    // No zoom shows a single day any larger: it becomes the filter, and the list has it.
    if (isClose && end - start === 1) datesChosen({ from: formatIsoDay(start), to: formatIsoDay(start) })
    else moveTo(zoomedTo(meant.tile, leastDays))
  }
  return { openArticle, onArticlesChosen, onEventsChosen, onTileChosen }
}
