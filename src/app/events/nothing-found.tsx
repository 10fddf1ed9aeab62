import { setParts } from '../../corpus/filter.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { useCollection } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { filterPartInWords, languageOfPart } from '../state/filter-words.ts'
import { useAnswer } from '../state/selectors.ts'
import { useActions, useView } from '../state/view-context.ts'

/** An empty result names the filters that caused it, and says what dropping each would bring back. */
export function NothingFound() {
  const index = useCollection()
  const language = useLanguage()
  const { say } = language
  const filter = useView((state) => state.view.filter)
  const { filterPartDropped, filtersCleared } = useActions()
  const { dropping } = useAnswer()
  const parts = setParts(filter)
  if (parts.length === 0) {
    return <p className="empty">{say('events.none')}</p>
  }
  const choices = parts.map((part) => ({ part, count: dropping.get(part) ?? 0 }))
  return (
    <div className="empty">
      <p>{say('events.noneFits')}</p>
      <ul>
        {choices.map(({ part, count }) => (
          <li key={part}>
            <button type="button" onClick={() => filterPartDropped(part)}>
              <Said
                of="filters.drop"
                values={{
                  condition: (
                    <bdi lang={languageOfPart(filter, part, index)}>
                      {filterPartInWords(filter, part, index, language, lineApart)}
                    </bdi>
                  ),
                }}
              />
            </button>
            <span className="gain">
              {count === 0 ? say('events.stillNothing') : say('events.bringsBack', { count })}
            </span>
          </li>
        ))}
      </ul>
      {parts.length > 1 && (
        <button type="button" onClick={filtersCleared}>
          {say('events.dropAll')}
        </button>
      )}
    </div>
  )
}
