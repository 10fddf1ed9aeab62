import type { TextSpan } from '../../corpus/model.ts'
import { partitionPoint } from '../../corpus/partition-point.ts'
import { overlapping, spanWithin } from '../../corpus/text-span.ts'
import type { SentenceSubject } from '../sentence-subjects.ts'
import type { Quotation } from '../speakers.ts'
import type { ActorMention } from './actor-mentions.ts'
import { bearerOf } from './description-bearer.ts'
import type { Gender } from './person-title.ts'

/** What one article tells that can say whom “she” means. */
export interface SpeakerContext {
  readonly text: string
  readonly sentences: readonly SentenceSubject[]
  readonly quotations: readonly Quotation[]
  /** Where actors are named, in order. */
  readonly mentions: readonly ActorMention[]
  /** By actor id; null where nobody has said what kind of actor it is. */
  readonly kinds: ReadonlyMap<string, string | null>
  /** By actor id, as far as the text tells. */
  readonly genders: ReadonlyMap<string, Gender>
}

/** “The engineers”: one person is not meant. */
const severalThings =
  /^(?:the|these|those|its|their|two|three|several|some|many|most)\s(?:[\p{L}-]+\s)*?[\p{L}-]*[^s\s]s(?:\s(?:of|in|at|from)\s.*)?$/u

/** Somebody; nobody that can be told; or not here, but in the sentence before. */
type Answer = { readonly actor: string | null } | 'before'

const nobody = { actor: null }
const pronouns: Readonly<Record<string, string>> = {
  he: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  they: 'they',
  their: 'they',
  it: 'it',
  its: 'it',
  who: 'who',
}
const mostSentences = 6
/** “, ” */
const longestGap = 2
/**
 * Whom a pronoun (“he said”) or a description (“the minister said”) means as a speaker: the person who is the subject or
 * the speaker of the nearest sentence before, in the same paragraph or the one before. Null in any doubt.
 */
