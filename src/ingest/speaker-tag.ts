import { phraseAfter, type TokenRange } from './noun-phrase.ts'
import { isAdverb, isAuxiliary, isComma, isPassive, tellingVerbAt } from './speech-grammar.ts'
import type { Sentence, Token } from './speech-tokens.ts'
import { prepositions, timeWords } from './speech-words.ts'

/** A speaker with a verb of saying after what is said, and where that ends. */
export interface SpeakerTag {
  readonly from: number
  readonly to: number
  readonly verb: number
  readonly speaker: TokenRange
}

const reach = 60
// “records show”
const witnesses = /^(?:show|find|indicate|believe|think|fear|hope|learn)$/
// What follows these is who listens.
const addresses = /^(?:tell|tells|told|inform\w*|remind\w*|assure\w*|warn\w*|urge\w*|advise\w*)$/

/** What follows a place ends in its speaker: “The plan is dead, and so is the talk of it, a judge said on Monday.” */
export function speakerTag(sentence: Sentence, place: number): SpeakerTag | null {
  const end = Math.min(sentence.length, place + reach)
  for (let index = place + 1; index < end; index++) {
    const before = sentence[index - 1]
    if (!isComma(before) && before?.kind !== 'quotation') continue
    const inverted = invertedTag(sentence, index)
    if (inverted) return { from: index - 1, to: inverted.to, verb: index, speaker: inverted }
    const tag = plainTag(sentence, index)
    if (tag) return { from: index - 1, to: tag.verb + 1, ...tag }
  }
  return null
}

/** “, said a judge on Monday” */
export function invertedTag(sentence: Sentence, index: number): TokenRange | null {
  if (!bringsIn(sentence, index) || addresses.test(sentence[index]?.word ?? '')) return null
  const speaker = phraseAfter(sentence, index + 1)
  return speaker && endsTag(sentence, speaker.to) ? speaker : null
}

/** “, a judge said on Monday” */
function plainTag(sentence: Sentence, index: number): Pick<SpeakerTag, 'verb' | 'speaker'> | null {
  const speaker = phraseAfter(sentence, index)
  if (!speaker) return null
  let verb = speaker.to + (isComma(sentence[speaker.to]) ? 1 : 0)
  while (verb < sentence.length && isBetween(sentence[verb] as Token)) verb++
  if (!bringsIn(sentence, verb) || isPassive(sentence, verb)) return null
  return endsTag(sentence, verb + 1) || endsTag(sentence, afterListener(sentence, verb)) ? { verb, speaker } : null
}

/** “a judge told the Post on Monday” */
function afterListener(sentence: Sentence, verb: number): number {
  const listener = addresses.test(sentence[verb]?.word ?? '') ? phraseAfter(sentence, verb + 1) : null
  return listener?.to ?? verb + 1
}

function isBetween(token: Token): boolean {
  return isAdverb(token) || isAuxiliary(token)
}

function bringsIn(sentence: Sentence, index: number): boolean {
  const verb = tellingVerbAt(sentence, index)
  return verb !== null && (verb.says || witnesses.test(verb.base)) && !verb.participle
}

/** A clause of speech that governs nothing more ends here. */
function endsTag(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (!token || /^(?:[.!?,;]|as|when|while|this|last|earlier)$/.test(token.word)) return true
  if (/^(?:to|about|for)$/.test(token.word)) return false
  return prepositions.has(token.word) || timeWords.has(token.word)
}
