import { expect, test } from 'vitest'
import { anchorKind, datesOther, isWeak } from './anchors.ts'
import { indexCorpus } from './corpus-index.ts'
import { corpusFrom } from './testing.ts'

const index = indexCorpus(corpusFrom`
  article sure | The Sure Post | 2021-12-09
  article guess | The Guess | 2021-12-29?
  2020-01-03 | strike | A strike | happened | | sure: {January 3, 2020 = 2020-01-03}
  2021-12-28 | meeting | A meeting | happened | | guess: {on Tuesday = 2021-12-28 from 2021-12-29}
  2021-12-09 | talks | Talks | happened | | sure: {today = 2021-12-09 from 2021-12-09}
  2021-12-26 | drill | A drill | happened | | guess: {two days before = 2021-12-26 from 2021-12-28}
  [2020-01-03..2021-12-09] | vote | A vote | happened | | sure: {then = [2020-01-03..2021-12-09] from 2020-01-03 of strike}
  [2020-01-03..2021-12-29] | march | A march | happened | | guess: {after it = [2020-01-03..2021-12-29] from 2020-01-03 of strike}
  [2021-12-28..] | photos | Photos | planned | | sure: {after the meeting = [2021-12-28..] from 2021-12-28 of meeting}
  [..2021-12-29] | quiet | Quiet | happened | | guess: nothing told
  [2021-12-01..2021-12-29] | noise | Noise | happened | | sure: {before it = [..2021-12-29] from [..2021-12-29] of quiet}
`)

test.each([
  ['strike', 'none', false],
  ['meeting', 'publication', true],
  ['talks', 'publication', false],
  ['drill', 'day', false],
  ['vote', 'event', false],
  ['march', 'event', true],
  ['photos', 'event', true],
  ['noise', 'event', true],
])('the words that date “%s” count from: %s; weak: %s', (id, kind, weak) => {
  const [citation] = index.eventById.get(id)?.citations ?? []
  const [mention] = citation?.times ?? []
  if (!citation || !mention) throw new Error(id)
  expect([anchorKind({ citation, mention }, index), isWeak({ citation, mention }, index)]).toEqual([kind, weak])
})

test('words date something else where they leave the event no day', () => {
  const strike = index.eventById.get('strike')
  const [today] = index.eventById.get('talks')?.citations[0]?.times ?? []
  const [own] = strike?.citations[0]?.times ?? []
  expect(strike && today && datesOther(today, strike)).toBe(true)
  expect(strike && own && datesOther(own, strike)).toBe(false)
})
