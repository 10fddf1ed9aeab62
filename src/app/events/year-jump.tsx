import type { ListedYear } from './listed-years.ts'

interface YearJumpProps {
  readonly years: readonly ListedYear[]
  /** Given the place of the year's first event in the list. */
  readonly onChosen: (at: number) => void
}

/** The way to a year of a long list. */
export function YearJump({ years, onChosen }: YearJumpProps) {
  if (years.length < 2) return null
  return (
    <label className="year-jump">
      Go to{' '}
      <select value="" onChange={({ target }) => onChosen(Number(target.value))}>
        <option value="">a year</option>
        {years.map(({ year, at }) => (
          <option key={year} value={at}>
            {Number(year)}
          </option>
        ))}
      </select>
    </label>
  )
}
