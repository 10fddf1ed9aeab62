import * as fc from 'fast-check'
import { agreements } from './compared-sources.ts'
import { boundsOf } from './edtf.ts'
import { compareEvents } from './event-order.ts'
import type { Filter } from './filter.ts'
import { groupBy } from './group-by.ts'
import {
  type Actor,
  type Article,
  type Citation,
  type Claim,
  type Corpus,
  claimJudgements,
  claimSubjects,
  eventOrigins,
  eventStatuses,
  type TimelineEvent,
  type TimeMention,
} from './model.ts'
import { outletSpeaks } from './speakers-of-event.ts'

/** A collection for a test: what ingest would make of a folder, with the texts that quotes were found in. */
export interface TestCollection {
  readonly corpus: Corpus
  /** Stored texts by article id. */
  readonly texts: ReadonlyMap<string, string>
}

/** The corpus of a collection written as text; see `collectionFrom`. */
export function corpusFrom(strings: TemplateStringsArray, ...values: readonly string[]): Corpus {
  return collectionFrom(strings, ...values).corpus
}

/**
 * Makes a collection from lines of fields, in any order; the same lines make the same collection.
 * ```
 * line     = "#" anything | article | text | removed | actor | unchecked | claim | compare | event | nothing
 * article  = "article" id "|" publisher ["|" day ["?"] ["|" title]]     ? : the day is inferred
 * text     = "text" article "|" paragraph {"|" paragraph}
 * removed  = "removed" article "|" reason "|" words of the text
 * actor    = "actor" id "|" name {"|" alias}
 * claim    = "claim" event "|" article "|" subject [actor or noun] "|" says ["|" judgement]
 * compare  = "compare" event "|" event "|" note
 * unchecked = "unchecked" event "|" [publisher] "|" [url] "|" [words]     a citation without a stored article
 * event    = date "|" id "|" title "|" status "|" [actor {"," actor}] {"|" citation}
 * citation = article ["(" speaker ")"] ":" words, with time mentions in them
 * mention  = "{" words ["=" date ["from" date ["of" event]]] "}"        without a date: not placed
 * ```
 * For example: `2021-12-09 | talks | Talks end | happened | coalition, isis | rudaw: ended {today = 2021-12-09}`.
 * An empty publisher or day is unknown. Actors and articles need no line of their own: an actor's name is then its id.
 * Without a text line, an article's text is its quotes, each a paragraph. Anything else is an error.
 */
export function collectionFrom(strings: TemplateStringsArray, ...values: readonly string[]): TestCollection {
  const lines = String.raw({ raw: strings }, ...values)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine)
  const of = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).map((line) => line.fields)
  const cited = of('event').flatMap((fields) => fields.slice(5).map(readCitation))
  const texts = new Map(
    [...groupBy(cited, (citation) => citation.article)].map(([id, citations]) => [
      id,
      [...new Set(citations.map((citation) => citation.quote))].join('\n'),
    ]),
  )
  for (const [id = '', ...paragraphs] of of('text')) texts.set(id, paragraphs.join('\n'))
  const articles = new Map([...texts.keys()].map((id) => [id, readArticle([id])]))
  for (const fields of of('article')) articles.set(fields[0] ?? '', readArticle(fields))
  const events = of('event').map((fields) =>
    withUnchecked(stated(readEvent(fields, texts), of('claim'), of('compare')), of('unchecked')),
  )
  const actors = new Map(events.flatMap((event) => event.actors).map((id) => [id, readActor([id])]))
  for (const fields of of('actor')) actors.set(fields[0] ?? '', readActor(fields))
  return { texts, corpus: corpusOf([...articles.values()], [...actors.values()], events, of('removed'), texts) }
}

interface Line {
  readonly kind: 'article' | 'text' | 'removed' | 'actor' | 'unchecked' | 'claim' | 'compare' | 'event'
  readonly fields: readonly string[]
}

