import { parseEdtf } from '../corpus/edtf.ts'
import type { Edtf, TextSpan } from '../corpus/model.ts'
import { type Anchor, anchorOf } from './calendar-words.ts'
import { surroundings } from './tense.ts'
import { type Groups, type Reading, type Said, type TimeRule, unwrapped } from './time-rule.ts'
import { anyTimeRule, timeRules, timeStart } from './time-rules.ts'

/** Words that name a time; offsets in UTF-16 code units of the text given, `text` being that slice. */
export interface FoundTime extends TextSpan {
  readonly text: string
  /**
   * What the words say: EDTF where EDTF can say it, else TIMEX3 (`P2W`, `2021-W50`, `2021-Q3`, `PAST_REF`). Null where
   * that could not be worked out; `rule` says why.
   */
  readonly value: string | null
  /** The date that the words count from; null where they need none, or where it is not known. */
  readonly anchor: Edtf | null
  /** How the value was worked out, in plain words. */
  readonly rule: string
}

/** A found time with what a timeline makes of it. */
export interface PlacedTime extends FoundTime {
  /** The days that it can lie on, in EDTF; null for lengths of time, repetitions, and what cannot be placed. */
  readonly placed: Edtf | null
  /** True where it names a time that a reader would want placed and that cannot be. */
  readonly parked: boolean
}

/**
 * Finds the words of a text that name a time, in order and disjoint, with their value.
 * `anchorDate` is the ISO day that relative words count from; without one (or with what is no day) their value is null.
 */
export function findTimes(text: string, anchorDate: string | null): FoundTime[] {
  return placeTimes(text, anchorDate).map(({ start, end, text: words, value, anchor, rule }) => ({
    start,
    end,
    text: words,
    value,
    anchor,
    rule,
  }))
}

/** As `findTimes`, with where each lies on the calendar. */
export function placeTimes(text: string, anchorDate: string | null): PlacedTime[] {
  const anchor = anchorOf(anchorDate)
  const scan = scanner(text)
  const found: PlacedTime[] = []
  const said: Said[] = []
  let from = 0
  for (const { index } of text.matchAll(timeStart)) {
    if (index < from) continue
    let time = scan(index, anchor, said)
    while (time) {
      found.push(time)
      said.push(time)
      from = time.end
      // Words behind a hyphen are part of a longer word, but not where a time ends: "Monday-Friday".
      time = /[-–]/.test(text.charAt(from)) ? scan(from + 1, anchor, said) : null
    }
  }
  return found
}

type Scan = (start: number, anchor: Anchor | null, before: readonly Said[]) => PlacedTime | null

// A sticky pattern keeps a place: each is given one before it is used.
const anyRule = new RegExp(anyTimeRule, `${anyTimeRule.flags}y`)
const rules = timeRules.map((rule) => ({ rule, pattern: new RegExp(rule.pattern, `${rule.pattern.flags}y`) }))

/** Reads the time that starts at a place of a text. */
function scanner(text: string): Scan {
  const words = unwrapped(text)
  return (start, anchor, before) => {
    for (const { rule, groups, end } of matchesAt(words, start)) {
      // Read all the same where nothing is known to count from: that tells a time from what only looks like one.
      const reading = rule.read(groups, {
        anchor: anchor ?? anyAnchor,
        // Not all rules ask for it, and it costs more than most readings.
        get around() {
          return surroundings(text, start, end)
        },
        before,
      })
      if (reading) return { start, end, text: text.slice(start, end), ...settle(reading, rule, anchor) }
    }
    return null
  }
}

interface RuleMatch {
  readonly rule: TimeRule
  readonly groups: Groups
  readonly end: number
}

/** What the rules match at a place, the longest first: "earlier this month", not "earlier". */
function matchesAt(words: string, start: number): RuleMatch[] {
  anyRule.lastIndex = start
  if (!anyRule.test(words)) return []
  const matches: RuleMatch[] = []
  for (const { rule, pattern } of rules) {
    pattern.lastIndex = start
    const match = pattern.exec(words)
    if (match) matches.push({ rule, groups: match.groups ?? {}, end: start + match[0].length })
  }
  // The sort keeps the rules' order where two are as long.
  return matches.sort((a, b) => b.end - a.end)
}

const anyAnchor: Anchor = { iso: '2000-01-01', day: 10957, year: 2000, month: 1, date: 1 }

type Settled = Pick<PlacedTime, 'value' | 'placed' | 'parked' | 'anchor' | 'rule'>

function settle(reading: Reading, { counts }: TimeRule, anchor: Anchor | null): Settled {
  const from = reading.from ?? null
  const relative = counts === 'from the anchor' && from === null
  if (relative && !anchor && reading.value !== null && !reading.vague) {
    const rule = 'counts from the day of publication, which is not known'
    return { value: null, placed: null, parked: true, anchor: null, rule }
  }
  const { value, placed, rule } = withinCalendar(reading)
  const parked = value === null || reading.vague === true
  return { value, placed, parked, anchor: relative && anchor ? anchor.iso : from, rule }
}

// Counting may leave the years 0 to 9999, which is all that EDTF level 0 can write.
function withinCalendar({ value, placed, rule }: Reading): Said & { readonly rule: string } {
  if (value === null || placed === null || parseEdtf(placed)) return { value, placed, rule }
  return { value: null, placed: null, rule: `${rule}; that lies outside the calendar` }
}
