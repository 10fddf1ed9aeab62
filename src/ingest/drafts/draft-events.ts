import { boundsOf } from '../../corpus/edtf.ts'
import type { Citation, Edtf, EventStatus, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import { spanWithin } from '../../corpus/text-span.ts'
import { timesWithin } from '../citations.ts'
import { prefixOf, suffixOf } from '../locate-quote.ts'
import type { ReadArticle } from '../read-article.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { statusOf } from './event-status.ts'
import { headline, titleWords } from './event-title.ts'
import { eventNouns, strongPasts } from './event-words.ts'
import type { ActorMention } from './find-actors.ts'

const verbPattern = new RegExp(`\\b(?:[a-z]{3,}ed|${strongPasts.join('|')}|has|have|will|may|is|are)\\b`, 'i')
const deedPattern = new RegExp(`\\b(?:[a-z]{3,}ed|${strongPasts.join('|')}|has|have|will)\\b`, 'i')
/** What a writer thinks, not what happened. */
const opinion = /\b(?:it (?:is|seems?|appears?|does not seem)|though it is|perhaps|arguably)\b/i
const nounPattern = new RegExp(`^\\s+(?:[a-z-]+\\s+){0,2}?(?:${eventNouns.join('|')})\\b`, 'i')
/** Where a named event ends: at the next clause or mark. */
const nounEnd = /[,;:”"()]|\.(?=\s+\p{Lu}|$)|\s(?:and|as|due|who|which|when|while)\s/u

/**
 * What one article tells as done, planned or going on: one for each clause that tells a deed, one for each event named
 * with a time. Whose deed it is can be told only when the actors of the whole collection are known.
 */
export interface Deed extends TextSpan {
  readonly date: Edtf
  readonly earliest: string | null
  readonly latest: string | null
  readonly status: EventStatus
  /** Its headline, without its subject where that stands elsewhere. */
  readonly title: string
  /** Where the subject stands elsewhere: the last name that ends before this offset. */
  readonly subjectBefore: number | null
  /** True where nothing but an actor in it would make an event of it. */
  readonly needsActor: boolean
}

/** An article as far as its deeds are told by it. */
export type DatedText = Pick<ReadArticle, 'text' | 'article' | 'times'>

/** Finds the deeds of one article in its sentences, in order. */
export function findDeeds(read: DatedText, sentences: readonly TextSpan[]): Deed[] {
  return sentences.flatMap((sentence) => {
    const clauses = clausesOf(read.text, sentence)
    return clauses.flatMap((clause, i) => [
      ...deedIn(clause, { read, before: clauses[i - 1] ?? null, next: clauses[i + 1] ?? null }),
      ...namedEvents(read, clause),
    ])
  })
}

/** Drafts the events of one article: its deeds, with the actors named in them. */
export function draftEvents(read: ReadArticle, mentions: readonly ActorMention[]): TimelineEvent[] {
  return read.deeds.flatMap((deed) => {
    const actors = actorsIn(mentions, deed)
    if (deed.needsActor && actors.length === 0) return []
    const { title, date, earliest, latest, status, subjectBefore } = deed
    const subject = subjectBefore === null ? null : antecedent(read.text, subjectBefore, mentions)
    return [
      {
        id: '',
        title: headline(title, subject),
        date,
        earliest,
        latest,
        status,
        origin: 'drafted',
        actors,
        citations: [citationOf(read, deed)],
      },
    ]
  })
}

interface ClauseContext {
  readonly read: DatedText
  readonly before: Clause | null
  readonly next: Clause | null
}

function deedIn(clause: Clause, { read, before, next }: ClauseContext): Deed[] {
  const words = read.text.slice(clause.start, clause.end)
  const own = read.times.filter((time) => spanWithin(time, clause) && !isNamedEvent(read.text, time, clause))
  const placed = own.filter((time) => time.placed !== null)
  // Who says something, and what: one event; what is said is one of its own only with a time of its own.
  const isReport = next?.kind === 'said'
  if (clause.kind === 'said' && placed.length === 0) return []
  const span = isReport ? { start: clause.start, end: next.end } : clause
  if (!tellsDeed(words, placed.length > 0)) return []
  const status = statusOf(words)
  const date = dateOf(read, clause, placed, status, before)
  if (date === null) return []
  const title = titleWords(read.text, span, own)
  const subjectBefore =
    clause.kind === 'relative' ? clause.start : clause.kind === 'resumed' ? (before ?? clause).start : null
  return [deed({ span, title, date, status, subjectBefore, needsActor: placed.length === 0 })]
}

function tellsDeed(words: string, isDated: boolean): boolean {
  const outside = words.replace(/“[^”]*”?|^[^“]*”/g, ' ')
  if (words.length < 25 || words.endsWith('?') || outside.trim().length < 10 || opinion.test(outside)) return false
  return (isDated ? verbPattern : deedPattern).test(outside)
}

/** The first placed time; with none, no later than the report, or after it for what is planned. */
function dateOf(
  { article, times }: DatedText,
  clause: Clause,
  placed: readonly { readonly placed: Edtf | null }[],
  status: EventStatus,
  before: Clause | null,
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
function namedEvents(read: DatedText, clause: Clause): Deed[] {
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
    const title = titleWords(read.text, span, [])
    const status = statusOf(words)
    return [deed({ span, title, date: time.placed, status, subjectBefore: null, needsActor: false })]
  })
}

function isNamedEvent(text: string, time: TextSpan, clause: TextSpan): boolean {
  return spanWithin(time, clause) && nounPattern.test(text.slice(time.end, Math.min(clause.end, time.end + 60)))
}

interface FoundDeed extends Omit<Deed, keyof TextSpan | 'earliest' | 'latest'> {
  readonly span: TextSpan
}

function deed({ span: { start, end }, ...found }: FoundDeed): Deed {
  const { earliest, latest } = boundsOf(found.date) ?? { earliest: null, latest: null }
  return { start, end, ...found, earliest, latest }
}

function citationOf(read: ReadArticle, { start, end }: Deed): Citation {
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
function antecedent(text: string, offset: number, mentions: readonly ActorMention[]): string | null {
  const before = mentions.findLast((mention) => mention.end <= offset && offset - mention.end < 40)
  return before ? text.slice(before.start, before.end) : null
}
