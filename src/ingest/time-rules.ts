import { monthNames, weekdayNames } from './calendar-words.ts'
import { numberSource } from './number-words.ts'
import type { TimeRule } from './time-rule.ts'
import { absoluteRules } from './time-rules-absolute.ts'
import { businessRules } from './time-rules-business.ts'
import { clockRules } from './time-rules-clock.ts'
import { countedRules } from './time-rules-counted.ts'
import { deicticRules } from './time-rules-deictic.ts'
import { endRules } from './time-rules-ends.ts'
import { lastingRules } from './time-rules-lasting.ts'
import { namedRules } from './time-rules-named.ts'
import { quarterRules } from './time-rules-quarters.ts'
import { rangeRules } from './time-rules-ranges.ts'
import { seasonRules } from './time-rules-seasons.ts'
import { spokenRules } from './time-rules-spoken.ts'
import { vagueRules } from './time-rules-vague.ts'
import { weekdayRules } from './time-rules-weekdays.ts'
import { yearRules } from './time-rules-years.ts'

/** All rules; where two match the same words, the one that stands first has them. */
export const timeRules: readonly TimeRule[] = [
  ...absoluteRules,
  ...yearRules,
  ...quarterRules,
  ...businessRules,
  ...clockRules,
  ...namedRules,
  ...weekdayRules,
  ...seasonRules,
  ...deicticRules,
  ...endRules,
  ...countedRules,
  ...spokenRules,
  ...rangeRules,
  ...vagueRules,
  ...lastingRules,
]

// The first words of what the rules match. Most words of a text are none of these: no rule need look at them.
const firstWords = [
  ...weekdayNames,
  ...monthNames.map((month) => `${month.slice(0, 3)}[a-z]*`),
  'an? the this that these last next past recent coming each every',
  'very early late earlier later mid end beginning start middle',
  'about around nearly almost roughly approximately over under more most less fewer longer at up no another',
  'overnight Q[1-4] right now nowadays currently current recently lately previously soon imminently going moving from before by on',
  'today tonight yesterday tomorrow noon midday midnight spring summer autumn fall winter',
  'days weeks months years decades centuries hours daily weekly monthly annually yearly hourly',
  'first second third fourth latter final fiscal year half couple several few some many dozens hundreds',
  'Christmas New Thanksgiving Election Independence Halloween Valentine St Boxing Labor Memorial Veterans',
].flatMap((words) => words.split(' '))

/** Where in a text a time may begin. */
export const timeStart = new RegExp(
  `(?<!\\w|\\w-|\\d[.,:/])(?:[’']?\\d|(?:${firstWords.join('|')})\\b|${numberSource})`,
  'gi',
)

/**
 * What any of the rules matches, and perhaps more. Four in five places where a time may begin have none: one look tells,
 * in place of one for each rule. Names of groups may stand only once in a pattern; what refers to one keeps its own.
 */
export const anyTimeRule = new RegExp(
  timeRules
    .map(({ pattern: { source } }) => (source.includes('\\k<') ? source : source.replace(/\(\?<\w+>/g, '(?:')))
    .join('|'),
  'i',
)