const fewestFields = { article: 2, text: 2, removed: 3, actor: 2, unchecked: 4, claim: 4, compare: 3, event: 5 }

function readLine(line: string): Line {
  const [, word, rest = line] = /^(article|text|removed|actor|unchecked|claim|compare) (.*)$/.exec(line) ?? []
  const kind = (word ?? 'event') as Line['kind']
  const fields = rest.split('|').map((field) => field.trim())
  if (fields.length < fewestFields[kind]) throw new Error(`too few fields in “${line}”`)
  return { kind, fields }
}

function corpusOf(
  articles: readonly Article[],
  actors: readonly Actor[],
  events: readonly TimelineEvent[],
  removed: readonly (readonly string[])[],
  texts: ReadonlyMap<string, string>,
): Corpus {
  const removedOf = ({ id }: Article) =>
    removed
      .filter(([article]) => article === id)
      .map(([, reason = '', words = '']) => ({ ...spanOf(words, texts.get(id) ?? ''), reason }))
      .sort((a, b) => a.start - b.start)
  if (new Set(events.map(({ id }) => id)).size < events.length) throw new Error('two events have one id')
  return {
    format: 'dateline/1',
    title: 'A made-up collection',
    description: null,
    language: 'en',
    articles: articles.map((article) => ({ ...article, removed: removedOf(article) })),
    actors,
    events: events.toSorted(compareEvents),
    parked: [],
  }
}

function readArticle([id = '', publisher, day = '', title]: readonly string[]): Article {
  const basis = day.endsWith('?') ? 'inferred' : 'stated'
  const note = basis === 'inferred' ? 'Worked out for the test.' : null
  return {
    id,
    publisher: publisher || null,
    title: title || null,
    author: null,
    url: null,
    language: 'en',
    published: day === '' ? null : { date: day.replace('?', ''), basis, note },
    captured: null,
    sha256: `hash of ${id}`,
    text: `articles/${id}.txt`,
    original: null,
    removed: [],
  }
}

function readActor([id = '', name = id, ...aliases]: readonly string[]): Actor {
  return { id, name, kind: null, aliases }
}

function readEvent(fields: readonly string[], texts: ReadonlyMap<string, string>): TimelineEvent {
  const [date = '', id = '', title = '', statusText, actors = '', ...citations] = fields
  const bounds = boundsOf(date)
  const status = eventStatuses.find((known) => known === statusText)
  if (!bounds || !status) throw new Error(`no date or no status in the event “${id}”`)
  return {
    id,
    title,
    date,
    ...bounds,
    status,
    origin: 'edited',
    actors: actors === '' ? [] : actors.split(',').map((actor) => actor.trim()),
    parts: null,
    citations: citations.map((citation) => placed(readCitation(citation), texts)),
  }
}

type Fields = readonly string[]

/** What an author states of an event: claims, at the first citation of their article, and events to compare. */
function stated(event: TimelineEvent, claims: readonly Fields[], compare: readonly Fields[]): TimelineEvent {
  const citations = event.citations.map((citation, i) => {
    const isFirst = event.citations.findIndex(({ article }) => article === citation.article) === i
    const own = claims.filter(([id, article]) => isFirst && id === event.id && article === citation.article)
    return own.length > 0 ? { ...citation, claims: own.map(readClaim) } : citation
  })
  const others = compare.filter(([id]) => id === event.id)
  if (others.length === 0) return { ...event, citations }
  return { ...event, citations, compare: others.map(([, other = '', note = '']) => ({ event: other, note })) }
}

function readClaim([, , subject = '', says = '', judgement]: Fields): Claim {
  const [word, ...of] = subject.split(' ')
  const about = claimSubjects.find((known) => known === word)
  const compared = claimJudgements.find((known) => known === judgement) ?? null
  if (!about) throw new Error(`no subject of a claim: “${subject}”`)
  return { about, of: of.join(' ') || null, says, compared, note: compared && 'Judged for the test.' }
}

