import type { TimelineEvent, UncheckedCitation } from './model.ts'

/** What is said of a citation without a stored article, on the page and in files. */
export const notChecked = 'not checked: no stored article'

/** True where an event rests on nothing that is stored in the collection. */
export function isUnchecked({ citations, unchecked }: Pick<TimelineEvent, 'citations' | 'unchecked'>): boolean {
  return unchecked !== undefined && citations.length === 0
}

/** How the source of such a citation is called: its publisher, else the site of its address. */
export function uncheckedPublisher({ publisher, url }: UncheckedCitation): string {
  return publisher ?? /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1] ?? url ?? ''
}
