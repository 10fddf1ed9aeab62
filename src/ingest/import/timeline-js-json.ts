import { z } from 'zod'
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
  title: slideSchema.nullish(),
  events: z.array(slideSchema),
  eras: z.array(z.unknown()).nullish(),
  scale: text,
})

type SlideEntry = z.infer<typeof slideSchema>

/** A timeline from TimelineJS's JSON; null where it is none. */
export function readJson(source: string): SlideShow | null {
  const parsed = timelineSchema.safeParse(jsonOf(source))
  if (!parsed.success) return null
  const { title, events, eras, scale } = parsed.data
  return {
    title: title ? slideOf(title, 'the title') : null,
    slides: events.map((event, i) => slideOf(event, `event ${i + 1}`)),
    left: [
      ...(eras && eras.length > 0 ? [`eras: ${eras.length}`] : []),
      ...(scale !== '' && scale !== 'human' ? [`the scale “${scale}”`] : []),
    ],
  }
}

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

function slideOf(entry: SlideEntry, place: string): Slide {
  const start = datePart(entry.start_date, 'the date')
  const end = datePart(entry.end_date, 'the end date')
  const { media } = entry
  return {
    place,
    id: entry.unique_id || null,
    start: start.date,
    end: end.date,
    displayDate: entry.display_date || entry.start_date?.display_date || '',
    headline: entry.text?.headline ?? '',
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
