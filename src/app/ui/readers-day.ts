import type { IsoDay } from '../../corpus/model.ts'

/** The calendar day on which the reader's own clock stands. */
export function readersDay(now: Date): IsoDay {
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
