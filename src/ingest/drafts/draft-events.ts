import { boundsOf } from '../../corpus/edtf.ts'
import { groupBy } from '../../corpus/group-by.ts'
import type { Citation, Edtf, EventParts, EventStatus, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import { partitionPoint } from '../../corpus/partition-point.ts'
import { overlapping, spanWithin } from '../../corpus/text-span.ts'
import { timesWithin } from '../citations.ts'
import { prefixOf, suffixOf } from '../quote-context.ts'
import type { ReadArticle } from '../read-article.ts'
import type { PlacedTime } from '../times.ts'
import type { ActorKind, ActorMention } from './actor-mentions.ts'
import { partsOf } from './actor-parts.ts'
import { type Clause, clausesByTime, clausesOf } from './clauses.ts'
import { type Deed, deedsIn } from './deed.ts'
import { statusOf } from './event-status.ts'
import { dateline, titleOf } from './event-title.ts'
import { deedPattern, eventNouns, strongPasts } from './event-words.ts'
import { pronounMentions } from './pronouns.ts'
import { sentencesOf } from './sentences.ts'

const verbPattern = new RegExp(`\\b(?:[a-z]{3,}ed|${strongPasts.join('|')}|has|have|will|would|may|is|are)\\b`, 'i')
/** Fewer code units tell no event that a reader could follow; a time and an actor make up for some. */
const shortest = 25
const shortestDated = 12
const longestSubject = 60
/** What a writer thinks, not what happened. */
const opinion = /\b(?:it (?:is|seems?|appears?|does not seem)|though it is|perhaps|arguably)\b/i
const nounPattern = new RegExp(`^\\s+(?:[a-z-]+\\s+){0,2}?(?:${eventNouns.join('|')})\\b`, 'i')
/** "At a January 16 meeting, the council voted": the event is where another took place, and dates that one. */
const settingStart = /^(?:in|at|during)\s+(?:\S+\s+){0,2}$/i
const settingEnd = /^[^,.;]{0,80},\s/
/** Where a named event ends: at the next clause or mark. */
const nounEnd = /[,;:”"()]|\.(?=\s+\p{Lu}|$)|\s(?:and|as|due|who|which|when|while)\s/u

/** How far before a clause the name may end that it says more of. */
const antecedentReach = 40

/** Drafts the events of one article: one for each clause that tells a deed, one for each event named with a time. */
export function draftEvents(
  read: ReadArticle,
  named: readonly ActorMention[],
  actors: readonly ActorKind[],
): TimelineEvent[] {
  const { text, article } = read
  const sentences = sentencesOf(text, article.removed)
  const byActor = groupBy(named, ({ actor }) => actor)
  const all = [...named, ...pronounMentions(text, sentences, named, actors)].sort((a, b) => a.start - b.start)
  return sentences.flatMap((sentence) => {
    // Each clause looks through all times and names: those of its sentence, not of a whole long article.
    const near = { text, article, times: overlapping(read.times, sentence) }
    const around = { start: sentence.start - antecedentReach, end: sentence.end }
    const mentions = overlapping(all, around)
    const names = { near: overlapping(named, around), byActor }
    const placed = near.times.filter((time) => time.placed !== null && spanWithin(time, sentence))
    const clauses = clausesOf(text, sentence).flatMap((clause) =>
      clausesByTime(
        text,
        clause,
        placed.filter((time) => spanWithin(time, clause)),
      ),
    )
    // Only where somebody might take part, or lend a subject.
    const isNeeded = clauses.some(({ kind }) => kind === 'joined') || mentions.some((one) => spanWithin(one, sentence))
    const deeds = isNeeded ? deedsIn(text, sentence) : []
    return clauses.flatMap((clause, i) => {
      const context = { read: near, names, mentions, deeds, before: clauses.slice(0, i), next: clauses[i + 1] ?? null }
      return [...draftClause(clause, context), ...namedEvents(clause, context)]
    })
  })
}

/** An article, or as much of it as a sentence needs. */
type DatedText = Pick<ReadArticle, 'text' | 'article' | 'times'>

/** Where actors are named: a title may want a name from as far back as the article goes. */
interface NamesForClause {
  /** In the sentence, and as far before it as an antecedent may stand. */
  readonly near: readonly ActorMention[]
  /** In the whole article, in order. */
  readonly byActor: ReadonlyMap<string, readonly ActorMention[]>
}

interface ClauseContext {
  readonly read: DatedText
  readonly names: NamesForClause
  /** By name, pronoun or kind. */
  readonly mentions: readonly ActorMention[]
  /** Of the whole sentence. */
  readonly deeds: readonly Deed[]
  readonly before: readonly Clause[]
  readonly next: Clause | null
}

function draftClause(clause: Clause, context: ClauseContext): TimelineEvent[] {
  const { read, mentions, before, next } = context
  const words = read.text.slice(clause.start, clause.end)
  const own = ownTimes(read, clause)
  const placed = own.filter((time) => time.placed !== null)
  // Who says something, and what: one event; what is said is one of its own only with a time of its own.
  const isReport = next?.kind === 'said' || next?.kind === 'denied'
  if ((clause.kind === 'said' || clause.kind === 'denied') && placed.length === 0) return []
  const span = isReport ? { start: clause.start, end: next.end } : clause
  const { actors, parts } = actorsOf(span, context, antecedent(clause, context))
  // Too short a clause is still a report where it says who reports.
  const saysWho = isReport && actorsIn(mentions, clause).length > 0
  const told = saysWho ? span : clause
  if (told.end - told.start < (placed.length > 0 && actors.length > 0 ? shortestDated : shortest)) return []
  if (!(saysWho || tellsDeed(words, placed.length > 0, actors.length > 0))) return []
  const status = clause.kind === 'denied' ? 'disputed' : statusOf(words)
  const date = dateOf(read, clause, placed, status, before.at(-1))
  if (date === null) return []
  const title = titleOf(read.text, span, own, subjectFor(clause, context))
  return [draft(read, { span, title, date, status, actors, parts })]
}

/** The times that may tell when the deed of a clause was done. */
function ownTimes({ text, times }: DatedText, clause: Clause): PlacedTime[] {
  const begins = clause.start + (dateline.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0)
  const inClause = times.filter((time) => spanWithin(time, { start: begins, end: clause.end }))
  return inClause.filter((time) => !isNamedEvent(text, time, clause) && !isYearOfNoun(text, time))
}

function tellsDeed(words: string, isDated: boolean, hasActors: boolean): boolean {
  const outside = words.replace(/“[^”]*”?|^[^“]*”/g, ' ')
  if (words.endsWith('?') || outside.trim().length < 10 || opinion.test(outside)) return false
  return isDated ? verbPattern.test(outside) : deedPattern.test(outside) && hasActors
}

/** The first placed time; with none, no later than the report, or after it for what is planned. */
function dateOf(
  { article, times }: DatedText,
  clause: Clause,
  placed: readonly { readonly placed: Edtf | null }[],
  status: EventStatus,
  before: Clause | undefined,
): Edtf | null {
  const value = placed[0]?.placed
  if (clause.kind === 'earlier' && before) {
    const main = times.find((time) => spanWithin(time, before) && time.placed !== null)?.placed
    if (main && /^\d{4}(?:-\d\d){0,2}$/.test(main)) return `[..${main}]`
  }
  if (value) return value
  const published = article.published?.date
  if (!published) return null
  return status === 'planned' ? `[${published}..]` : `[..${published}]`
}

/** Events that a noun names together with its time: "the December 31 deadline for the transition". */
function namedEvents(clause: Clause, context: ClauseContext): TimelineEvent[] {
  const { read } = context
  return read.times.flatMap((time) => {
    if (time.placed === null || !isNamedEvent(read.text, time, clause)) return []
    const rest = read.text.slice(time.end, clause.end)
    const end =
      time.end +
      Math.max(
        nounPattern.exec(rest)?.[0].length ?? 0,
        rest.search(nounEnd) === -1 ? rest.length : rest.search(nounEnd),
      )
    const span = { start: time.start, end }
    const words = read.text.slice(span.start, span.end)
    const title = titleOf(read.text, span, [], null)
    return [draft(read, { span, title, date: time.placed, status: statusOf(words), ...actorsOf(span, context) })]
  })
}

/** "The 1991 treaty was broken": a year that tells one thing from others, not when. */
function isYearOfNoun(text: string, { start, end }: TextSpan): boolean {
  if (!/^\d{4}$/.test(text.slice(start, end))) return false
  return (
    /(?:\b(?:the|an?|its|his|her|their|this|that)|[’']s?)\s+$/i.test(text.slice(0, start).slice(-12)) &&
    /^\s+\p{L}/u.test(text.slice(end, end + 8))
  )
}

function isNamedEvent(text: string, time: TextSpan, clause: TextSpan): boolean {
  if (!spanWithin(time, clause)) return false
  const rest = text.slice(time.end, Math.min(clause.end, time.end + 100))
  return (
    nounPattern.test(rest.slice(0, 60)) &&
    !(settingStart.test(text.slice(clause.start, time.start)) && settingEnd.test(rest))
  )
}

interface Draft {
  readonly span: TextSpan
  readonly title: string
  readonly date: Edtf
  readonly status: EventStatus
  readonly actors: readonly string[]
  readonly parts: EventParts | null
}

function draft(read: DatedText, { span, title, date, status, actors, parts }: Draft): TimelineEvent {
  const { earliest, latest } = boundsOf(date) ?? { earliest: null, latest: null }
  // Whatever its tense, an article tells of no day after its own that something happened on it.
  const { published } = read.article
  const isAhead = published !== null && earliest !== null && earliest > published.date
  return {
    id: '',
    title,
    date,
    earliest,
    latest,
    status: status === 'happened' && isAhead ? 'planned' : status,
    origin: 'drafted',
    actors,
    parts,
    citations: [citationOf(read, span)],
  }
}

/** A citation of a part of an article, by nobody in particular. */
export function citationOf(read: DatedText, { start, end }: TextSpan): Citation {
  const { text, article } = read
  return {
    article: article.id,
    start,
    end,
    quote: text.slice(start, end),
    prefix: prefixOf(text, start),
    suffix: suffixOf(text, end),
    speaker: null,
    times: timesWithin(read, { start, end }),
  }
}

/** Who is named in a span, and who takes part in its deeds though named before it: "who was elected". */
function actorsOf(
  span: TextSpan,
  { read, mentions, deeds }: ClauseContext,
  meant?: ActorMention,
): Pick<Draft, 'actors' | 'parts'> {
  const parts = partsOf(
    read.text,
    deeds.filter((deed) => spanWithin(deed, span)),
    mentions,
  )
  const before = meant ? [meant.actor] : []
  return { actors: [...new Set([...before, ...actorsIn(mentions, span), ...Object.keys(parts ?? {})])], parts }
}

function actorsIn(mentions: readonly ActorMention[], span: TextSpan): string[] {
  return [...new Set(mentions.filter((mention) => spanWithin(mention, span)).map(({ actor }) => actor))]
}

/** The name that the title of a clause wants where the clause has no subject of its own, or a pronoun. */
function subjectFor(clause: Clause, { read, names, mentions, deeds, before }: ClauseContext): string | null {
  const told = antecedent(clause, { read, names, before })
  if (told) return read.text.slice(told.start, told.end)
  const pronoun = mentions.find(
    ({ start, end }) => start === clause.start && /^(?:he|she|it)$/i.test(read.text.slice(start, end)),
  )
  const name = pronoun && lastBefore(names.byActor.get(pronoun.actor) ?? [], clause.start)
  if (name) return read.text.slice(name.start, name.end)
  const deed = clause.kind === 'joined' ? deeds.find((one) => spanWithin(one, clause)) : undefined
  const shared = [deed?.agent, deed?.patient].find((phrase) => phrase && phrase.end <= clause.start)
  return shared && shared.end - shared.start <= longestSubject ? read.text.slice(shared.start, shared.end) : null
}

/** Of mentions in order, the last that ends by a place; found by halving. */
function lastBefore(mentions: readonly ActorMention[], place: number): ActorMention | undefined {
  return mentions[partitionPoint(0, mentions.length, (at) => (mentions[at]?.end ?? 0) > place) - 1]
}

/** The name that a relative clause says more of, or that goes on after one: the last one before. */
function antecedent(
  clause: Clause,
  { read, names, before }: Pick<ClauseContext, 'read' | 'names' | 'before'>,
): ActorMention | undefined {
  if (clause.kind !== 'relative' && clause.kind !== 'resumed') return undefined
  // "where" and "whom" stand for nobody who does it: the clause has a subject of its own.
  if (/^(?:where|whom)\b/i.test(read.text.slice(clause.start, clause.end))) return undefined
  const { start } = clause.kind === 'resumed' ? (before.at(-1) ?? clause) : clause
  const last = lastBefore(names.near, start)
  return last && start - last.end < antecedentReach ? last : undefined
}
