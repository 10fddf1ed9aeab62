import type { TextSpan } from '../../corpus/model.ts'
import { phraseBefore, type TokenRange } from '../noun-phrase.ts'
import { reportingVerbs } from '../reporting-verbs.ts'
import { isFiniteVerb, isNominal } from '../speech-grammar.ts'
import { type Sentence, sentencesOf } from '../speech-tokens.ts'
import { determiners, prepositions } from '../speech-words.ts'
import { subjectOf } from '../verb-subject.ts'
import { byPhrase, objectOf, ownerOf, phraseFrom } from './deed-phrases.ts'
import { helpersBefore, isReduced, voiceAt } from './deed-voice.ts'
import {
  actNouns,
  aspectVerbs,
  lightVerbs,
  modals,
  sharingVerbs,
  sufferingNouns,
  sufferingVerbs,
} from './deed-words.ts'

/** The word that names a deed (TimeML: an EVENT), with the phrases of its participants. Offsets are of the text. */
export interface Deed extends TextSpan {
  readonly kind: 'verb' | 'noun'
  /** Who does it. */
  readonly agent: TextSpan | null
  /** To whom or to what it is done. */
  readonly patient: TextSpan | null
  /** False where the words deny, wish or foresee it. */
  readonly isReal: boolean
}

interface Found {
  readonly at: number
  readonly kind: Deed['kind']
  readonly agent: TokenRange | null
  readonly patient: TokenRange | null
  readonly isReal: boolean
}

