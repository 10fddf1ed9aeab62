import { useId } from 'react'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import type { ListedYear } from './listed-years.ts'

interface YearJumpProps {
  readonly years: readonly ListedYear[]
  /** Given the place of the year's first event in the list. */
  readonly onChosen: (at: number) => void
}

/** The way to a year of a long list. */
export function YearJump({ years, onChosen }: YearJumpProps) {
  const { say, number } = useLanguage()
  const id = useId()
  if (years.length < 2) return null
  const choice = (
    <select id={id} value="" onChange={({ target }) => onChosen(Number(target.value))}>
      <option value="">{say('events.aYear')}</option>
      {years.map(({ year, at }) => (
        <option key={year} value={at}>
          {number(Number(year))}
        </option>
      ))}
    </select>
  )
  return (
    <label className="year-jump" htmlFor={id}>
      <Said of="events.goTo" values={{ year: choice }} />
    </label>
  )
}
