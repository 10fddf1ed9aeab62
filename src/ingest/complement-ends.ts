import { afterTime, clauseAt, isAside, isFronted } from './speech-clauses.ts'
import { isComma, isFiniteVerb, tellingVerbAt, verbAt } from './speech-grammar.ts'
import type { Sentence } from './speech-tokens.ts'
import { relativePronouns } from './speech-words.ts'

const circumstance = /^(?:while|after|before|when|because|although|though)$/
const goesElsewhere = /^(?:but|while|when|after|as|because|although|though|and|according)$/

/** Where a clause ends that a verb governs: with the sentence, or where another says something, or the main clause goes on. */
export function clauseEnd(sentence: Sentence, from: number, verb: number): number {
  const mainGoesOn = mainClauseAfter(sentence, verb)
  return firstEnd(sentence, from, (index) => {
    const { word } = sentence[index] ?? { word: '' }
    if (word === ';') return true
    if (word === 'and' || word === 'but') return saysAt(sentence, index + 1)
    return word === ',' && (mainGoesOn(index) || changesSpeaker(sentence, index + 1))
  })
}

/** Where what somebody speaks of gives way to another deed, an aside or a circumstance. */
export function topicEnd(sentence: Sentence, from: number, verb: number): number {
  const mainGoesOn = mainClauseAfter(sentence, verb)
  return firstEnd(sentence, from, (index) => {
    const token = sentence[index]
    if (token?.kind !== 'sign') return endsTopic(sentence, index)
    if (/^[;:]$/.test(token.word)) return true
    return isComma(token) && (mainGoesOn(index) || leavesTopic(sentence, index + 1))
  })
}

function firstEnd(sentence: Sentence, from: number, ends: (index: number) => boolean): number {
  let index = from + 1
  while (index < sentence.length && !ends(index)) index++
  return endWithoutSign(sentence, Math.min(index, sentence.length))
}

/** “When she said so, Lee left”; “Lee, who said so, left”: a comma after which the sentence leaves the verb's clause. */
function mainClauseAfter(sentence: Sentence, verb: number): (comma: number) => boolean {
  const fronted = isFronted(sentence, verb)
  const aside = isAside(sentence, verb)
  if (!fronted && !aside) return () => false
  return (comma) => {
    const next = afterTime(sentence, comma + 1)
    return (fronted && clauseAt(sentence, next)) || (aside && isFiniteVerb(sentence, next))
  }
}

function changesSpeaker(sentence: Sentence, index: number): boolean {
  const word = sentence[index]?.word ?? ''
  if (word === 'according' || verbAt(sentence, index)?.participle) return true
  return /^(?:but|and|while)$/.test(word) && speaksSoon(sentence, index + 1)
}

function saysAt(sentence: Sentence, from: number): boolean {
  const verb = verbAt(sentence, afterTime(sentence, from))
  return verb?.says === true && !verb.participle
}

function speaksSoon(sentence: Sentence, from: number): boolean {
  for (let index = from; index < from + 4; index++) if (verbAt(sentence, index)?.says) return true
  return false
}

/** “the plan and left”, “the plan after the vote” */
function endsTopic(sentence: Sentence, index: number): boolean {
  const { word } = sentence[index] ?? { word: '' }
  if (circumstance.test(word)) return true
  return (word === 'and' || word === 'but') && isFiniteVerb(sentence, afterTime(sentence, index + 1))
}

function leavesTopic(sentence: Sentence, index: number): boolean {
  const { word } = sentence[index] ?? { word: '' }
  if (relativePronouns.has(word) || goesElsewhere.test(word)) return true
  return tellingVerbAt(sentence, index) !== null || /[a-z]{2}ing$/.test(word)
}

/** The end without the signs that close a sentence. */
export function endWithoutSign(sentence: Sentence, end: number): number {
  let to = end
  while (to > 0 && sentence[to - 1]?.kind === 'sign' && !/^[)\]%]$/.test(sentence[to - 1]?.word ?? '')) to--
  return to
}

/** There is more than a quotation between two places. */
export function hasWords(sentence: Sentence, from: number, to: number, least: number): boolean {
  let words = 0
  for (let index = from; index < to; index++) if (sentence[index]?.kind === 'word') words++
  return words >= least
}
