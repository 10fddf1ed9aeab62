import { z } from 'zod'
import { parseEdtf } from '../corpus/edtf.ts'
import { actorParts, eventStatuses } from '../corpus/model.ts'
import { parseIsoDay } from '../corpus/utc-day.ts'
import { mendMark } from './yaml-issues.ts'

// The YAML files of a collection. Every scalar comes as text or null (see `parseYaml`); what is not given is null.

/** The form of event and actor ids: they stand in addresses. */
const idPattern = /^[a-z0-9][a-z0-9-]*$/

const text = z.string().trim().min(1)
const optionalText = text.nullish().transform((value) => value ?? null)
const id = text.regex(idPattern, `must be small letters, digits and hyphens${mendMark}for example "soleimani-strike"`)
const isoDay = text
  .refine((value) => parseIsoDay(value) !== null, `is no day of the calendar${mendMark}write YYYY-MM-DD`)
  .meta({ description: 'A day, YYYY-MM-DD', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const edtf = text
  .refine(
    (value) => parseEdtf(value) !== null,
    `is no EDTF date${mendMark}for example 2021-12-29, 2021-12, 2021, 2021-12-09/.., "[..2021-12-31]" or "[2021-12-01..2021-12-28]"`,
  )
  // A year alone is a number to an editor.
  .meta({ description: 'A date in EDTF, no more exact than the words', type: ['string', 'integer'] })
const webAddress = text.refine(isWebAddress, `is no web address${mendMark}it begins with https:// or http://`)
const language = text.refine(isLanguage, `is no language tag${mendMark}for example en, ar or ckb`)
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)
const listOf = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])

/** `collection.yaml`. */
export const collectionSchema = closedObject({
  title: optionalText,
  description: optionalText,
  language: optional(language),
  /** `none`: the events are all reviewed; nothing is drafted. */
  drafts: optional(z.enum(['all', 'none'])),
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
})

/** An entry of `events.yaml`. */
export const eventSchema = closedObject({
  id,
  title: text,
  date: edtf,
  status: z
    .enum(eventStatuses)
    .nullish()
    .transform((value) => value ?? 'happened'),
  actors: listOf(text),
  parts: optional(z.record(text, z.enum(actorParts))),
  citations: z.array(citationSchema).min(1),
})

export type CollectionEntry = z.infer<typeof collectionSchema>
export type ArticleEntry = z.infer<typeof articleSchema>
export type ActorEntry = z.infer<typeof actorSchema>
export type EventEntry = z.infer<typeof eventSchema>
export type CitationEntry = z.infer<typeof citationSchema>
export type AuthoredTimeEntry = z.infer<typeof authoredTimeSchema>

/** An object that takes no other keys; the issue's message is the list of those it takes (see `explainIssues`). */
function closedObject<T extends z.ZodRawShape>(shape: T) {
  const keys = Object.keys(shape).join(', ')
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? keys : undefined) })
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
