import { nominalsBefore, phraseBefore, phraseReach, type TokenRange } from './noun-phrase.ts'
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isContracted,
  isFiniteVerb,
  isNominal,
  tellingVerbAt,
} from './speech-grammar.ts'
import type { Sentence, Token } from './speech-tokens.ts'
import { adverbs, conjunctions, prepositions, timeWords } from './speech-words.ts'

const mostBorrowed = 3
const describedReach = 15
// Bounds on the work that one verb can cause; real sentences need fewer.
const mostTried = 5
const mostParts = 5
const subordinators = /^(?:after|before|when|while|because|although|though|since|until|if|that|as)$/
const notApposed = /^(?:as|while|when|if|who|which|whose)$/
const parentheticalStart = /^(?:who|which|whose|a|an|former|\d+)$/

/** Who a verb belongs to: the phrase before it, over its adverbs and over what commas set apart. */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): TokenRange | null {
  const end = beforeAuxiliaries(sentence, verb)
  const before = sentence[end - 1]
  if (!before) return null
  if (before.word === 'who' || before.word === 'which') return { from: end - 1, to: end }
  const escort = tellingVerbAt(sentence, verb)?.participle ? nominalsBefore(sentence, end) : end
  if (escort < end && sentence[escort - 1]?.word === 'with') return { from: escort, to: end }
  const leans = tellingVerbAt(sentence, verb)?.participle === true && !isProgressive(sentence, end, verb)
  if (leans || before.word === 'to' || isJoined(sentence, end)) return borrowedSubject(sentence, end - 1, depth)
  if (before.word === 'that') return antecedentOf(sentence, end - 1)
  if (before.word === ',' || before.word === '—' || before.word === '–') return acrossCommas(sentence, end - 1)
  return describedSubject(sentence, end) ?? phraseBefore(sentence, end) ?? borrowedSubject(sentence, end, depth)
}

/** “a letter that said”. */
function antecedentOf(sentence: Sentence, end: number): TokenRange | null {
  const from = nominalsBefore(sentence, end)
  return from < end ? { from, to: end } : null
}

/** “a man who built the dam said”: the nearest phrase is not the subject, but inside a clause about it. */
function describedSubject(sentence: Sentence, end: number): TokenRange | null {
  const from = nominalsBefore(sentence, end)
  if (from === end || !(isFiniteVerb(sentence, from - 1) || prepositions.has(sentence[from - 1]?.word ?? '')))
    return null
  for (let index = from - 1; index > Math.max(0, from - describedReach); index--) {
    const token = sentence[index]
    if (token?.kind !== 'word') return null
    if (token.word !== 'who') continue
    const phrase = phraseBefore(sentence, index)
    return phrase && { from: phrase.from, to: end }
  }
  return null
}

