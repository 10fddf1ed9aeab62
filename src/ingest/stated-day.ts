import type { IsoDay } from '../corpus/model.ts'
import { parseIsoDay } from '../corpus/utc-day.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** The ways in which a page writes a whole day; the groups are its year, month and day. */
const dayForms: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '2021-12-09T10:00:00Z', pattern: /\b(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/ },
  { example: '2021/12/09', pattern: /\b(?<y>(?:19|20)\d\d)[/.](?<m>\d\d?)[/.](?<d>\d\d?)(?!\d)/ },
  { example: '20211209', pattern: /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/ },
  {
    example: 'Dec. 9, 2021',
    pattern: new RegExp(`\\b(?<m>${monthName})\\b\\.? (?<d>\\d\\d?)(?:st|nd|rd|th)?,? (?<y>(?:19|20)\\d\\d)\\b`, 'i'),
  },
  {
    example: 'Thu, 09 Dec 2021',
    pattern: new RegExp(
      `\\b(?<d>\\d\\d?)(?:st|nd|rd|th)?(?: of)?[ -](?<m>${monthName})\\b[.,]?[ -],?(?<y>(?:19|20)\\d\\d)\\b`,
      'i',
    ),
  },
]

/** A whole day in words or figures, with the place of its words. */
export interface StatedDay {
  readonly day: IsoDay
  readonly start: number
  readonly end: number
}

/**
 * The first whole day that a short text states, in its own time zone: the day that the publisher wrote. "12/09/2021" is
 * none, since half of the world reads another month in it.
 */
export function statedDay(text: string): StatedDay | null {
  const found = dayForms.flatMap(({ pattern }) => {
    const match = pattern.exec(text)
    const day = match && dayOf(match.groups ?? {})
    return match && day ? [{ day, start: match.index, end: match.index + match[0].length }] : []
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}

function dayOf({ y = '', m = '', d = '' }: Readonly<Record<string, string | undefined>>): IsoDay | null {
  const month = /^\d/.test(m) ? Number(m) : months.indexOf(m.slice(0, 3).toLowerCase()) + 1
  const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`
  return parseIsoDay(day) === null ? null : day
}
