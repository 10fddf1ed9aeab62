import { memo, useId, useState } from 'react'
import type { FacetCounts } from '../../corpus/facets.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { foldText } from '../../corpus/search-text.ts'
import { outletSpeaks } from '../../corpus/speakers-of-event.ts'
import { useCollection } from '../corpus-queries.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { useActions, useView } from '../state/view-context.ts'
import type { FacetGroup as FacetGroupName } from '../state/view-state.ts'
import { SourceText } from '../ui/source-text.tsx'

/** A longer list begins with so many, and has a field that finds the others. */
const shownAtOnce = 20
/** Up to so many are simply shown. */
const fewOptions = 30

interface FacetOption {
  readonly id: string
  readonly name: string
}

interface FacetGroupProps {
  readonly title: string
  readonly group: FacetGroupName
  readonly options: readonly FacetOption[]
  readonly counts: FacetCounts
}

/** Any of these; the number is what each would show under the other groups' conditions. */
export function FacetGroup({ title, group, options, counts }: FacetGroupProps) {
  const heading = useId()
  const say = useMessages()
  const chosen: readonly string[] = useView((state) => state.view.filter[group])
  const [sought, setSought] = useState('')
  const isLong = options.length > fewOptions
  const shown = isLong ? optionsShown(options, chosen, sought) : options
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out as a heading
    <div className={`facet-group facet-${group}`} role="group" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {isLong && (
        <input
          type="search"
          className="facet-search"
          aria-label={say('filters.find', { group: title })}
          placeholder={say('filters.findOne', { count: options.length })}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul>
        {shown.map((option) => (
          <Option
            key={option.id}
            group={group}
            option={option}
            count={counts.get(option.id) ?? 0}
            isChosen={chosen.includes(option.id)}
          />
        ))}
      </ul>
      {isLong && <p className="muted facet-rest">{restInWords(shown.length, options.length, sought, say)}</p>}
    </div>
  )
}

/** A name of the collection's own; all else is said in the language of the page. */
function isName(group: FacetGroupName, id: string): boolean {
  return group === 'actors' || group === 'sources' || (group === 'speakers' && id !== outletSpeaks)
}

interface OptionProps {
  readonly group: FacetGroupName
  readonly option: FacetOption
  readonly count: number
  readonly isChosen: boolean
}

/** Drawn anew where its own count or choice is another: a filter leaves many as they are. */
const Option = memo(function Option({ group, option: { id, name }, count, isChosen }: OptionProps) {
  const { say, number } = useLanguage()
  const { language } = useCollection().corpus
  const { facetToggled } = useActions()
  return (
    <li>
      <label className="facet-option" data-empty={(count === 0 && !isChosen) || undefined}>
        <input
          type="checkbox"
          aria-label={say('filters.option', { name: lineApart(name), count })}
          checked={isChosen}
          onChange={() => facetToggled(group, id)}
        />
        <SourceText lang={isName(group, id) ? language : null}>{name}</SourceText>
        <span className="facet-count">{number(count)}</span>
      </label>
    </li>
  )
})

/** What is chosen stays in sight, whatever is sought. */
function optionsShown(options: readonly FacetOption[], chosen: readonly string[], sought: string): FacetOption[] {
  const words = foldText(sought).trim()
  const fits = ({ name }: FacetOption) => words === '' || foldText(name).includes(words)
  const found = options.filter(fits).slice(0, shownAtOnce)
  const first = new Set(found.map(({ id }) => id))
  return options.filter(({ id }) => first.has(id) || chosen.includes(id))
}

function restInWords(shown: number, all: number, sought: string, say: Say): string {
  if (shown === 0) return say('filters.noName', { words: sought })
  return say('filters.optionsShown', { shown, count: all })
}