/** “is still hoping”, “he's not saying”: with a form of “be”, a participle has a subject of its own. */
function isProgressive(sentence: Sentence, from: number, verb: number): boolean {
  if (isContracted(sentence[from - 1])) return true
  for (let index = from; index < verb; index++) {
    if (/^(?:is|are|was|were|am|be|been)(?:n't)?$/.test(sentence[index]?.word ?? '')) return true
  }
  return false
}

/** “praised him and said”: the verb shares the subject of the one before. */
function isJoined(sentence: Sentence, end: number): boolean {
  return conjunctions.has(sentence[end - 1]?.word ?? '')
}

function borrowedSubject(sentence: Sentence, before: number, depth: number): TokenRange | null {
  if (depth > mostBorrowed) return null
  let inner: TokenRange | null = null
  let tried = 0
  for (let index = before - 1; index >= Math.max(0, before - phraseReach); index--) {
    if (!isFiniteVerb(sentence, index)) continue
    if (++tried > mostTried) break
    const subject = subjectOf(sentence, index, depth + 1)
    // Below the first verb only the nearest is asked, so that the work stays bounded.
    if (depth > 0) return subject
    if (subject && !isInside(sentence, subject.from)) return subject
    inner ??= subject
  }
  return inner
}

/** “after they broke”, “built a dam praised by all”: another verb than this one carries the sentence. */
function isInside(sentence: Sentence, from: number): boolean {
  const before = sentence[from - 1]?.word ?? ''
  return subordinators.test(before) || isFiniteVerb(sentence, from - 1)
}

/** Where what stands before a verb ends, its adverbs and auxiliaries left out. */
export function beforeAuxiliaries(sentence: Sentence, verb: number): number {
  let end = verb
  while (end > 0) {
    const token = sentence[end - 1]
    if (token?.kind !== 'word') break
    if (isAuxiliary(token) || isAdverb(token)) end--
    else {
      const time = timeBefore(sentence, end)
      if (time === end) break
      end = time
    }
  }
  return end
}

/** Where the words of time begin that stand between a subject and its verb: “Lee on Tuesday said”, “a poll late last week found”. */
function timeBefore(sentence: Sentence, end: number): number {
  let from = end
  while (isTimeWord(sentence[from - 1])) from--
  if (from === end) return end
  const named = sentence[from]?.capital === true
  if (!named && !/^(?:last|this|late|early|earlier|next|today|yesterday)$/.test(sentence[from]?.word ?? '')) return end
  return named && /^(?:on|in)$/.test(sentence[from - 1]?.word ?? '') ? from - 1 : from
}

function isTimeWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.possessive &&
    (timeWords.has(token.word) || /^(?:this|late|early)$/.test(token.word))
  )
}

/** The subject where a comma stands before the verb: the phrase before what the commas set apart. */
function acrossCommas(sentence: Sentence, comma: number): TokenRange | null {
  let end = comma
  for (let part = 0; part < mostParts; part++) {
    const start = partStart(sentence, end)
    const closing = start - 1
    if (!isComma(sentence[closing])) return phraseBefore(sentence, end)
    const before = partStart(sentence, closing)
    const phrase =
      isAside(sentence, before) && before > 0 ? null : phraseBefore(sentence, beforeAuxiliaries(sentence, closing))
    if (phrase)
      return { from: namedBefore(sentence, phrase.from), to: isApposition(sentence, start) ? comma : phrase.to }
    if (before === 0) return phraseBefore(sentence, comma)
    end = closing
  }
  return null
}

/** “Ann Lee, the editor of the Post, a daily, said”: an office goes with the name before it. */
function namedBefore(sentence: Sentence, from: number): number {
  if (sentence[from]?.word !== 'the' || !isComma(sentence[from - 1])) return from
  let name = from - 1
  while (sentence[name - 1]?.capital && isNominal(sentence, name - 1)) name--
  return name < from - 2 && !prepositions.has(sentence[name - 1]?.word ?? '') ? name : from
}

function partStart(sentence: Sentence, end: number): number {
  let start = end
  const floor = Math.max(0, end - phraseReach)
  while (start > floor) {
    const token = sentence[start - 1]
    if (!token || isComma(token) || token.kind === 'quotation' || /^[;:]$/.test(token.word)) break
    start--
  }
  return start
}

/** A part between commas that adds to a name and is none itself. */
function isAside(sentence: Sentence, start: number): boolean {
  const token = sentence[start]
  if (!token) return true
  if (parentheticalStart.test(token.word)) return true
  return isAdverbial(token) || /^(?:r|d)-/.test(token.word)
}

function isAdverbial(token: Token | undefined): boolean {
  return token !== undefined && (prepositions.has(token.word) || adverbs.has(token.word))
}

function isApposition(sentence: Sentence, start: number): boolean {
  const token = sentence[start]
  if (token?.kind !== 'word') return false
  if (prepositions.has(token.word) || isAdverb(token) || notApposed.test(token.word)) return false
  return !/ing$/.test(token.word) || token.capital
}
