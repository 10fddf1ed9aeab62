import { useMemo } from 'react'
import { useCorpusIndex } from '../corpus-queries.ts'
import { legendOf } from './legend-entries.ts'

/** What the marks mean: those that the collection uses. */
export function Legend() {
  const { corpus } = useCorpusIndex()
  const entries = useMemo(() => legendOf(corpus.events, corpus.articles), [corpus])
  return (
    <ul className="legend" aria-label="Legend">
      {entries.map(({ look, words }) => (
        <li key={words}>
          <span className={`legend-mark ${look}`} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  )
}
