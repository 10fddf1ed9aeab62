import { parseEdtf } from '../corpus/edtf.ts'
import type { Edtf, IsoDay, TextSpan } from '../corpus/model.ts'
import { type Anchor, anchorOf } from './calendar-words.ts'
import { surroundings } from './tense.ts'
import type { Reading, TimeRule } from './time-rule.ts'
import { absoluteRules } from './time-rules-absolute.ts'
import { countedTimeRules } from './time-rules-counted.ts'
import { namedTimeRules } from './time-rules-named.ts'
import { vagueTimeRules } from './time-rules-vague.ts'

/** Words that name a time; offsets in UTF-16 code units of the text given, `text` being that slice. */
export interface FoundTime extends TextSpan {
  readonly text: string
  /** Null where the words could not be placed; `rule` says why. */
  readonly value: Edtf | null
  /** The day that the words count from; null where they need none, or where it is not known. */
  readonly anchor: IsoDay | null
  /** How the value was worked out, in plain words. */
  readonly rule: string
}

/** All rules; where two match the same words, the one that stands first has them. */
export const timeRules: readonly TimeRule[] = [
  ...absoluteRules,
  ...namedTimeRules,
  ...countedTimeRules,
  ...vagueTimeRules,
]

interface Match extends TextSpan {
  readonly rule: TimeRule
  readonly groups: Readonly<Record<string, string | undefined>>
}

/**
 * Finds the words of a text that name a time, in order and disjoint, with their value in EDTF.
 * `anchorDate` is the ISO day that relative words count from; without one (or with what is no day) their value is null.
 */
export function findTimes(text: string, anchorDate: string | null): FoundTime[] {
  const anchor = anchorOf(anchorDate)
  const found: FoundTime[] = []
  let from = 0
  for (const match of matchesIn(text)) {
    if (match.start < from) continue
    const reading = readMatch(text, match, anchor)
    if (!reading) continue
    from = match.end
    const counted = match.rule.counts === 'from the anchor'
    found.push({
      start: match.start,
      end: match.end,
      text: text.slice(match.start, match.end),
      ...withinCalendar(reading),
      anchor: counted && anchor ? anchor.iso : null,
    })
  }
  return found
}

// In order of start; of two that start together, the longer first ("earlier this month", not "earlier").
function matchesIn(text: string): Match[] {
  const matches = timeRules.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule,
      groups: match.groups ?? {},
    })),
  )
  return matches.sort((a, b) => a.start - b.start || b.end - a.end)
}

function readMatch(text: string, { start, end, rule, groups }: Match, anchor: Anchor | null): Reading | null {
  const around = surroundings(text, start, end)
  if (rule.counts === 'by itself') return rule.read(groups, around)
  // Read all the same where nothing is known to count from: the reading tells a time from what only looks like one.
  const reading = rule.read(groups, anchor ?? anyAnchor, around)
  if (anchor || !reading || reading.value === null) return reading
  return { value: null, rule: 'counts from the day of publication, which is not known' }
}

const anyAnchor: Anchor = { iso: '2000-01-01', day: 10957, year: 2000, month: 1, date: 1 }

// Counting may leave the years 0 to 9999, which is all that EDTF level 0 can write.
function withinCalendar({ value, rule }: Reading): Reading {
  if (value === null || parseEdtf(value)) return { value, rule }
  return { value: null, rule: `${rule}; that lies outside the calendar` }
}
