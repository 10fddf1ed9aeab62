import { accordingAfter, speakerOfVerb } from './attribution.ts'
import { clauseEnd, endWithoutSign, hasWords } from './complement-ends.ts'
import { phraseAfter, phraseBefore, type TokenRange } from './noun-phrase.ts'
import { speakerTag } from './speaker-tag.ts'
import { agentAfter, complementOf } from './speech-complements.ts'
import { isComma, isContracted, isFiniteVerb, isPassive, tellingVerbAt, verbAt } from './speech-grammar.ts'
import { type Remark, remarkAt } from './speech-remarks.ts'
import type { Sentence } from './speech-tokens.ts'
import { clauseOpeners } from './speech-words.ts'

const reach = 60
const shortest = 3
const longestOpening = 3

/** What a sentence tells in its own words of what somebody said or thought, from left to right. */
export function indirectSpeechIn(sentence: Sentence): Remark[] {
  const tagged = accordingSpeech(sentence) ?? forerunSpeech(sentence) ?? taggedSpeech(sentence)
  const found = tagged ? [tagged.speech] : []
  for (let index = tagged?.end ?? 0; index < sentence.length; index++) {
    const complement = complementOf(sentence, index)
    const told = complement ? { ...complement, speaker: speakerAt(sentence, index) } : remarkAt(sentence, index)
    if (!told) continue
    found.push(told)
    index = told.to - 1
  }
  return found.length > 0 ? found : labelled(sentence)
}

/** Whose the words are that a verb governs; of a leaning verb, whoever spoke before it or acts after it. */
function speakerAt(sentence: Sentence, verb: number): TokenRange | null {
  const agent = agentAfter(sentence, verb)
  if (agent || isPassive(sentence, verb)) return agent
  const speaker = speakerOfVerb(sentence, verb)
  const leans = tellingVerbAt(sentence, verb)?.participle === true
  return speaker ?? (leans ? inverted(sentence, verb) : null) ?? afterOpening(sentence, verb)
}

/** ““It held,” said Lee, adding that …” */
function inverted(sentence: Sentence, verb: number): TokenRange | null {
  for (let index = verb - 1; index > Math.max(0, verb - reach); index--) {
    if (verbAt(sentence, index)) return speakerOfVerb(sentence, index)
  }
  return null
}

/** “Announcing that he would leave, Lee wept” */
function afterOpening(sentence: Sentence, verb: number): TokenRange | null {
  if (verb > longestOpening || !/[a-z]{2}ing$/.test(sentence[0]?.word ?? '')) return null
  for (let index = verb + 1; index < Math.min(sentence.length, verb + reach); index++) {
    const speaker = isComma(sentence[index]) ? phraseAfter(sentence, index + 1) : null
    if (speaker && isFiniteVerb(sentence, speaker.to)) return speaker
  }
  return null
}

interface Tagged {
  readonly speech: Remark
  /** Where the rest of the sentence begins. */
  readonly end: number
}

/** “According to her, it rains.” and “It rains, according to her.” */
function accordingSpeech(sentence: Sentence): Tagged | null {
  const speaker = accordingAfter(sentence, 0)
  if (!speaker) return null
  const before = speaker.from - 2
  if (isWhole(sentence, before) && hasWords(sentence, 0, before, shortest))
    return { speech: { from: 0, to: endWithoutSign(sentence, before), speaker, topic: false }, end: speaker.to }
  const from = afterSource(sentence, speaker)
  const to = clauseEnd(sentence, from, from)
  return hasWords(sentence, from, to, shortest) ? { speech: { from, to, speaker, topic: false }, end: to } : null
}

/** Behind the comma that ends a source, and behind what is said of it between commas. */
function afterSource(sentence: Sentence, { from }: TokenRange): number {
  let comma = from
  while (comma < sentence.length && !isComma(sentence[comma])) comma++
  const aside = phraseAfter(sentence, comma + 1)
  const ends = aside && /^(?:an?|the|who|which)$/.test(sentence[comma + 1]?.word ?? '') && isComma(sentence[aside.to])
  return (ends ? aside.to : comma) + 1
}

/** “As she said, it rains.” */
function forerunSpeech(sentence: Sentence): Tagged | null {
  const speaker = sentence[0]?.word === 'as' ? phraseAfter(sentence, 1) : null
  if (!speaker || !verbAt(sentence, speaker.to)?.says || !isComma(sentence[speaker.to + 1])) return null
  const from = speaker.to + 2
  const to = clauseEnd(sentence, from, from)
  return hasWords(sentence, from, to, shortest) ? { speech: { from, to, speaker, topic: false }, end: to } : null
}

/** “It rains, he said.” and “In spring, he said, it rains.” */
function taggedSpeech(sentence: Sentence): Tagged | null {
  const tag = speakerTag(sentence, 0)
  if (!tag || complementOf(sentence, tag.verb)) return null
  const { speaker } = tag
  const goesOn = isComma(sentence[tag.to])
  const to = goesOn ? clauseEnd(sentence, tag.to - 1, tag.verb) : endWithoutSign(sentence, tag.from)
  if (!isWhole(sentence, tag.from) && !hasWords(sentence, tag.to, to, 2)) return null
  if (!hasWords(sentence, 0, tag.from, 1) || !hasWords(sentence, 0, to, shortest)) return null
  return { speech: { from: 0, to, speaker, topic: false }, end: Math.max(to, tag.to) }
}

/** The words up to a place make a sentence: there is a verb in them, and not only of a clause that leads to another. */
function isWhole(sentence: Sentence, end: number): boolean {
  const opens = clauseOpeners.has(sentence[0]?.word ?? '')
  let from = 0
  if (opens) while (from < end && !isComma(sentence[from])) from++
  for (let index = from; index < end; index++)
    if (isFiniteVerb(sentence, index) || isContracted(sentence[index])) return true
  return false
}

/** “Lee: Taxes must fall”, a headline. */
function labelled(sentence: Sentence): Remark[] {
  const colon = sentence.findIndex(({ word }, index) => word === ':' && index < 6)
  if (colon < 1 || sentence.at(-1)?.word === '.') return []
  const label = phraseBefore(sentence, colon)
  const speaks = label?.from === 0 && sentence[label.to - 1]?.capital && sentence[colon + 1]?.capital
  return speaks && label && hasWords(sentence, colon + 1, sentence.length, shortest)
    ? [{ from: colon + 1, to: sentence.length, speaker: label, topic: false }]
    : []
}
