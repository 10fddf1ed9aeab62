import { createRequire } from 'node:module'
import type { z as Zod } from 'zod'
import { agreements } from '../corpus/compared-sources.ts'
import { parseEdtf } from '../corpus/edtf.ts'
import { actorParts, claimJudgements, claimSubjects, eventOrigins, eventStatuses } from '../corpus/model.ts'
import { statedNumber } from '../corpus/quote-numbers.ts'
import { parseIsoDay } from '../corpus/utc-day.ts'
import { mendMark } from './yaml-issues.ts'

// The YAML files of a collection. Every scalar comes as text or null (see `parseYaml`); what is not given is null.

// Required, for to import its hundred files through the reader of TypeScript takes twice as long.
const { z } = createRequire(import.meta.url)('zod') as typeof import('zod')

/** The form of event and actor ids: they stand in addresses. */
const idPattern = /^[a-z0-9][a-z0-9-]*$/

const text = z
  .string()
  .trim()
  .min(1)
  .refine(
    (value) => !/\p{Surrogate}/u.test(value),
    `holds half a character, which no file can store${mendMark}write the whole character`,
  )
const optionalText = text.nullish().transform((value) => value ?? null)
const id = text.regex(idPattern, `must be small letters, digits and hyphens${mendMark}for example "soleimani-strike"`)
const isoDay = text
  .refine((value) => parseIsoDay(value) !== null, `is no day of the calendar${mendMark}write YYYY-MM-DD`)
  .meta({ description: 'A day, YYYY-MM-DD', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const edtf = text
  .refine((value) => !/(?:^|[[/.,\s])Y?-\d/.test(value), {
    message: `lies before our era, and days are counted from the year 0000 (1 BCE) on${mendMark}leave the event out, or tell its year in the text of a later one`,
    abort: true,
  })
  .refine(
    (value) => parseEdtf(value) !== null,
    `is no EDTF date${mendMark}for example 2021-12-29, 2021-12, 2021, 2021-12-09/.., "[..2021-12-31]" or "[2021-12-01..2021-12-28]"`,
  )
  // A year alone is a number to an editor.
  .meta({ description: 'A date in EDTF, no more exact than the words', type: ['string', 'integer'] })
const webAddress = text.refine(isWebAddress, `is no web address${mendMark}it begins with https:// or http://`)
const language = text.refine(isLanguage, `is no language tag${mendMark}for example en, ar or ckb`)
const optional = <T extends Zod.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)
const listOf = <T extends Zod.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])

/** In characters (code points): the bar that tells a step has room for no more on a phone. */
const mostOfStep = 300

const oneOrMore = <T extends Zod.ZodType<string, unknown>>(schema: T) =>
  z
    .union([schema, z.array(schema).min(1)])
    .nullish()
    .transform((value) => (value == null ? null : [value].flat()))

/** What a step of a tour shows: the parameters of the page's addresses, with the words of a passage for its offset. */
const tourViewSchema = closedObject({
  event: optionalText,
  trail: optional(z.enum(['open'])),
  compare: optional(z.enum(['sources'])),
  article: optionalText,
  quote: optional(text.meta({ description: 'The passage of the article, character for character' })),
  about: optional(text.meta({ description: 'The id of an actor, whose page opens' })),
  view: optional(z.enum(['coverage'])),
  q: optionalText,
  actor: oneOrMore(text),
  source: oneOrMore(text),
  speaker: oneOrMore(text),
  status: oneOrMore(z.enum(eventStatuses)),
  origin: oneOrMore(z.enum(eventOrigins)),
  agreement: oneOrMore(z.enum(agreements)),
  from: optional(isoDay),
  to: optional(isoDay),
  within: optional(z.enum(['certain', 'possible'])),
  lanes: optional(z.enum(['actor', 'source', 'status'])),
  window: optional(
    text.refine(isWindow, `is no stretch of days${mendMark}write two days, the earlier first: 2021-12-01/2022-01-05`),
  ),
})
  .refine(({ quote, article }) => quote === null || article !== null, {
    path: ['quote'],
    message: `stands in no article${mendMark}add article: where it stands`,
  })
  .refine(({ event, trail, compare }) => event !== null || (trail === null && compare === null), {
    message: `opens what belongs to an event, and names none${mendMark}add event: whose date or sources it shows`,
  })

/** A step of a tour. */
const tourStepSchema = closedObject({
  words: text.refine((value) => [...value].length <= mostOfStep, {
    message: `has more than ${mostOfStep} letters, and a phone has no room for them${mendMark}make two steps of it`,
  }),
  show: tourViewSchema,
})

/** `collection.yaml`. */
export const collectionSchema = closedObject({
  title: optionalText,
  description: optionalText,
  language: optional(language),
  /** `none`: the events are all reviewed; nothing is drafted. */
  drafts: optional(z.enum(['all', 'none'])),
  tour: listOf(tourStepSchema),
})

/** `published` of an article: a day alone is one that the page states. */
export const publishedSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { date: value, basis: 'stated' } : value),
  closedObject({ date: isoDay, basis: z.enum(['stated', 'inferred']), note: optionalText }).refine(
    (published) => published.basis === 'stated' || published.note !== null,
    `is inferred, without a note${mendMark}add note: how the day was worked out`,
  ),
)