export function meantSpeaker(reference: TextSpan, context: SpeakerContext): string | null {
  const { text, sentences } = context
  const words = text.slice(reference.start, reference.end)
  if (/^the\s/i.test(words)) return bearerOf(reference, context)
  const word = pronouns[words.toLowerCase().replace(/[’'](?:s|re|ve|d|ll)$/, '')]
  if (word === undefined) return null
  if (word === 'who') return antecedentOf(reference, context)
  const own = partitionPoint(0, sentences.length, (at) => (sentences[at]?.end ?? 0) >= reference.end)
  const sentence = sentences[own]
  if (!sentence) return null
  const near = nearby({ start: sentences[Math.max(0, own - mostSentences)]?.start ?? 0, end: sentence.end }, context)
  const inOwn = inOwnSentence(word, sentence, reference, near)
  if (inOwn !== 'before') return inOwn.actor
  for (let index = own - 1; index >= Math.max(0, own - mostSentences); index--) {
    const before = sentences[index]
    if (!before || before.paragraph < sentence.paragraph - 1) return null
    const answer = aboutWhom(word, before, near)
    if (answer !== 'before') return answer.actor
  }
  return null
}

/** What stands in a stretch: a text of millions of characters has as many names and quotations as pronouns. */
function nearby(stretch: TextSpan, context: SpeakerContext): SpeakerContext {
  const { quotations, mentions } = context
  // One may stand in another, but none before it.
  const startsBy = (place: number) =>
    partitionPoint(0, quotations.length, (at) => (quotations[at]?.start ?? 0) >= place)
  return {
    ...context,
    mentions: overlapping(mentions, stretch),
    quotations: quotations.slice(startsBy(stretch.start), startsBy(stretch.end)),
  }
}

/** “Ada Brek, who said so”: the name that stands right before. */
function antecedentOf({ start }: TextSpan, { text, mentions }: SpeakerContext): string | null {
  const named = overlapping(mentions, { start: start - longestGap - 1, end: start })
    .filter(({ end }) => end <= start)
    .at(-1)
  return named && /^,?\s$/.test(text.slice(named.end, start)) ? named.actor : null
}

/** “After Brek resigned, she said”: what stands before, unless it is what is said, must name that one person as its subject. */
function inOwnSentence(word: string, sentence: SentenceSubject, reference: TextSpan, context: SpeakerContext): Answer {
  const { quotations, text, kinds } = context
  const isSaid = (span: TextSpan) => quotations.some((quotation) => spanWithin(span, quotation))
  const before = { start: sentence.start, end: reference.start }
  const named = context.mentions.filter(
    (mention) =>
      spanWithin(mention, before) && !isSaid(mention) && (word === 'it' || mayBePerson(kinds, mention.actor)),
  )
  const subject = sentence.opening ?? sentence.subject
  const acts = subject && subject.end <= reference.start && !isSaid(subject) ? subject : null
  if (!acts) {
    const said = quotations.filter((quotation) => spanWithin(quotation, before)).at(-1)?.end ?? before.start
    return named.length === 0 && !namesStranger(text.slice(said, before.end)) ? 'before' : nobody
  }
  const heads = headsOf(acts, context)
  const isAlone = new Set(named.map(({ actor }) => actor)).size === 1 && heads.length === 1
  return isAlone && fits(word, heads[0], context) ? { actor: heads[0] ?? null } : nobody
}

/** “After Hale left, he said”: a name that leans on no preposition, and that may be whom the pronoun means. */
function namesStranger(words: string): boolean {
  return [...words.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].some(({ index }) => {
    const before = words.slice(0, index)
    return (
      /\p{L}/u.test(before) &&
      !/(?:\b(?:in|at|on|near|of|from|for|with|by|to)\s(?:an?\s|the\s)?)$/i.test(before) &&
      !/\p{Lu}[^\s\p{Lu}]*\s$/u.test(before)
    )
  })
}

function mayBePerson(kinds: ReadonlyMap<string, string | null>, actor: string): boolean {
  return (kinds.get(actor) ?? 'person') === 'person'
}

/** Whom a sentence is about, if the pronoun can mean that. */
function aboutWhom(word: string, sentence: SentenceSubject, context: SpeakerContext): Answer {
  const who = speakerOrSubject(sentence, context)
  if (who === 'nobody') return 'before'
  if (who === null) return nobody
  const words = context.text.slice(who.start, who.end).toLowerCase()
  if (pronouns[words] === word || /^(?:it|there|this|that)$/.test(words)) return 'before'
  if (/^(?:he|she|it)$/.test(word) && severalThings.test(words)) return 'before'
  const heads = headsOf(who, context)
  if (heads.length !== 1 || !fits(word, heads[0], context)) return nobody
  const others = unquoted(context, sentence).some(({ actor }) => actor !== heads[0])
  return word === 'they' && others ? nobody : { actor: heads[0] ?? null }
}

/** Who speaks in a sentence, or else its subject; `nobody` where it is a quotation and no more. */
function speakerOrSubject(sentence: SentenceSubject, { text, quotations }: SpeakerContext): TextSpan | 'nobody' | null {
  const own = quotations.filter((quotation) => spanWithin(quotation, sentence))
  const speakers = own.flatMap(({ speaker }) =>
    speaker && spanWithin(speaker, sentence) && !isRelative(text, speaker) ? [speaker] : [],
  )
  const [first] = speakers
  const agree = speakers.every(({ start, end }) => text.slice(start, end) === text.slice(first?.start, first?.end))
  if (first) return agree ? first : null
  const onlyQuoted = own.some(({ start, end }) => end - start > 0.8 * (sentence.end - sentence.start))
  return sentence.subject ?? (onlyQuoted ? 'nobody' : null)
}

/** “who said so”: an aside, which the sentence is not about. */
function isRelative(text: string, { start, end }: TextSpan): boolean {
  return /^(?:who|which)$/.test(text.slice(start, end))
}

/** The actors that words name by their head: “Ada Brek, the mayor of Orsk”, and not “Ada Brek's deputy”, “a friend of Brek”. */
function headsOf(words: TextSpan, { text, mentions }: SpeakerContext): string[] {
  const heads = mentions.filter((mention) => {
    if (!spanWithin(mention, words)) return false
    const before = text.slice(words.start, mention.start).split(',').at(-1) ?? ''
    const after = text.slice(mention.end, words.end)
    return (
      !/\b(?:of|for|to|from|by|with|in|at|on|near)\s|[’']s?\s/.test(before) &&
      /^(?:$|,|\s\(|\s(?:of|and|in)\s)/.test(after)
    )
  })
  return [...new Set(heads.map(({ actor }) => actor))]
}

/** The pronoun's number and gender allow for the actor, as far as they are known. */
function fits(word: string, actor: string | undefined, context: SpeakerContext): boolean {
  if (actor === undefined) return false
  const kind = context.kinds.get(actor) ?? null
  if (word === 'they') return kind === 'organisation' || kind === 'group' || kind === 'armed group'
  if (word === 'it') return kind !== null && kind !== 'person'
  const gender = context.genders.get(actor) ?? null
  if (kind !== 'person' && !(kind === null && gender !== null)) return false
  return gender === null || gender === (word === 'he' ? 'male' : 'female')
}

/** The mentions within a stretch that nobody is quoted with. */
function unquoted({ mentions, quotations }: SpeakerContext, stretch: TextSpan): ActorMention[] {
  const marked = quotations.filter(({ kind }) => kind === 'direct')
  return mentions.filter(
    (mention) => spanWithin(mention, stretch) && !marked.some((quotation) => spanWithin(mention, quotation)),
  )
}
