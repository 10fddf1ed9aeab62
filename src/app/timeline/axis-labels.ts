import { type AxisUnit, overTicksInWords, tickInWords } from '../../corpus/axis-words.ts'
import type { DateLanguage } from '../../corpus/date-language.ts'
import type { UtcDay } from '../../corpus/utc-day.ts'

/**
 * The drawing library takes patterns for the labels of its axis, and no function: these name what is wanted, and
 * `axisLabel` says it. Dates are days; hours would promise more. The style sheet takes their lines away.
 */
export const labelPatterns = {
  minorLabels: {
    hour: '',
    minute: '',
    weekday: 'tick weekday',
    day: 'tick day',
    month: 'tick month',
    year: 'tick year',
  },
  majorLabels: {
    minute: 'over hour',
    hour: 'over hour',
    weekday: 'over weekday',
    day: 'over day',
    week: 'over day',
    month: 'over month',
  },
} as const

const units: readonly AxisUnit[] = ['weekday', 'day', 'month', 'year']
const labels = new Map<string, (day: UtcDay, dates: DateLanguage) => string>([
  ...units.map(
    (unit) => [`tick ${unit}`, (day: UtcDay, dates: DateLanguage) => tickInWords(day, unit, dates)] as const,
  ),
  ...([...units, 'hour'] as const).map(
    (unit) => [`over ${unit}`, (day: UtcDay, dates: DateLanguage) => overTicksInWords(day, unit, dates)] as const,
  ),
])

/** What a pattern stands for at a day; null where it is none of ours. */
export function axisLabel(pattern: string | undefined, day: UtcDay, dates: DateLanguage): string | null {
  return labels.get(pattern ?? '')?.(day, dates) ?? null
}
