import { useEffect, useState } from 'react'
import { isIn } from '../../corpus/bitset.ts'
import { useMessages } from '../language/language-context.ts'
import { useHeads } from '../part-queries.ts'
import { useFound } from '../search-queries.ts'
import { useVisiblePlaces } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'
import { focusFirstEvent } from '../ui/focus.ts'

/** In milliseconds: who types no further for so long has paused. */
const pauseAfter = 700

/** Searches titles, actors and quotes while the reader types; Enter goes to the first event that is left. */
export function SearchBox() {
  const q = useView((state) => state.view.filter.q)
  const { queryTyped } = useActions()
  const rest = useRest(q)
  const say = useMessages()
  const [isLeaving, setLeaving] = useState(false)
  const isFirstThere = useFirstThere(q)
  useEffect(() => {
    if (!isLeaving || !isFirstThere) return
    setLeaving(false)
    focusFirstEvent()
  }, [isLeaving, isFirstThere])
  return (
    <input
      type="search"
      className="search-box"
      aria-label={say('filters.search')}
      placeholder={say('filters.searchWhere')}
      value={q}
      onChange={(event) => {
        setLeaving(false)
        queryTyped(event.target.value)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        rest()
        setLeaving(true)
      }}
      onBlur={() => setLeaving(false)}
    />
  )
}

/** Ends the typing when the reader pauses; returns what ends it before. */
function useRest(q: string): () => void {
  const isTyping = useView((state) => state.isTyping)
  const { typingRested } = useActions()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    if (!isTyping) return
    const pause = window.setTimeout(typingRested, pauseAfter)
    return () => window.clearTimeout(pause)
  }, [q, isTyping, typingRested])
  return typingRested
}

/** The list begins with an event that has the words of a query: in a large collection they have to be found first. */
function useFirstThere(q: string): boolean {
  const { isBehind, found } = useFound(q)
  const first = [...useVisiblePlaces().subarray(0, 1)]
  const headAt = useHeads(first)
  // The list may still be that of the words before.
  return !isBehind && first.some((place) => (found === null || isIn(found, place)) && headAt(place) !== null)
}