/** `articles/<id>.yaml`. */
export const articleSchema = closedObject({
  publisher: optionalText,
  title: optionalText,
  author: optionalText,
  url: optional(webAddress),
  language: optional(language),
  captured: optional(isoDay),
  published: optional(publishedSchema),
})

/** An entry of `actors.yaml`. */
export const actorSchema = closedObject({ id, name: text, kind: optionalText, aliases: listOf(text) })

/** Words of a quote that an author dates: by another event, or by a value with the reason for it. */
const authoredTimeSchema = closedObject({
  words: text,
  after: optionalText,
  before: optionalText,
  on: optionalText,
  value: optional(edtf),
  note: optionalText,
})
  .refine(
    (time) => [time.after, time.before, time.on, time.value].filter((way) => way !== null).length === 1,
    `must say one thing: after, before or on an event, or a value${mendMark}keep exactly one of after, before, on, value`,
  )
  .refine(
    (time) => time.value === null || time.note !== null,
    `must have a reason for its value${mendMark}add note: why these words mean that date`,
  )

/** What a quote says of one thing, where an author tells it or judges how it compares. */
const claimSchema = closedObject({
  about: z.enum(claimSubjects),
  of: optional(text.meta({ description: 'The noun that is counted, or the id of the actor' })),
  says: text.meta({
    description: 'A date in EDTF, a number with its hedge, or plain words',
    type: ['string', 'integer'],
  }),
  compared: optional(
    z.enum(claimJudgements).meta({ description: 'How it stands to the other sources; left out, values are compared' }),
  ),
  note: optionalText,
})
  .refine((claim) => claim.about !== 'date' || parseEdtf(claim.says) !== null, {
    path: ['says'],
    message: `is no EDTF date, and the claim is about the date${mendMark}for example 2021-12-29, 2021-12 or "[..2021-12-31]"`,
  })
  .refine((claim) => claim.about !== 'number' || statedNumber(claim.says) !== null, {
    path: ['says'],
    message: `holds no number, and the claim is about a number${mendMark}for example 84, tens, at least 30`,
  })
  .refine(
    (claim) => claim.of !== null || (claim.about !== 'number' && claim.about !== 'actor'),
    `must say what it is of${mendMark}add of: the noun that is counted, or the id of the actor`,
  )
  .refine(
    (claim) => claim.note !== null || (claim.about !== 'date' && claim.compared === null),
    `must have a reason for its date or judgement${mendMark}add note: why the words mean that`,
  )

/** Another event to be read beside this one. */
const comparedSchema = closedObject({ event: text, note: text })

const citationSchema = closedObject({
  article: text,
  quote: text,
  occurrence: optional(
    text
      .regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1')
      .meta({ description: 'Which one, where the quote stands more than once', type: ['string', 'integer'] })
      .transform(Number),
  ),
  speaker: optionalText,
  times: listOf(authoredTimeSchema),
  claims: listOf(claimSchema),
})

/** A citation of what is not stored here: nothing in it can be checked, and the page says so. */
const uncheckedSchema = closedObject({
  url: optional(webAddress),
  publisher: optionalText,
  quote: optionalText,
}).refine(({ url, publisher }) => url !== null || publisher !== null, {
  error: `names no source${mendMark}give its url or its publisher, or the article that it stands in`,
  abort: true,
})

// A record passes this key over without a word.
const partsSchema = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__') ? '__proto__' : value),
  z.record(text, z.enum(actorParts)),
)

/** An entry of `events.yaml`; a line of `*.events.jsonl`. */
export const eventSchema = closedObject({
  id,
  title: text,
  date: edtf,
  status: z
    .enum(eventStatuses)
    .nullish()
    .transform((value) => value ?? 'happened'),
  actors: listOf(text),
  parts: optional(partsSchema),
  citations: z.array(z.union([citationSchema, uncheckedSchema])).min(1),
  compare: listOf(comparedSchema),
})

export type TourStepEntry = Zod.infer<typeof tourStepSchema>
export type CollectionEntry = Zod.infer<typeof collectionSchema>
export type ArticleEntry = Zod.infer<typeof articleSchema>
export type ActorEntry = Zod.infer<typeof actorSchema>
export type EventEntry = Zod.infer<typeof eventSchema>
export type CitationEntry = Zod.infer<typeof citationSchema>
export type UncheckedEntry = Zod.infer<typeof uncheckedSchema>
export type AuthoredTimeEntry = Zod.infer<typeof authoredTimeSchema>

/** An event's citations of stored articles, each with its place in the list. */
export function storedCitations({
  citations,
}: EventEntry): { readonly entry: CitationEntry; readonly index: number }[] {
  return citations.flatMap((entry, index) => ('article' in entry ? [{ entry, index }] : []))
}

/** An event's other citations. */
export function uncheckedCitations({ citations }: EventEntry): UncheckedEntry[] {
  return citations.flatMap((entry) => ('article' in entry ? [] : [entry]))
}

/** An object that takes no other keys; the issue's message is the list of those it takes (see `explainIssues`). */
function closedObject<T extends Zod.ZodRawShape>(shape: T) {
  const keys = Object.keys(shape).join(', ')
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? keys : undefined) })
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

function isWindow(value: string): boolean {
  const [start = null, end = null, ...more] = value.split('/').map(parseIsoDay)
  return more.length === 0 && start !== null && end !== null && start < end
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
