import { type ReportingVerb, reportingVerbs } from './reporting-verbs.ts'
import type { Sentence, Token } from './speech-tokens.ts'
import {
  adverbs,
  auxiliaries,
  clauseOpeners,
  conjunctions,
  determiners,
  irregularPasts,
  notPasts,
  prepositions,
  relativePronouns,
  speakerPronouns,
  timeWords,
  verbalNouns,
} from './speech-words.ts'

const adjectiveEnding = /(?<!offici|gener|execut|representat|republ|cr?it)(?:al|ic|ive|ous|ful|less|able|ible)$/
const commonAdjectives =
  /^(?:new|recent|past|last|first|public|own|key|main|big|strong|old|previous|latest|early|such|full|final|many|more)$/
/** Base forms that are no nouns where no article stands before them. */
const onlyVerbs = /^(?:say|believe|think|argue|insist|know|agree|describe|oppose|accuse|suggest)$/
const longestHeadline = 30
const bePattern = /^(?:is|are|was|were|be|been|being|am|get|gets|got|getting)$/

const put: ReportingVerb = { base: 'put', says: true, quotes: true, participle: false, past: true }

/** The verb of a quotation at a place, as far as the words themselves tell. */
export function verbAt(sentence: Sentence, index: number): ReportingVerb | null {
  const verb = tellingVerbAt(sentence, index)
  return verb?.quotes ? verb : null
}

/** “Dam Will Hold, Mayor Says”: capitals tell nothing of names. */
function isHeadline(sentence: Sentence): boolean {
  if (sentence.length > longestHeadline) return false
  const small = sentence.filter(({ kind, word, capital }) => kind === 'word' && !capital && word.length > 3).length
  return small <= 1
}

/** The verb at a place by which somebody speaks, thinks or means to do something. */
export function tellingVerbAt(sentence: Sentence, index: number): ReportingVerb | null {
  const token = sentence[index]
  if (token?.kind !== 'word' || token.possessive) return null
  if (token.capital && index > 0 && !(/^(?:says?|said|tells)$/.test(token.word) && isHeadline(sentence))) return null
  if (/^puts?$/.test(token.word)) return sentence[index + 1]?.word === 'it' ? put : null
  const verb = reportingVerbs.get(token.word)
  return verb && !isNounAt(sentence, index) ? verb : null
}

function isNounAt(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  const before = sentence[index - 1]
  if (!token) return false
  if (!before) return isBaseForm(token.word)
  if (before.possessive || isArticle(before)) return true
  if (onlyVerbs.test(token.word)) return prepositions.has(before.word) && before.word !== 'to'
  if (isBaseForm(token.word)) return !takesBaseForm(before)
  if (/s$/.test(token.word) && prepositions.has(before.word)) return true
  if (!verbalNouns.has(token.word)) return false
  if (prepositions.has(before.word)) return before.word !== 'to'
  return !before.capital && (adjectiveEnding.test(before.word) || commonAdjectives.test(before.word))
}

/** A word that a noun follows; “that” and “some” may have a verb of their own. */
function isArticle({ word }: Token): boolean {
  return determiners.has(word) && !speakerPronouns.has(word) && word !== 'that'
}

function isBaseForm(word: string): boolean {
  return word !== 'read' && !/(?:ed|ing|[^s]s)$/.test(word) && reportingVerbs.get(word)?.past === false
}

/** “they say”, “to say”, “did not say”, “officials say”. */
function takesBaseForm(before: Token): boolean {
  if (before.kind !== 'word') return true
  if (before.word === 'to' || auxiliaries.has(before.word) || conjunctions.has(before.word) || isAdverb(before))
    return true
  return (
    /^(?:i|we|you|they|who|that|people|some|many|others|both|most|few|critics)$/.test(before.word) ||
    /[^s]s$/.test(before.word)
  )
}

/** Any verb that shows a tense, or an auxiliary: it has a subject of its own. */
export function isFiniteVerb(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (token?.kind !== 'word' || (token.capital && index > 0)) return false
  if (auxiliaries.has(token.word) || irregularPasts.has(token.word)) return true
  const verb = verbAt(sentence, index)
  if (verb) return !verb.participle && sentence[index - 1]?.word !== 'to'
  if (!/[a-z]{2}ed$/.test(token.word) || notPasts.has(token.word)) return false
  const before = sentence[index - 1]
  if (!before) return true
  if (prepositions.has(before.word) || before.possessive) return false
  return !isArticle(before)
}

export function isAdverb({ word, capital }: Token): boolean {
  return (
    adverbs.has(word) ||
    (!capital && /[a-z]{2}ly$/.test(word) && !/^(?:family|ally|bully|rally|only|july|assembly)$/.test(word))
  )
}

/** “it's”, “they've”: a pronoun with its verb. */
export function isContracted(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.possessive &&
    speakerPronouns.has(token.word) &&
    token.end - token.start > token.word.length
  )
}

/** “will”, and no man named Will. */
export function isAuxiliary({ word, capital }: Token): boolean {
  return !capital && auxiliaries.has(word)
}

/** A sign that sets words apart. */
export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[,—–]$/.test(token.word)
}

/** “was told”: the subject is not who speaks. */
export function isPassive(sentence: Sentence, index: number): boolean {
  if (!reportingVerbs.get(sentence[index]?.word ?? '')?.past) return false
  let before = index - 1
  while (before > 0 && isAdverb(sentence[before] as Token)) before--
  return bePattern.test(sentence[before]?.word ?? '')
}

/** A word that neither ends nor joins clauses: a name, a noun, an adjective, an article. */
export function isNominal(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (token?.kind !== 'word') return false
  const { word, capital } = token
  if (word === 'that' || clauseOpeners.has(word) || relativePronouns.has(word)) return false
  if (prepositions.has(word) || conjunctions.has(word) || isAdverb(token)) return false
  if (timeWords.has(word) && !token.possessive) return false
  if (!capital && /[a-z]{2}ing$/.test(word) && !verbalNouns.has(word)) return false
  return !isFiniteVerb(sentence, index) || (capital && index > 0)
}

/** “who” and “which” begin an aside about what stands before them. */
export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && /^(?:who|which)$/.test(token.word)
}
