import { isComma, isFiniteVerb, isNominal } from './speech-grammar.ts'
import type { Sentence, Token } from './speech-tokens.ts'
import { determiners, nounPrepositions, prepositions, speakerPronouns, timeWords } from './speech-words.ts'

/** Tokens of a sentence, from the first to before the last. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A bound on the work that one phrase can cause, longer than any name with its office. */
export const phraseReach = 45

const longestSubject = 8
const longestBracket = 10
const quantifiers = /^(?:one|some|many|several|both|most|few)$/

/** The phrase that ends at a place, read backwards to where it begins. */
export function phraseBefore(sentence: Sentence, end: number): TokenRange | null {
  const last = sentence[end - 1]
  if (last && speakerPronouns.has(last.word) && !last.possessive) {
    const quantity = quantifiers.test(last.word) && end > 1 && determiners.has(sentence[end - 2]?.word ?? '')
    return { from: end - (quantity ? 2 : 1), to: end }
  }
  const from = nominalsBefore(sentence, end)
  return from === end ? null : withoutAdverbial(sentence, from, end)
}

/** Where the unbroken run of names and nouns begins that ends at a place, with what prepositions hang on it. */
export function nominalsBefore(sentence: Sentence, end: number): number {
  const from = runBefore(sentence, end, true)
  // “broke the dam and officials said”: what a verb governs is no part of the next subject.
  return isFiniteVerb(sentence, from - 1) ? runBefore(sentence, end, false) : from
}

function runBefore(sentence: Sentence, end: number, joins: boolean): number {
  let from = end
  const floor = Math.max(0, end - phraseReach)
  while (from > floor) {
    if (!joins && sentence[from - 1]?.word === 'and') break
    const step = stepBack(sentence, from, end)
    if (step === 0) break
    from -= step
  }
  return from
}

/** How many tokens more belong to a phrase that begins at a place. */
function stepBack(sentence: Sentence, from: number, end: number): number {
  const token = sentence[from - 1]
  if (!token) return 0
  if (token.word === ')') return bracketBefore(sentence, from)
  if (isNominal(sentence, from - 1)) return joinsPhrase(token, from < end ? sentence[from] : undefined) ? 1 : 0
  return from < end && linksPhrase(sentence, from - 1) ? 1 : 0
}

/** An article begins a phrase, and a pronoun is one: what stands before them is another. */
function joinsPhrase(token: Token, start: Token | undefined): boolean {
  if (start && determiners.has(start.word) && !determiners.has(token.word)) return false
  return !speakerPronouns.has(token.word) || determiners.has(token.word)
}

/** “Lee & Lee”, “Ann Lee and Bo Lee”, “the mayor of Bonn”. */
function linksPhrase(sentence: Sentence, index: number): boolean {
  const { word } = sentence[index] as Token
  if (word === '&' || word === '/') return true
  if (word !== 'and') return hangsOnNoun(sentence, index)
  return isNominal(sentence, index - 1) && isName(sentence[index - 1]) === isName(sentence[index + 1])
}

function isName(token: Token | undefined): boolean {
  return token?.capital === true
}

function bracketBefore(sentence: Sentence, from: number): number {
  for (let back = 2; back <= longestBracket; back++) if (sentence[from - back]?.word === '(') return back
  return 0
}

function hangsOnNoun(sentence: Sentence, index: number): boolean {
  const word = sentence[index]?.word ?? ''
  const left = sentence[index - 1]
  if (!left || !nounPrepositions.has(word) || !isNominal(sentence, index - 1)) return false
  if (determiners.has(left.word) && !quantifiers.test(left.word)) return false
  if (word === 'of') return true
  // “Aides to the mayor”: the first word is a name only by its place.
  return !left.capital || (index === 1 && /[^s]s$/.test(left.word)) || quantifiers.test(left.word)
}

/** “during the debate Trump said”: the name alone speaks. */
function withoutAdverbial(sentence: Sentence, from: number, end: number): TokenRange {
  const before = sentence[from - 1]
  if (!before || !prepositions.has(before.word)) return { from, to: end }
  const described = describedBefore(sentence, from - 2)
  if (described) return { from: described.from, to: end }
  let name = end
  while (name > from && isName(sentence[name - 1])) name--
  if (name < end) return { from: name, to: end }
  return ownerBefore(sentence, from - 1) ?? { from, to: end }
}

