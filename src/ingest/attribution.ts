import { introducingVerb, ownerOfRemark } from './introducing-words.ts'
import { phraseAfter, phraseBefore, type TokenRange } from './noun-phrase.ts'
import { invertedTag, speakerTag } from './speaker-tag.ts'
import { isComma, isFiniteVerb, isPassive, isRelative, tellingVerbAt, verbAt } from './speech-grammar.ts'
import type { Sentence } from './speech-tokens.ts'
import { conjunctions } from './speech-words.ts'
import { subjectOf } from './verb-subject.ts'

const reach = 60
const mostTried = 5

/** Who speaks a quotation that stands in a sentence with other words; null where the sentence does not say. */
export function speakerInSentence(sentence: Sentence, quotation: number, asksForSpeaker: boolean): TokenRange | null {
  if (asksForSpeaker) {
    const after = speakerAfter(sentence, quotation, true)
    if (after) return after
  }
  return (
    speakerTag(sentence, quotation)?.speaker ??
    labelBefore(sentence, quotation) ??
    speakerBefore(sentence, quotation) ??
    speakerAfter(sentence, quotation, false) ??
    anySubject(sentence, quotation) ??
    subjectAfterOpening(sentence, quotation)
  )
}

/** “…,” said Lee; “…,” Lee said; “…,” according to Lee. */
function speakerAfter(sentence: Sentence, quotation: number, asked: boolean): TokenRange | null {
  let from = quotation + 1
  while (/^[,—–-]$/.test(sentence[from]?.word ?? '')) from++
  const first = sentence[from]
  if (!first || conjunctions.has(first.word)) return null
  if (first.word === 'according' && sentence[from + 1]?.word === 'to') return phraseAfter(sentence, from + 2)
  // “…!” beamed Lee: any verb will do.
  if (asked && sentence[from + 1]?.capital && isFiniteVerb(sentence, from)) return phraseAfter(sentence, from + 1)
  const inverted = verbAt(sentence, from)?.participle === false ? phraseAfter(sentence, from + 1) : null
  return inverted && !isPassive(sentence, from) ? inverted : clauseAfter(sentence, quotation, from)
}

/** The first clause after a quotation whose verb brings in speech. */
function clauseAfter(sentence: Sentence, quotation: number, from: number): TokenRange | null {
  let aside: TokenRange | null = null
  for (let index = from; index < Math.min(sentence.length, from + reach); index++) {
    const token = sentence[index]
    if (token?.kind === 'quotation' || token?.word === ';') break
    if (verbAt(sentence, index)?.participle !== false) continue
    if (isPassive(sentence, index)) return agentOf(sentence, index)
    const subject = index > from ? subjectAround(sentence, index) : null
    if (!subject || subject.from <= quotation) continue
    if (!isRelative(sentence[subject.from])) return subject
    aside ??= subject
  }
  return aside
}

function subjectAround(sentence: Sentence, verb: number): TokenRange | null {
  return (isComma(sentence[verb - 1]) ? invertedTag(sentence, verb) : null) ?? subjectOf(sentence, verb)
}

function speakerBefore(sentence: Sentence, quotation: number): TokenRange | null {
  if (sentence[0]?.word === 'according') return accordingAfter(sentence, 0)
  const verb = introducingVerb(sentence, quotation)
  const owner = ownerOfRemark(sentence, quotation, verb ?? -1)
  if (owner) return owner
  if (verb === null) return accordingAfter(sentence, Math.max(0, quotation - reach))
  return (isPassive(sentence, verb) ? agentOf(sentence, verb) : null) ?? speakerOfVerb(sentence, verb)
}

/** Whose a verb of speech is: who stands before it, or after it where a quotation stands before. */
export function speakerOfVerb(sentence: Sentence, verb: number): TokenRange | null {
  const subject = invertedSubject(sentence, verb) ?? subjectOf(sentence, verb)
  // “They mocked a plan called “a pit””: what a verb governs does not call.
  const outer = subject && tellingVerbAt(sentence, verb)?.says === false ? subject.from - 1 : -1
  return isFiniteVerb(sentence, outer) && !verbAt(sentence, outer)?.says ? subjectOf(sentence, outer) : subject
}

/** “…,” said Lee, who …: who speaks stands after the verb. */
function invertedSubject(sentence: Sentence, verb: number): TokenRange | null {
  if (tellingVerbAt(sentence, verb)?.participle) return null
  const apart = sentence[verb - 1]?.word === ','
  const before = apart ? sentence[verb - 2] : sentence[verb - 1]
  if (before?.kind === 'quotation') return phraseAfter(sentence, verb + 1)
  // “The plan, explained Lee, was …”
  const name = apart && sentence[verb + 1]?.capital ? phraseAfter(sentence, verb + 1) : null
  return name && isComma(sentence[name.to]) ? name : null
}

/** “according to Lee”, from a place on. */
export function accordingAfter(sentence: Sentence, from: number): TokenRange | null {
  for (let index = from; index < Math.min(sentence.length, from + reach); index++) {
    if (sentence[index]?.word === 'according' && sentence[index + 1]?.word === 'to')
      return phraseAfter(sentence, index + 2)
  }
  return null
}

function agentOf(sentence: Sentence, verb: number): TokenRange | null {
  for (let index = verb + 1; index < Math.min(sentence.length, verb + reach); index++) {
    if (sentence[index]?.word === 'by') return phraseAfter(sentence, index + 1)
  }
  return null
}

/** “Lee: …”, as in a headline or a transcript. */
function labelBefore(sentence: Sentence, quotation: number): TokenRange | null {
  if (sentence[quotation - 1]?.word !== ':') return null
  const label = phraseBefore(sentence, quotation - 1)
  if (label && !sentence[label.from]?.capital) return null
  return label && (label.from === 0 || sentence[label.from - 1]?.kind === 'sign') ? label : null
}

/** Where no verb of speech stands: whoever acts nearest before the quotation. */
function anySubject(sentence: Sentence, quotation: number): TokenRange | null {
  let tried = 0
  for (let index = quotation - 1; index >= Math.max(0, quotation - reach) && tried < mostTried; index--) {
    if (!isFiniteVerb(sentence, index)) continue
    const subject = subjectOf(sentence, index)
    if (subject) return subject
    tried++
  }
  return null
}

/** “Calling it “a joke,” Lee left”: whoever the opening words lean on. */
function subjectAfterOpening(sentence: Sentence, quotation: number): TokenRange | null {
  if (!/ing$/.test(sentence[0]?.word ?? '') && !/ing$/.test(sentence[1]?.word ?? '')) return null
  return phraseAfter(sentence, quotation + (isComma(sentence[quotation + 1]) ? 2 : 1))
}

/** Who speaks in a sentence without quotation marks; after a colon at its end, whoever acts in it. */
export function mainSpeaker(sentence: Sentence): TokenRange | null {
  const end = sentence.length
  const verb = introducingVerb(sentence, end)
  if (verb !== null && (verbAt(sentence, verb)?.says || sentence[end - 1]?.word === ':')) {
    const subject = subjectOf(sentence, verb)
    if (subject) return subject
  }
  return sentence[end - 1]?.word === ':' ? anySubject(sentence, end) : null
}