function withUnchecked(event: TimelineEvent, lines: readonly (readonly string[])[]): TimelineEvent {
  const unchecked = lines
    .filter(([id]) => id === event.id)
    .map(([, publisher, url, quote]) => ({ url: url || null, publisher: publisher || null, quote: quote || null }))
  return unchecked.length > 0 ? { ...event, unchecked } : event
}

type Unplaced = Pick<Citation, 'article' | 'quote' | 'speaker' | 'times'>

/** A citation whose mentions count from the start of the quote. */
function readCitation(text: string): Unplaced {
  const [, article = '', speaker = null, words = ''] = /^([^:(]+?)\s*(?:\((.+?)\))?:\s*(.+)$/.exec(text) ?? []
  if (words === '') throw new Error(`no quote in the citation “${text}”`)
  const times: TimeMention[] = []
  let quote = ''
  for (const part of words.split(/(\{[^}]*\})/)) {
    if (part.startsWith('{')) times.push(readMention(part.slice(1, -1), quote.length))
    quote += part.startsWith('{') ? (times.at(-1)?.text ?? '') : part
  }
  return { article, speaker, quote, times }
}

function readMention(text: string, start: number): TimeMention {
  const match = /^(.+?)(?:\s*=\s*(\S+?)(?:\s+from\s+(\S+)(?:\s+of\s+(\S+))?)?)?$/.exec(text)
  const [, words = '', value = null, anchor = null, anchorEvent = null] = match ?? []
  const rule = anchor === null ? 'named in the words' : 'relative words'
  return { start, end: start + words.length, text: words, value, anchor, anchorEvent, rule }
}

function placed({ times, ...citation }: Unplaced, texts: ReadonlyMap<string, string>): Citation {
  const text = texts.get(citation.article) ?? ''
  const { start, end } = spanOf(citation.quote, text)
  return {
    ...citation,
    start,
    end,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    times: times.map((time) => ({ ...time, start: time.start + start, end: time.end + start })),
  }
}

function spanOf(words: string, text: string) {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`“${words}” is not in its text`)
  return { start, end: start + words.length }
}

type Arbitraries<Values> = { [At in keyof Values]: fc.Arbitrary<Values[At]> }

/** Makes a check on many random values; where it fails, the smallest values that break it are reported. */
export function forAll<Values extends unknown[]>(
  arbitraries: [...Arbitraries<Values>],
  check: (...values: Values) => void,
  numRuns = 200,
): void {
  const property = fc.property(fc.tuple<Values>(...arbitraries), (values) => {
    check(...values)
  })
  // Not a promise: the property is synchronous.
  void fc.assert(property, { numRuns })
}

/** Dates of every shape in EDTF, as text. */
export function edtfTexts(firstYear = 1995, lastYear = 2024): fc.Arbitrary<string> {
  const point = edtfPoints(firstYear, lastYear)
  const text = point.map((one) => one.text)
  const pair = fc.tuple(point, point).map((points) => points.sort(byStart).map((one) => one.text))
  const member = fc.oneof(
    text,
    pair.map(([from, to]) => `${from}..${to}`),
  )
  const intervalForms = ['../t', '/t', 't/..', 't/']
  const setForms = ['[..t]', '[t..]', '[t]']
  return fc.oneof(
    { weight: 3, arbitrary: text },
    pair.map((ends) => ends.join('/')),
    fc.tuple(fc.constantFrom(...intervalForms, ...setForms), text).map(([form, one]) => form.replace('t', one)),
    fc.array(member, { minLength: 1, maxLength: 3 }).map((members) => `[${members.join(',')}]`),
  )
}