/** “a man standing near the dam said” */
function describedBefore(sentence: Sentence, participle: number): TokenRange | null {
  const token = sentence[participle]
  if (!token || token.capital || !/[a-z]{2}(?:ing|ed)$/.test(token.word) || !isNominal(sentence, participle - 1))
    return null
  return phraseBefore(sentence, participle)
}

/** “Trump in his first speech said”: the name before the preposition. */
function ownerBefore(sentence: Sentence, preposition: number): TokenRange | null {
  const left = sentence[preposition - 1]
  if (!left || timeWords.has(left.word) || !(left.capital || speakerPronouns.has(left.word))) return null
  return phraseBefore(sentence, preposition)
}

/** The phrase that begins at a place: “said Ann Lee, the mayor of Bonn, on Monday”. */
export function phraseAfter(sentence: Sentence, from: number): TokenRange | null {
  const first = sentence[from]
  if (!first || !isNominal(sentence, from)) return null
  if (speakerPronouns.has(first.word) && !quantifiers.test(first.word)) return { from, to: from + 1 }
  const ceiling = Math.min(sentence.length, from + phraseReach)
  let to = from + 1
  let apposed = false
  while (to < ceiling) {
    const comma = isComma(sentence[to])
    apposed ||= comma
    const step = comma ? (startsApposition(sentence, to + 1) ? 1 : 0) : stepOn(sentence, to, apposed)
    if (step === 0) break
    to += step
  }
  return { from, to }
}

function stepOn(sentence: Sentence, index: number, apposed: boolean): number {
  const bracket = sentence[index]?.word === '(' ? bracketAfter(sentence, index) : 0
  return bracket > 0 ? bracket : Number(goesOn(sentence, index, apposed))
}

/** “Lee (D-Vt.)” */
function bracketAfter(sentence: Sentence, from: number): number {
  for (let ahead = 2; ahead <= longestBracket; ahead++) if (sentence[from + ahead]?.word === ')') return ahead + 1
  return 0
}

function goesOn(sentence: Sentence, index: number, apposed: boolean): boolean {
  const token = sentence[index]
  if (!token || token.kind === 'quotation') return false
  const { word } = token
  if (token.kind === 'sign') return /^[&/]$/.test(word)
  if (timeWords.has(word) && !token.possessive) return false
  if (prepositions.has(word)) return prepositionGoesOn(sentence, index, apposed)
  if (word === 'and') return apposed || isName(sentence[index + 1])
  if (apposed) return !/^(?:as|when|while|but)$/.test(word)
  return isNominal(sentence, index) && !beginsAnother(sentence, index)
}

/** “told the council the dam broke”: an article after a noun begins another phrase. */
function beginsAnother(sentence: Sentence, index: number): boolean {
  const word = sentence[index]?.word ?? ''
  const before = sentence[index - 1]?.word ?? ''
  if (speakerPronouns.has(word) && !determiners.has(word)) return true
  return determiners.has(word) && isNominal(sentence, index - 1) && !determiners.has(before)
}

function prepositionGoesOn(sentence: Sentence, index: number, apposed: boolean): boolean {
  const word = sentence[index]?.word ?? ''
  const next = sentence[index + 1]
  if (next && (timeWords.has(next.word) || next.kind !== 'word')) return false
  return word === 'of' || (nounPrepositions.has(word) && (apposed || !isName(sentence[index - 1])))
}

function startsApposition(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (token?.kind !== 'word') return false
  if (/^\d+$/.test(token.word)) return true
  if (speakerPronouns.has(token.word) && !quantifiers.test(token.word)) return false
  if (!isNominal(sentence, index)) return false
  // “said Lee, the dam broke”: a clause of its own.
  let next = index + 1
  while (next < index + longestSubject && isNominal(sentence, next)) next++
  return !isFiniteVerb(sentence, next)
}
