/** A date of TimelineJS; null where a part is not given. */
export interface SlideDate {
  /** Before our era, a negative number. */
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** A slide of TimelineJS, as its sheet and its JSON both have it: what a collection can take over, and what it cannot. */
export interface Slide {
  /** Where it stands in its file, in words. */
  readonly place: string
  readonly id: string | null
  readonly start: SlideDate | null
  readonly end: SlideDate | null
  readonly displayDate: string
  /** HTML. */
  readonly headline: string
  /** HTML. */
  readonly text: string
  readonly media: SlideMedia | null
  /** Address that the slide as a whole links to. */
  readonly link: string
  readonly group: string
  /** What a collection has no place for, in words. */
  readonly left: readonly string[]
}

export interface SlideMedia {
  /** An address, or HTML that embeds one. */
  readonly url: string
  /** HTML. */
  readonly credit: string
  /** HTML. */
  readonly caption: string
}

/** A timeline of TimelineJS. */
export interface SlideShow {
  readonly title: Slide | null
  readonly slides: readonly Slide[]
  /** What was left out that is no part of a slide, and what is broken. */
  readonly left: readonly string[]
}

/** Parts of a date as they are written; a part that is none is told in `left`. */
export function readSlideDate(
  written: { readonly year: string; readonly month: string; readonly day: string },
  name: string,
): { readonly date: SlideDate | null; readonly left: readonly string[] } {
  const year = wholeNumber(written.year)
  if (year === null) {
    const isBlank = [written.year, written.month, written.day].every((part) => part === '')
    return { date: null, left: isBlank ? [] : [`${name} without a year that is a number`] }
  }
  const month = partOf(written.month, 12)
  const day = month === null ? null : partOf(written.day, daysIn(year, month))
  const left = [
    ...(written.month !== '' && month === null
      ? [`${name}: “${written.month}” is no month, so the year is taken`]
      : []),
    ...(written.day !== '' && month !== null && day === null
      ? [`${name}: “${written.day}” is no day of that month, so the month is taken`]
      : []),
  ]
  return { date: { year, month, day }, left }
}

function partOf(text: string, most: number): number | null {
  const number = wholeNumber(text)
  return number !== null && number >= 1 && number <= most ? number : null
}

function wholeNumber(text: string): number | null {
  const number = Number(text.trim().replace(/^\u2212/, '-'))
  return text.trim() !== '' && Number.isSafeInteger(number) ? number : null
}

function daysIn(year: number, month: number): number {
  // 400 years later the calendar is the same; so far off, no year is one that `Date` reads in another century.
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate()
}
