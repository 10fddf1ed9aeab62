import { type ReactNode, useState } from 'react'
import { setParts } from '../../corpus/filter.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { ResultSummary } from '../../corpus/result-summary.ts'
import { partsOfDay } from '../../corpus/utc-day.ts'
import { useCollection } from '../corpus-queries.ts'
import type { Language } from '../language/language.ts'
import { useLanguage } from '../language/language-context.ts'
import { useFound } from '../search-queries.ts'
import { useAnswered } from '../state/answer.ts'
import { filterPartInWords, languageOfPart } from '../state/filter-words.ts'
import { useActions, useView } from '../state/view-context.ts'

/** What is shown, in a sentence; the conditions that narrow it, each with its own way out; what one can do with it. */
export function ResultLine({ children }: { readonly children?: ReactNode }) {
  const index = useCollection()
  const language = useLanguage()
  const { say } = language
  const { columns } = index.eventIndex
  const { answer, summary } = useAnswered()
  const filter = useView((state) => state.view.filter)
  const { filterPartDropped, filtersCleared } = useActions()
  const parts = setParts(filter)
  const { searched, isBehind, again } = useFound(filter.q)
  const isTyping = useView((state) => state.isTyping)
  const words = resultInWords(summary, answer.count, columns.size, columns.articles.ids.length, language)
  const told = useTold(words, !isTyping && !isBehind && (searched === 1 || again !== null))
  return (
    <div className="result-line">
      {told !== words && <p aria-hidden="true">{words}</p>}
      <p role="status" className={told === words ? undefined : 'visually-hidden'}>
        {told}
      </p>
      {searched < 1 && !again && (
        <span className="search-progress">{say('filters.searched', { share: Math.floor(searched * 100) })}</span>
      )}
      {again && (
        <span role="alert">
          {say('filters.searchStopped')}{' '}
          <button type="button" className="link" onClick={again}>
            {say('filters.searchAgain')}
          </button>
        </span>
      )}
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          className="chip chip-drop"
          aria-label={say('filters.drop', { condition: filterPartInWords(filter, part, index, language, lineApart) })}
          onClick={() => filterPartDropped(part)}
        >
          <bdi lang={languageOfPart(filter, part, index)}>
            {filterPartInWords(filter, part, index, language, lineApart)}
          </bdi>{' '}
          <span aria-hidden="true">×</span>
        </button>
      ))}
      {parts.length > 0 && (
        <button type="button" className="clear" onClick={filtersCleared}>
          {say('filters.clear')}
        </button>
      )}
      {children}
    </div>
  )
}

/** A message to each letter typed, and to each part searched, would talk over the reader: the words once they stand. */
function useTold(words: string, isStanding: boolean): string {
  const [told, setTold] = useState(words)
  if (isStanding && told !== words) setTold(words)
  return isStanding ? words : told
}

function resultInWords(
  summary: ResultSummary,
  shown: number,
  all: number,
  articles: number,
  { say, number }: Language,
): string {
  const events = say('filters.events', { shown, count: all })
  const used = say('filters.articles', { used: summary.articles, count: articles })
  const [first, last] = [summary.first, summary.last].map((day) => day !== null && number(partsOfDay(day).year))
  const parts = [
    articles > 0 ? say('filters.fromArticles', { events, articles: used }) : events,
    summary.unchecked > 0 && say('filters.unchecked', { count: summary.unchecked }),
    first && last && (first === last ? first : say('filters.years', { first, last })),
  ]
  return parts.filter(Boolean).join(say('app.comma'))
}
