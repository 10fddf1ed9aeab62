import { z } from 'zod'
import { plainText } from './html-words.ts'
import { type JsonFault, kindOf, withoutFaults } from './json-faults.ts'
import { readSlideDate, type Slide, type SlideShow } from './slide.ts'

// https://timeline.knightlab.com/docs/json-format.html. Numbers may be written as text, and are.
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => (value ?? '').trim())
const dateSchema = z
  .object({ year: text, month: text, day: text, hour: text, minute: text, second: text, display_date: text })
  .nullish()
const slideSchema = z.object({
  unique_id: text,
  start_date: dateSchema,
  end_date: dateSchema,
  display_date: text,
  text: z.object({ headline: text, text }).nullish(),
  media: z.object({ url: text, credit: text, caption: text, thumbnail: text, alt: text, link: text }).nullish(),
  group: text,
  background: z.unknown().optional(),
})
const timelineSchema = z.object({
  title: z.unknown().optional(),
  events: z.array(z.unknown()),
  eras: z.unknown().optional(),
  scale: z.unknown().optional(),
})

type SlideEntry = z.infer<typeof slideSchema>

/** A timeline from TimelineJS's JSON; null where it is none. What is malformed in a slide is told, and the rest taken. */
export function readJson(source: string): SlideShow | null {
  const parsed = timelineSchema.safeParse(jsonOf(source))
  if (!parsed.success) return null
  const { title, events, eras, scale } = parsed.data
  const shown = title === undefined || title === null ? null : { ...readSlide(title, 'the title'), place: 'the title' }
  const read = events.map((event, i) => readSlide(event, `event ${i + 1}`))
  return {
    title: shown,
    slides: read,
    left: [...erasLeft(eras), ...scaleLeft(scale)],
  }
}

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

const wholeSlide = '{ "start_date": { "year": 1848 }, "text": { "headline": "…" } }'
const aDate = 'write { "year": 1848, "month": 2, "day": 24 }'

// By the path of a part: what it is, and how it is written.
const forms: Readonly<Record<string, readonly [kind: string, mend: string]>> = {
  start_date: ['object', aDate],
  end_date: ['object', aDate],
  text: ['object', 'write { "headline": "…", "text": "…" }'],
  media: ['object', 'write { "url": "https://…" }'],
}
const ofDates: Readonly<Record<string, string>> = {
  year: 'write 1848 or "1848"',
  display_date: 'write "early in 1848"',
}

function faultInWords({ path, found }: JsonFault): string {
  if (path === '') return `${found} is no slide → write ${wholeSlide}`
  const [kind, mend] = forms[path] ?? ['text or number', leafMend(path)]
  return `${path} is ${found} and no ${kind}, so it is not taken → ${mend}`
}

function leafMend(path: string): string {
  const [part = '', leaf = ''] = path.split('.')
  return part.endsWith('_date') && leaf !== '' ? (ofDates[leaf] ?? 'write 2 or "2"') : 'write "…"'
}

function readSlide(entry: unknown, place: string): Slide {
  const { value, faults } = withoutFaults(slideSchema, entry)
  const slide = slideOf(value ?? slideSchema.parse({}), place)
  return { ...slide, left: [...faults.map(faultInWords), ...slide.left] }
}

function erasLeft(eras: unknown): string[] {
  if (eras === undefined || eras === null) return []
  if (!Array.isArray(eras)) return [`eras: ${kindOf(eras)} is no list → write [{ "start_date": …, "end_date": … }]`]
  return eras.length > 0 ? [`eras: ${eras.length}`] : []
}

function scaleLeft(scale: unknown): string[] {
  if (scale === undefined || scale === null || scale === '' || scale === 'human') return []
  return [typeof scale === 'string' ? `the scale “${scale}”` : `scale: ${kindOf(scale)} is no text → write "human"`]
}

function slideOf(entry: SlideEntry, place: string): Slide {
  const start = datePart(entry.start_date, 'the date')
  const end = datePart(entry.end_date, 'the end date')
  const { media } = entry
  const headline = entry.text?.headline ?? ''
  const name = plainText(headline).replaceAll('\n', ' ')
  return {
    place: name === '' ? place : `${place} “${name}”`,
    id: entry.unique_id || null,
    start: start.date,
    end: end.date,
    displayDate: entry.display_date || entry.start_date?.display_date || '',
    headline,
    text: entry.text?.text ?? '',
    media: media && media.url !== '' ? { url: media.url, credit: media.credit, caption: media.caption } : null,
    link: media?.link ?? '',
    group: entry.group,
    left: [
      ...start.left,
      ...end.left,
      ...(media?.thumbnail ? [`media thumbnail “${media.thumbnail}”`] : []),
      ...(media?.alt ? [`alt text “${media.alt}”`] : []),
      ...(entry.background ? ['background'] : []),
    ],
  }
}

function datePart(date: z.infer<typeof dateSchema>, name: string): ReturnType<typeof readSlideDate> {
  if (!date) return { date: null, left: [] }
  const read = readSlideDate(date, name)
  const clock = [date.hour, date.minute, date.second].filter((part) => part !== '')
  return clock.length === 0 ? read : { ...read, left: [...read.left, `the time of day of ${name}`] }
}