/** One date, with the month it begins in to order by. */
function edtfPoints(firstYear: number, lastYear: number) {
  const year = fc.integer({ min: firstYear, max: lastYear })
  const parts = fc.record({
    year,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    season: fc.integer({ min: 21, max: 24 }),
    kind: fc.constantFrom('day', 'day', 'month', 'season', 'year', 'decade', 'century'),
    qualifier: fc.constantFrom('', '', '', '?', '~', '%'),
  })
  const pad = (number: number, length = 2) => String(number).padStart(length, '0')
  return parts.map(({ kind, qualifier, ...p }) => {
    const y = pad(p.year, 4)
    const january = p.year * 12 + 1
    const forms: Readonly<Record<typeof kind, readonly [string, number]>> = {
      day: [`${y}-${pad(p.month)}-${pad(p.day)}`, p.year * 12 + p.month],
      month: [`${y}-${pad(p.month)}`, p.year * 12 + p.month],
      season: [`${y}-${p.season}`, p.year * 12 + (p.season - 20) * 3],
      year: [y, january],
      decade: [`${y.slice(0, 3)}X`, january - (p.year % 10) * 12],
      century: [`${y.slice(0, 2)}XX`, january - (p.year % 100) * 12],
    }
    const [text, month] = forms[kind]
    return { text: text + qualifier, month }
  })
}

function byStart(a: { month: number; text: string }, b: { month: number; text: string }): number {
  return a.month - b.month || (a.text < b.text ? -1 : 1)
}

// Few names and words, so that random events and random filters meet.
const actorIds = ['isis', 'iraq', 'coalition', 'embassy']
const articleIds = ['rudaw', 'k24', 'afp']
const words = ['talks', 'end', 'Erdoğan', 'Embassy', 'it’s', 'over', 'Niğde', 'isis']
const phrases = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '))

/** Random collections of up to a dozen events, as text for `corpusFrom`, so that a failure is readable. */
export const collectionTexts: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      date: edtfTexts(),
      title: phrases,
      status: fc.constantFrom(...eventStatuses),
      actors: fc.subarray(actorIds),
      citations: fc.array(fc.tuple(fc.constantFrom(...articleIds, 'afp (iraq)'), phrases), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { maxLength: 12 },
  )
  .map((events) =>
    events
      .map(({ date, title, status, actors, citations }, i) => {
        const cited = citations.map(([article, quote]) => `${article}: ${quote}`)
        return [date, `e${i}`, title, status, actors.join(', '), ...cited].join(' | ')
      })
      .join('\n'),
  )

/** Random corpora of up to a hundred events, of both origins, some of them without a stored article. */
export const largeCorpora: fc.Arbitrary<Corpus> = fc
  .array(collectionTexts, { maxLength: 8, size: 'max' })
  .map((texts) => {
    const text = texts.map((part, i) => part.replaceAll(/\| e(\d+) \|/g, `| e${i}-$1 |`)).join('\n')
    const corpus = corpusFrom`${text}`
    const unchecked = [{ url: null, publisher: 'AFP', quote: null }]
    return {
      ...corpus,
      events: corpus.events.map((event, i) => ({
        ...event,
        ...(i % 3 === 0 && { origin: 'drafted' as const }),
        ...(i % 7 === 3 && { citations: [], unchecked }),
      })),
    }
  })

const days = edtfTexts(1994, 2025).map((text) => boundsOf(text)?.earliest ?? null)

/** Random filters that narrow such collections. */
export const filters: fc.Arbitrary<Filter> = fc.record({
  q: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, phrases),
  actors: fc.subarray(actorIds, { maxLength: 2 }),
  sources: fc.subarray(articleIds, { maxLength: 2 }),
  statuses: fc.subarray([...eventStatuses], { maxLength: 3 }),
  origins: fc.subarray([...eventOrigins]),
  agreements: fc.subarray([...agreements]),
  speakers: fc.subarray([...actorIds, outletSpeaks], { maxLength: 2 }),
  from: days,
  to: days,
  within: fc.constantFrom('possible', 'certain'),
})
