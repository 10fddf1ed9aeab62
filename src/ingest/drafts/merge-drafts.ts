import { groupBy } from '../../corpus/group-by.ts'
import type { TimelineEvent } from '../../corpus/model.ts'

const littleWords = new Set(
  'the a an of in on at by to for and or its his her their was were has have had is are be been with as that this from'.split(
    ' ',
  ),
)
/** Share of the shorter title's words that the other must have. */
const likeness = 0.6

/**
 * Drafts of one event, in one article or several, become one event with all their citations: those of the same date,
 * as exact, whose titles share most of their words. When in doubt they stay two.
 */
export function mergeDrafts(drafts: readonly TimelineEvent[]): TimelineEvent[] {
  const merged: { event: TimelineEvent; words: ReadonlySet<string> }[] = []
  for (const sameDate of groupBy(drafts, (draft) => `${draft.date} ${draft.status}`).values()) {
    const ofDate: typeof merged = []
    for (const draft of sameDate) {
      const words = wordsOf(draft.title)
      // A date without a first day holds anything that came before: too little to tell two events to be one.
      const at = draft.earliest === null ? -1 : ofDate.findIndex((other) => isAlike(other.words, words))
      const other = ofDate[at]
      if (other) ofDate[at] = { event: together(other.event, draft), words: other.words }
      else ofDate.push({ event: draft, words })
    }
    merged.push(...ofDate)
  }
  return merged.map(({ event }) => event)
}

function together(first: TimelineEvent, second: TimelineEvent): TimelineEvent {
  return {
    ...first,
    actors: [...new Set([...first.actors, ...second.actors])],
    citations: [...first.citations, ...second.citations],
  }
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((word) => b.has(word)).length
  return common >= 2 && common >= likeness * Math.min(a.size, b.size)
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !littleWords.has(word)).map((word) => word.replace(/(?:ed|ing|s)$/, '')))
}
