import { boundsOf } from '../../corpus/edtf.ts'
import type { Citation, Edtf, EventStatus, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import { overlapping, spanWithin } from '../../corpus/text-span.ts'
import { timesWithin } from '../citations.ts'
import { prefixOf, suffixOf } from '../locate-quote.ts'
import type { ReadArticle } from '../read-article.ts'
import type { ActorMention } from './actor-mentions.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { statusOf } from './event-status.ts'
import { titleOf } from './event-title.ts'
import { eventNouns, strongPasts } from './event-words.ts'
import { sentencesOf } from './sentences.ts'

const verbPattern = new RegExp(`\\b(?:[a-z]{3,}ed|${strongPasts.join('|')}|has|have|will|may|is|are)\\b`, 'i')
const deedPattern = new RegExp(`\\b(?:[a-z]{3,}ed|${strongPasts.join('|')}|has|have|will)\\b`, 'i')
/** What a writer thinks, not what happened. */
const opinion = /\b(?:it (?:is|seems?|appears?|does not seem)|though it is|perhaps|arguably)\b/i
const nounPattern = new RegExp(`^\\s+(?:[a-z-]+\\s+){0,2}?(?:${eventNouns.join('|')})\\b`, 'i')
/** Where a named event ends: at the next clause or mark. */
const nounEnd = /[,;:”"()]|\.(?=\s+\p{Lu}|$)|\s(?:and|as|due|who|which|when|while)\s/u

/** How far before a clause the name may end that it says more of. */
const antecedentReach = 40

/** Drafts the events of one article: one for each clause that tells a deed, one for each event named with a time. */
export function draftEvents(read: ReadArticle, mentions: readonly ActorMention[]): TimelineEvent[] {
  const { text, article } = read
  return sentencesOf(text, article.removed).flatMap((sentence) => {
    // Each clause looks through all times and names: those of its sentence, not of a whole long article.
    const near = { ...read, times: overlapping(read.times, sentence) }
    const named = overlapping(mentions, { start: sentence.start - antecedentReach, end: sentence.end })
    const clauses = clausesOf(text, sentence)
    return clauses.flatMap((clause, i) => {
      const context = { read: near, mentions: named, before: clauses.slice(0, i), next: clauses[i + 1] ?? null }
      return [...draftClause(clause, context), ...namedEvents(near, clause, named)]
    })
  })
}

interface ClauseContext {
  readonly read: ReadArticle
  readonly mentions: readonly ActorMention[]
  readonly before: readonly Clause[]
  readonly next: Clause | null
}

function draftClause(clause: Clause, { read, mentions, before, next }: ClauseContext): TimelineEvent[] {
  const words = read.text.slice(clause.start, clause.end)
  const own = read.times.filter((time) => spanWithin(time, clause) && !isNamedEvent(read.text, time, clause))
  const placed = own.filter((time) => time.placed !== null)
  // Who says something, and what: one event; what is said is one of its own only with a time of its own.
  const isReport = next?.kind === 'said'
  if (clause.kind === 'said' && placed.length === 0) return []
  const span = isReport ? { start: clause.start, end: next.end } : clause
  const actors = actorsIn(mentions, span)
  if (!tellsDeed(words, placed.length > 0, actors.length > 0)) return []
  const status = statusOf(words)
  const date = dateOf(read, clause, placed, status, before.at(-1))
  if (date === null) return []
  const needsSubject = clause.kind === 'relative' || clause.kind === 'resumed'
  const subject = needsSubject
    ? antecedent(read.text, clause.kind === 'resumed' ? (before.at(-1) ?? clause) : clause, mentions)
    : null
  const title = titleOf(read.text, span, own, subject)
  return [draft(read, { span, title, date, status, actors })]
}

function tellsDeed(words: string, isDated: boolean, hasActors: boolean): boolean {
  const outside = words.replace(/“[^”]*”?|^[^“]*”/g, ' ')
  if (words.length < 25 || words.endsWith('?') || outside.trim().length < 10 || opinion.test(outside)) return false
  return isDated ? verbPattern.test(outside) : deedPattern.test(outside) && hasActors
}

/** The first placed time; with none, no later than the report, or after it for what is planned. */
function dateOf(
  { article, times }: ReadArticle,
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
function namedEvents(read: ReadArticle, clause: Clause, mentions: readonly ActorMention[]): TimelineEvent[] {
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
    return [draft(read, { span, title, date: time.placed, status: statusOf(words), actors: actorsIn(mentions, span) })]
  })
}

function isNamedEvent(text: string, time: TextSpan, clause: TextSpan): boolean {
  return spanWithin(time, clause) && nounPattern.test(text.slice(time.end, Math.min(clause.end, time.end + 60)))
}

interface Draft {
  readonly span: TextSpan
  readonly title: string
  readonly date: Edtf
  readonly status: EventStatus
  readonly actors: readonly string[]
}

function draft(read: ReadArticle, { span, title, date, status, actors }: Draft): TimelineEvent {
  const { earliest, latest } = boundsOf(date) ?? { earliest: null, latest: null }
  return {
    id: '',
    title,
    date,
    earliest,
    latest,
    status,
    origin: 'drafted',
    actors,
    citations: [citationOf(read, span)],
  }
}

/** A citation of a part of an article, by nobody in particular. */
export function citationOf(read: ReadArticle, { start, end }: TextSpan): Citation {
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

function actorsIn(mentions: readonly ActorMention[], span: TextSpan): string[] {
  return [...new Set(mentions.filter((mention) => spanWithin(mention, span)).map(({ actor }) => actor))]
}

/** The name that a relative clause says more of: the last one before it. */
function antecedent(text: string, clause: Clause, mentions: readonly ActorMention[]): string | null {
  const before = mentions.findLast((mention) => mention.end <= clause.start)
  return before && clause.start - before.end < antecedentReach ? text.slice(before.start, before.end) : null
}