const negation = /^(?:not|never|cannot|neither|nor)$|n['’]t$/
/** Verbs that stand before who speaks without a quotation: "the dam is closed, said the mayor". */
const invertible = /^(?:said|says|added|adds|wrote|explained)$/

/** The words of a sentence that name deeds, in order: verbs that show or lean on a tense, and nouns of deeds. */
export function deedsIn(text: string, sentence: TextSpan): Deed[] {
  const tokens = sentencesOf(text, sentence, [], 0).flat()
  const found = tokens.flatMap((_, at) => verbDeed(tokens, at) ?? nounDeed(tokens, at) ?? [])
  return withoutHelp(tokens, found).flatMap(({ at, kind, agent, patient, isReal }): Deed[] => {
    const head = tokens[at]
    if (!head) return []
    const { start, end } = head
    return [{ start, end, kind, agent: spanOf(tokens, agent), patient: spanOf(tokens, patient), isReal }]
  })
}

/** "Made a speech" is a deed of whoever made it, and named by its noun; "signed a deal" is two of the same agent. */
function withoutHelp(tokens: Sentence, found: readonly Found[]): Found[] {
  const helped = new Map<Found, Found>()
  for (const verb of found) {
    const word = tokens[verb.at]?.word ?? ''
    if (verb.kind !== 'verb' || !(lightVerbs.has(word) || sharingVerbs.has(word)) || !verb.patient) continue
    const { patient } = verb
    const noun = found.find(({ kind, at }) => kind === 'noun' && at >= patient.from && at < patient.to)
    if (noun) helped.set(noun, verb)
  }
  const helpers = new Set([...helped.values()].filter(({ at }) => lightVerbs.has(tokens[at]?.word ?? '')))
  return found
    .filter((deed) => !helpers.has(deed))
    .map((deed): Found => {
      const verb = helped.get(deed)
      if (!verb) return deed
      const isReal = deed.isReal && verb.isReal
      return nounKind(tokens[deed.at]?.word ?? '') === 'suffering'
        ? { ...deed, isReal, patient: deed.patient ?? verb.agent }
        : { ...deed, isReal, agent: verb.agent ?? deed.agent }
    })
}

function verbDeed(tokens: Sentence, at: number): Found | null {
  const helpers = helpersBefore(tokens, at)
  const voice = voiceAt(tokens, at, helpers)
  if (!voice || leavesDeed(tokens, at)) return null
  const isReal = !helpers.some((word) => modals.has(word) || negation.test(word))
  const speaker = inverted(tokens, at)
  if (speaker) return { at, kind: 'verb', agent: speaker, patient: null, isReal }
  const subject = whoIsMeant(tokens, isReduced(tokens, at, helpers) ? governed(tokens, at) : ownSubject(tokens, at))
  if (voice === 'passive') return { at, kind: 'verb', agent: byPhrase(tokens, at), patient: subject, isReal }
  if (sufferingVerbs.has(tokens[at]?.word ?? '')) return { at, kind: 'verb', agent: null, patient: subject, isReal }
  return { at, kind: 'verb', agent: subject, patient: objectOf(tokens, at), isReal }
}

/** "Began to speak", "started by saying". */
function leavesDeed(tokens: Sentence, at: number): boolean {
  if (!aspectVerbs.has(tokens[at]?.word ?? '')) return false
  const next = /^(?:on|by|to)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  return /[a-z]{2}ing$/.test(tokens[next]?.word ?? '') || tokens[at + 1]?.word === 'to' || tokens[at + 2]?.word === 'to'
}

/** ", ending a war": behind a comma a participle has the subject of the verb before. */
function ownSubject(tokens: Sentence, at: number): TokenRange | null {
  if (!/[a-z]{2}ing$/.test(tokens[at]?.word ?? '') || tokens[at - 1]?.word !== ',') return subjectOf(tokens, at)
  for (let index = at - 2; index > 0; index--) {
    const helpers = isFiniteVerb(tokens, index) ? helpersBefore(tokens, index) : null
    if (helpers && voiceAt(tokens, index, helpers)) return subjectOf(tokens, index)
  }
  return subjectOf(tokens, at)
}

/** "“It is over,” said the mayor": who says it stands behind the verb. */
function inverted(tokens: Sentence, at: number): TokenRange | null {
  const before = tokens[at - 1]?.word ?? '”'
  if (!/^[,”"]$/.test(before) || !reportingVerbs.get(tokens[at]?.word ?? '')?.says) return null
  const phrase = phraseFrom(tokens, at + 1)
  const ends = phrase !== null && /^[.,”"]?$/.test(tokens[phrase.to]?.word ?? '')
  return before === ',' && !(ends && invertible.test(tokens[at]?.word ?? '')) ? null : phrase
}

/** The noun before a participle that tells of it. */
function governed(tokens: Sentence, at: number): TokenRange | null {
  return phraseBefore(tokens, tokens[at - 1]?.word === ',' ? at - 1 : at)
}

function whoIsMeant(tokens: Sentence, subject: TokenRange | null): TokenRange | null {
  if (!subject) return null
  const word = subject.to - subject.from === 1 ? tokens[subject.from]?.word : ''
  if (!/^(?:who|which|that)$/.test(word ?? '')) return withPartners(tokens, subject)
  const end = tokens[subject.from - 1]?.word === ',' ? subject.from - 1 : subject.from
  return phraseBefore(tokens, end) ?? subject
}

/** "Lee and a friend were seen": the phrases that "and" joins, unless another verb governs the first. */
function withPartners(tokens: Sentence, subject: TokenRange): TokenRange {
  if (tokens[subject.from - 1]?.word !== 'and') return subject
  const partner = phraseBefore(tokens, subject.from - 1)
  const before = partner ? partner.from - 1 : 0
  const isGoverned = isFiniteVerb(tokens, before) || prepositions.has(tokens[before]?.word ?? '')
  return partner && !isGoverned ? { from: partner.from, to: subject.to } : subject
}

function nounDeed(tokens: Sentence, at: number): Found | null {
  const token = tokens[at]
  const kind = token?.kind === 'word' && !(token.capital && at > 0) ? nounKind(token.word) : null
  const following = tokens[at + 1]
  // "The sales growth": the last of the nouns names it.
  const isCompound = following && !following.capital && isNominal(tokens, at + 1) && !determiners.has(following.word)
  if (!kind || isCompound) return null
  const found = { at, kind: 'noun' as const, isReal: true }
  const owner = ownerOf(tokens, at)
  const next = following?.word ?? ''
  const after = /^(?:of|by|against|on)$/.test(next) ? phraseFrom(tokens, at + 2) : null
  const by = next === 'by' ? after : null
  if (kind === 'act') return { ...found, agent: owner ?? by, patient: by ? null : after }
  return { ...found, agent: by, patient: owner ?? (next === 'of' ? after : null) }
}

function nounKind(word: string): 'act' | 'suffering' | null {
  const forms = [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')]
  if (forms.some((form) => actNouns.has(form))) return 'act'
  return forms.some((form) => sufferingNouns.has(form)) ? 'suffering' : null
}

function spanOf(tokens: Sentence, range: TokenRange | null): TextSpan | null {
  const first = range && tokens[range.from]
  const last = range && tokens[range.to - 1]
  return first && last ? { start: first.start, end: last.end } : null
}
