import { accordingAfter, speakerOfVerb } from './attribution.ts'
import { phraseAfter, phraseBefore, type TokenRange } from './noun-phrase.ts'
import { speakerTag } from './speaker-tag.ts'
import { isAdverb, isFiniteVerb, isNominal, isPassive, verbAt } from './speech-grammar.ts'
import type { Sentence } from './speech-tokens.ts'
import { speakerPronouns, timeWords } from './speech-words.ts'

/** A clause told as somebody's words, and the words that name who. */
export interface IndirectSpeech extends TokenRange {
  readonly speaker: TokenRange | null
}

const reach = 14
const shortest = 3
const intents =
  /^(?:vow|pledge|promise|threaten|offer|agree|volunteer|swear|want|plan|decline|refuse|urge|expect|hope)(?:s|es|d|ed)?$|^(?:swore|refused|planned)$/
const attitudes =
  /^(?:believe|think|feel|hope|know|understand|worry|fear|agree|expect|learn|hear|imagine|find|propose)(?:s|d|ed)?$|^(?:thought|felt|knew|understood|worries|worried|heard|found)$/
const questionWords = /^(?:whether|if|how|why|what)$/
const addresses = /^(?:tell|told|tells|telling|remind\w*|inform\w*|assur\w*|warn\w*|ask\w*|urg\w*|advis\w*|notif\w*)$/

/** What a sentence tells in its own words of what somebody said or thought, from left to right. */
export function indirectSpeechIn(sentence: Sentence): IndirectSpeech[] {
  const tagged = taggedSpeech(sentence)
  if (tagged.length > 0) return tagged
  const found: IndirectSpeech[] = []
  for (let index = 0; index < sentence.length; index++) {
    if (!verbAt(sentence, index)) continue
    const from = complementStart(sentence, index)
    if (from === null) continue
    const to = complementEnd(sentence, from)
    if (!hasWords(sentence, from, to)) continue
    found.push({ from, to, speaker: isPassive(sentence, index) ? null : speakerOfVerb(sentence, index) })
    index = to - 1
  }
  return found.length > 0 ? found : labelled(sentence)
}

/** “It rains, he said.” and “According to him, it rains.” */
function taggedSpeech(sentence: Sentence): IndirectSpeech[] {
  const source = accordingAfter(sentence, 0)
  if (source) {
    const before = source.from - 2
    const comma = sentence[source.to]?.word === ',' ? source.to + 1 : source.to
    const to = endWithoutSign(sentence, sentence.length)
    if (before > shortest && hasWords(sentence, 0, before)) {
      return [{ from: 0, to: endWithoutSign(sentence, before), speaker: source }]
    }
    return before === 0 && hasWords(sentence, comma, to) ? [{ from: comma, to, speaker: source }] : []
  }
  const tag = speakerTag(sentence, 0)
  if (!tag) return []
  const to = endWithoutSign(sentence, tag.from)
  if (!hasWords(sentence, 0, to)) return []
  return [{ from: 0, to, speaker: tag.speaker }]
}

/** “Lee: Taxes must fall”, a headline. */
function labelled(sentence: Sentence): IndirectSpeech[] {
  const colon = sentence.findIndex(({ word }, index) => word === ':' && index < 6)
  if (colon < 1 || sentence.at(-1)?.word === '.') return []
  const label = phraseBefore(sentence, colon)
  const speaks = label?.from === 0 && sentence[label.to - 1]?.capital && sentence[colon + 1]?.capital
  return speaks && label && hasWords(sentence, colon + 1, sentence.length)
    ? [{ from: colon + 1, to: sentence.length, speaker: label }]
    : []
}

/** Where the clause begins that a verb governs; null where it governs none. */
function complementStart(sentence: Sentence, verb: number): number | null {
  const word = sentence[verb]?.word ?? ''
  const from = afterTime(sentence, verb + 1)
  if (sentence[from]?.word === 'to') return intents.test(word) ? from : null
  if (verbAt(sentence, verb)?.says !== true && !attitudes.test(word)) return null
  const that = thatAfter(sentence, verb)
  if (that !== null) return that
  if (questionWords.test(sentence[from]?.word ?? '')) return from
  if (addresses.test(word)) return afterAddressee(sentence, from)
  return clauseAt(sentence, from) ? from : null
}

/** “told the court he was ill”, “asked Lee to go” */
function afterAddressee(sentence: Sentence, from: number): number | null {
  const addressee = phraseAfter(sentence, from)
  if (!addressee) return null
  const start = afterTime(sentence, addressee.to)
  const first = sentence[start]?.word ?? ''
  return first === 'to' || questionWords.test(first) || clauseAt(sentence, start) ? start : null
}

/** “said on Monday in an interview that …” */
function thatAfter(sentence: Sentence, verb: number): number | null {
  for (let index = verb + 1; index < Math.min(sentence.length, verb + reach); index++) {
    const token = sentence[index]
    if (token?.kind !== 'word') return null
    if (token.word === 'that')
      return isNominal(sentence, index + 1) || sentence[index + 1]?.kind === 'word' ? index : null
    if (isFiniteVerb(sentence, index)) return null
  }
  return null
}

function afterTime(sentence: Sentence, from: number): number {
  let index = from
  while (index < sentence.length) {
    const token = sentence[index]
    if (token?.kind !== 'word') break
    const onDay = token.word === 'on' && timeWords.has(sentence[index + 1]?.word ?? '')
    if (!onDay && !timeWords.has(token.word) && !isAdverb(token)) break
    index++
  }
  return index
}

/** A subject with its verb stands here. */
function clauseAt(sentence: Sentence, from: number): boolean {
  const first = sentence[from]
  if (!first || !(isNominal(sentence, from) || first.word === 'there')) return false
  const pronoun = speakerPronouns.has(first.word) || first.word === 'there'
  if (pronoun && /^['’]/.test(sentence[from + 1]?.word ?? '')) return true
  for (let index = from + 1; index < Math.min(sentence.length, from + reach); index++) {
    const token = sentence[index]
    if (!token || token.kind === 'quotation' || /^[,;:.]$/.test(token.word)) return false
    if (isFiniteVerb(sentence, index)) return true
  }
  return false
}

/** Up to the end of the sentence, or to where another says something. */
function complementEnd(sentence: Sentence, from: number): number {
  for (let index = from + 1; index < sentence.length; index++) {
    const token = sentence[index]
    if (token?.word === ';') return endWithoutSign(sentence, index)
    if (token?.word !== ',') continue
    const next = sentence[index + 1]?.word ?? ''
    if (next === 'according' || verbAt(sentence, index + 1)?.participle) return endWithoutSign(sentence, index)
    if (/^(?:but|and|while)$/.test(next) && speaksSoon(sentence, index + 2)) return endWithoutSign(sentence, index)
  }
  return endWithoutSign(sentence, sentence.length)
}

function speaksSoon(sentence: Sentence, from: number): boolean {
  for (let index = from; index < from + 4; index++) if (verbAt(sentence, index)?.says) return true
  return false
}

function endWithoutSign(sentence: Sentence, end: number): number {
  let to = end
  while (to > 0 && sentence[to - 1]?.kind === 'sign' && !/^[)\]%]$/.test(sentence[to - 1]?.word ?? '')) to--
  return to
}

/** There is more than a quotation between two places. */
function hasWords(sentence: Sentence, from: number, to: number): boolean {
  let words = 0
  for (let index = from; index < to; index++) if (sentence[index]?.kind === 'word') words++
  return words >= shortest
}
