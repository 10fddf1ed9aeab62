import type { Citation, EventParts, TextSpan, TimelineEvent } from '../../corpus/model.ts'
import { spanWithin } from '../../corpus/text-span.ts'
import type { ReadArticle } from '../read-article.ts'
import { reportingVerbs } from '../reporting-verbs.ts'
import { isSameVerb } from '../verb-forms.ts'
import { capitalWords, mentionsIn, type NamesAmong } from './actor-mentions.ts'
import { joinedParts, partsOf } from './actor-parts.ts'
import { type Deed, deedsIn } from './deed.ts'
import { sentencesOf } from './sentences.ts'

/** What a title adds to its deed: when it was, or what was said of it. */
const sideClause = /\s(?:after|before|that|when|while|as|since|until|following|to)\s.*|[;:].*/is
/**
 * In UTF-16 code units: no sentence begins further before a quote, or ends further behind it. A line may be millions
 * long, and thousands of events may quote it.
 */
const farthest = 5000
/** A phrase behind one of these is no subject, whatever the grammar made of it: "pressure on the council grew". */
const prepositionBefore =
  /\b(?:of|on|in|at|for|from|with|against|about|between|among|under|over|to)\s+(?:(?:the|an?|its|his|her|their)\s+)?$/i

/**
 * The parts of an edited event's actors, as the sentences of its quotes tell them. In doubt nothing is told: only of who
 * is named in the quote, and only by a verb that the event's title has too, since a quote may tell of more than one
 * thing. Null where that leaves nobody.
 */
export function partsInQuotes(
  { title, actors, citations }: Pick<TimelineEvent, 'title' | 'actors' | 'citations'>,
  articles: ReadonlyMap<string, ReadArticle>,
  names: NamesAmong,
): EventParts | null {
  if (actors.length === 0) return null
  const verbs =
    title
      .replace(sideClause, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  const accounts = citations.map((citation) => {
    const read = articles.get(citation.article)
    return read?.isDraftable ? quoteParts(read.text, citation, verbs, names) : null
  })
  const joined = joinedParts(accounts)
  // One account that contradicts another must not be outvoted by a third.
  const told = accounts.flatMap((account) => Object.entries(account ?? {}))
  const contradicted = new Set(told.flatMap(([actor, part]) => (joined?.[actor] === part ? [] : [actor])))
  const own = new Set(actors)
  const held = Object.entries(joined ?? {}).filter(([actor]) => own.has(actor) && !contradicted.has(actor))
  return held.length === 0 ? null : Object.fromEntries(held)
}

function quoteParts(text: string, citation: Citation, verbs: readonly string[], names: NamesAmong): EventParts | null {
  const { from, paragraph } = paragraphAround(text, citation)
  const quote = { start: citation.start - from, end: citation.end - from }
  const mentions = mentionsIn(paragraph, names({ text: paragraph, words: capitalWords(paragraph) }), []).filter((one) =>
    spanWithin(one, quote),
  )
  if (mentions.length === 0) return null
  const deeds = sentencesOf(paragraph, [])
    .flatMap((sentence) => deedsIn(paragraph, sentence))
    .filter((deed) => deed.kind === 'verb' && deed.isReal && spanWithin(deed, quote))
    .filter((deed) => verbs.some((verb) => isSameVerb(verb, wordOf(paragraph, deed))))
  return partsOf(
    paragraph,
    deeds.map((deed) => sure(paragraph, deed)),
    mentions,
  )
}

/** The line of a quote, or as much of it as its sentences reach into. */
function paragraphAround(text: string, { start, end }: TextSpan): { from: number; paragraph: string } {
  const first = Math.max(0, start - farthest)
  const before = text.slice(first, start)
  const after = text.slice(end, end + farthest)
  const line = before.lastIndexOf('\n') + 1
  const isCut = first > 0 && line === 0
  const from = first + (isCut ? before.indexOf(' ') + 1 : line)
  const next = after.indexOf('\n')
  return { from, paragraph: text.slice(from, end + (next === -1 ? after.length : next)) }
}

function sure(text: string, deed: Deed): Deed {
  const says = reportingVerbs.get(wordOf(text, deed))?.says ?? false
  const isSubject = deed.agent !== null && !hangsOnPreposition(text, deed.agent)
  const isObject = deed.patient !== null && !hangsOnPreposition(text, deed.patient)
  return {
    ...deed,
    agent: isSubject ? deed.agent : null,
    // What is said is not done to whom it is said of.
    patient: isObject && !says ? deed.patient : null,
  }
}

function hangsOnPreposition(text: string, { start }: TextSpan): boolean {
  // No preposition with its article is longer; a quote may be millions long.
  return prepositionBefore.test(text.slice(Math.max(0, start - 40), start))
}

function wordOf(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end).toLowerCase()
}
