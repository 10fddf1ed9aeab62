import { useMemo } from 'react'
import type { EventHead } from '../../corpus/event-head.ts'
import { useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { useHeads } from '../part-queries.ts'
import { legendOf } from './legend-entries.ts'
import { basesOf, legendOfMany } from './legend-of-many.ts'
import { mostLaidOut } from './use-dense.ts'

/** What the marks mean: those that the collection uses. */
export function Legend() {
  const collection = useCollection()
  const say = useMessages()
  const { size } = collection.eventIndex.columns
  const places = useMemo(() => (size <= mostLaidOut ? [...Array(size).keys()] : []), [size])
  const headOf = useHeads(places)
  // Apart from the heads, which are others at each render: it goes through all events.
  const ofMany = useMemo(
    () => (places.length < size ? legendOfMany(collection, say) : null),
    [collection, places, size, say],
  )
  const entries = useMemo(() => {
    if (ofMany) return ofMany
    const heads = places.map(headOf).filter((head): head is EventHead => head !== null)
    return legendOf(heads, basesOf(collection.published), say)
  }, [collection, places, ofMany, headOf, say])
  return (
    <ul className="legend" aria-label={say('legend.title')}>
      {entries.map(({ look, words }) => (
        <li key={words}>
          <span className={`legend-mark ${look}`} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  )
}
