import type { TextSpan } from './model.ts'
import { spansOverlap } from './text-span.ts'
import type { ValueRange } from './value-range.ts'

/** Words that count something, in a text. */
export interface QuotedNumber extends TextSpan {
  /** As printed, with what is counted. */
  readonly text: string
  /** The noun that is counted, small and singular: by it two sources are known to count the same. */
  readonly counted: string
  readonly range: ValueRange
}

const ones = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const vague: Readonly<Record<string, ValueRange>> = {
  tens: { least: 20, most: 99 },
  dozens: { least: 24, most: 99 },
  scores: { least: 40, most: 199 },
  hundreds: { least: 200, most: 999 },
  thousands: { least: 2000, most: 999_999 },
  millions: { least: 2_000_000, most: 999_999_999 },
}
const multipliers: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
}
const hedges: readonly { readonly words: RegExp; readonly widen: (range: ValueRange) => ValueRange }[] = [
  {
    words: /\b(?:more than|at least|over|no fewer than|no less than|exceeding)\s+$/i,
    widen: ({ least }) => ({ least, most: Number.POSITIVE_INFINITY }),
  },
  {
    words: /\b(?:up to|at most|fewer than|less than|no more than|under)\s+$/i,
    widen: ({ most }) => ({ least: 0, most }),
  },
  {
    // As far as a writer who rounds may be off.
    words: /\b(?:nearly|almost|about|around|some|roughly|approximately|an estimated)\s+$/i,
    widen: ({ least, most }) => ({ least: least * 0.9, most: most * 1.1 }),
  },
]
const figures = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+/\d+|\d+(?:\.\d+)?`
const numberPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£.,/-])(?:(${figures}|a|${ones.join('|')})(?:\s+(${Object.keys(multipliers).join('|')}))?|(${Object.keys(vague).join('|')}))(?![\p{L}\p{N}/%-]|[.,]\d)`,
  'giu',
)
/** What may stand between a number and the noun: "Tens of members", "2/3 of their seats". */
const between = /^\s+(?:of\s+)?(?:(?:the|its|their|our|these|those|his|her)\s+)?/i
const nounEnd =
  /^(?:a|an|and|or|but|of|in|on|at|to|by|for|from|with|as|per|that|which|who|were|was|are|is|be|been|have|has|had|will|would|may|after|before|into|out)$/i
const unitOfTime = /^(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie)|time|o'clock)$/
const pluralWithoutS = /^(?:people|men|women|children|police|personnel)$/i

/**
 * The numbers of a text that count something, in figures or words, with the noun they count; hedges ("nearly", "at
 * least") make a range of them. Lengths of time, money, ordinals, numbers without a plural noun, and what overlaps
 * `dates` are left out: where in doubt, a number is no claim. Offsets are UTF-16 code units into the text.
 */
export function numbersIn(text: string, dates: readonly TextSpan[] = []): QuotedNumber[] {
  return [...text.matchAll(numberPattern)].flatMap((match) => {
    const end = match.index + match[0].length
    const noun = countedNoun(text, end)
    const range = plainRange(match)
    if (!noun || !range || dates.some((date) => spansOverlap(date, { start: match.index, end }))) return []
    const before = text.slice(0, match.index)
    const hedge = hedges.find(({ words }) => words.test(before))
    const start = match.index - (hedge?.words.exec(before)?.[0].length ?? 0)
    const said = text.slice(start, noun.end)
    return [{ start, end: noun.end, text: said, counted: noun.counted, range: hedge?.widen(range) ?? range }]
  })
}

/** The number that an author states, alone or with words about it: "at least 30", "tens"; null where there is none. */
export function statedNumber(says: string): ValueRange | null {
  return numbersIn(`${says} things`)[0]?.range ?? numbersIn(says)[0]?.range ?? null
}

/** A noun as numbers are compared by: small, without the ending of the plural. */
export function countedForm(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
}

function plainRange([, base = '', multiplier = '', vagueWord = '']: RegExpMatchArray): ValueRange | null {
  if (base === '') return vague[vagueWord.toLowerCase()] ?? null
  const value = numberOf(base.toLowerCase(), multiplier.toLowerCase())
  return value === null ? null : { least: value, most: value }
}

function numberOf(base: string, multiplier: string): number | null {
  const factor = multipliers[multiplier] ?? 1
  if (base === 'a') return multiplier === '' ? null : factor
  if (ones.includes(base)) return (ones.indexOf(base) + 2) * factor
  const [over = '', under] = base.replaceAll(',', '').split('/')
  const value = under === undefined ? Number(over) : Number(over) / Number(under)
  return Number.isFinite(value) ? value * factor : null
}

/** The first plural among the next words, up to four of them and to the next mark. */
function countedNoun(text: string, from: number): { readonly counted: string; readonly end: number } | null {
  const gap = between.exec(text.slice(from))
  if (!gap) return null
  let end = from + gap[0].length
  for (const word of /^[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,3}/u.exec(text.slice(end))?.[0].split(/(\s+)/) ?? []) {
    if (nounEnd.test(word)) return null
    end += word.length
    const counted = countedForm(word)
    if (unitOfTime.test(counted)) return null
    if (pluralWithoutS.test(word) || /[^s'’]s$/i.test(word)) return { counted, end }
  }
  return null
}
