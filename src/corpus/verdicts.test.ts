import { expect, test } from 'vitest'
import type { ClaimJudgement } from './model.ts'
import { dateRangeOf } from './value-range.ts'
import { type ComparableClaim, judge, rowVerdict, type Verdict } from './verdicts.ts'

/** "2021-12" a date, "“words”" a text, "names" a name only, "-" silence; "!differs" is an author's judgement. */
function claim(text: string): ComparableClaim | null {
  if (text === '-') return null
  const [words = '', judgement = null] = text.split('!')
  const compared = judgement as ClaimJudgement | null
  return { text: words, range: dateRangeOf(words), isNameOnly: words === 'names', compared }
}

test.each<[string, string, Verdict]>([
  ['2021-12-09 2021-12-09', 'agrees agrees', 'agrees'],
  ['2021-12 2021-12-09', 'less-exact agrees', 'less exact'],
  ['2021-12-09 2021 2021-12', 'agrees less-exact less-exact', 'less exact'],
  ['2021-12-09 2021-12-10', 'differs differs', 'differs'],
  ['2021-12-09 2021-12-10 2021-12-09', 'agrees differs agrees', 'differs'],
  ['2021-12-09 -', 'alone silent', 'alone'],
  ['- -', 'silent silent', 'silent'],
  ['[2021-12-01..2021-12-10] [2021-12-05..2021-12-20]', 'own-words own-words', 'own words'],
  ['left left', 'agrees agrees', 'agrees'],
  ['left went', 'own-words own-words', 'own words'],
  ['left went!differs', 'differs differs', 'differs'],
  ['left went!agrees', 'agrees agrees', 'agrees'],
  ['went!agrees left', 'agrees agrees', 'agrees'],
  ['left went!less exact', 'agrees less-exact', 'less exact'],
  ['left went gone!differs', 'differs own-words differs', 'differs'],
  ['2021-12-09 2021-12-10!agrees', 'agrees agrees', 'agrees'],
  ['names names', 'agrees agrees', 'agrees'],
  ['names did-it', 'less-exact agrees', 'less exact'],
  ['names -', 'alone silent', 'alone'],
])('%s: %s', (claims, verdicts, row) => {
  const given = claims.split(/ (?!exact)/).map(claim)
  const judged = judge(given)
  expect(judged.map((verdict) => verdict.replace(' ', '-')).join(' ')).toBe(verdicts)
  expect(rowVerdict(judged)).toBe(row)
})
