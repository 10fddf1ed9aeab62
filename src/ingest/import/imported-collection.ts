import { stringify } from 'yaml'
import { boundsOf } from '../../corpus/edtf.ts'
import { type EventStatus, eventStatuses, type IsoDay, type UncheckedCitation } from '../../corpus/model.ts'
import { idGiver } from '../id-giver.ts'
import { type FoundLinks, linksIn, plainText, sortLinks } from './html-words.ts'
import type { Slide, SlideShow } from './slide.ts'
import { readDate } from './slide-date.ts'

export interface ImportedCollection {
  /** Text by path in the collection's folder. */
  readonly files: ReadonlyMap<string, string>
  readonly events: number
  /** What could not be taken over, a line for each slide or part of the file. */
  readonly left: readonly string[]
}

export interface ImportOptions {
  /** The collection's title where the timeline has none. */
  readonly name: string
  /** What lies after it is planned. */
  readonly today: IsoDay
}

/**
 * A collection of a TimelineJS timeline: its words and its links, as citations without a stored article, since nothing
 * in them can be checked. Headlines and texts become plain text; what a slide itself says is cited as the timeline's.
 */
export function importedCollection(show: SlideShow, { name, today }: ImportOptions): ImportedCollection {
  const title = show.title ? plainText(show.title.headline).replaceAll('\n', ' ') || name : name
  const description = show.title ? plainText(show.title.text) : ''
  const freeId = idGiver([], 'event')
  const read = show.slides.map((slide) => readSlide(slide, title, today))
  const events = read.flatMap(({ event, slide }) => (event ? [{ id: freeId(slide.id ?? event.title), ...event }] : []))
  const titleLeft = show.title ? [...show.title.left, ...titleLinks(show.title)] : []
  return {
    files: new Map([
      ['collection.yaml', stringify({ title, ...(description !== '' && { description }) }, { lineWidth: 0 })],
      ['imported.events.jsonl', events.map((event) => `${JSON.stringify(event)}\n`).join('')],
    ]),
    events: events.length,
    left: [
      ...show.left,
      ...(titleLeft.length > 0 ? [`${show.title?.place}: ${titleLeft.join('; ')}`] : []),
      ...read.flatMap(({ slide, left }) => (left.length > 0 ? [`${slide.place}: ${left.join('; ')}`] : [])),
    ],
  }
}

interface TableEvent {
  readonly title: string
  readonly date: string
  readonly status: EventStatus
  readonly citations: readonly Partial<UncheckedCitation>[]
}

interface ReadSlide {
  readonly slide: Slide
  readonly event: TableEvent | null
  readonly left: readonly string[]
}

function readSlide(slide: Slide, timeline: string, today: IsoDay): ReadSlide {
  if (!slide.start) return { slide, event: null, left: [...slide.left, 'no date: the slide is left out'] }
  const { date, words, left: dateLeft } = readDate(slide.start, slide.end, slide.displayDate)
  if (date === null) return { slide, event: null, left: [...slide.left, ...dateLeft, 'the slide is left out'] }
  const text = plainText(slide.text)
  const title = plainText(slide.headline).replaceAll('\n', ' ') || shortened(text) || slide.displayDate || date
  const status = statusOf(slide.group)
  const links = citedLinks(slide)
  return {
    slide,
    event: {
      title,
      date,
      status: status ?? ((boundsOf(date)?.earliest ?? '') > today ? 'planned' : 'happened'),
      citations: [
        ownWords([words, text, plainText(slide.media?.caption ?? '')], title, timeline, links.citations.length > 0),
        ...links.citations,
      ].filter((citation) => citation !== null),
    },
    left: [
      ...slide.left,
      ...dateLeft,
      ...(slide.group !== '' && status === null ? [`group “${slide.group}”`] : []),
      ...links.others.map((link) => `a link that is no web address: ${shortened(link)}`),
    ],
  }
}

/** What the slide itself says; null where it says nothing and cites something. */
function ownWords(
  parts: readonly string[],
  title: string,
  publisher: string,
  isCiting: boolean,
): Partial<UncheckedCitation> | null {
  const quote = parts.filter((part) => part !== '').join('\n')
  if (quote !== '') return { publisher, quote }
  return isCiting ? null : { publisher, quote: title }
}

/** The media first, with whom it is credited to; then the links, each address once. */
function citedLinks(slide: Slide): {
  readonly citations: readonly Partial<UncheckedCitation>[]
  readonly others: readonly string[]
} {
  const { media, headline, text, link } = slide
  const shown: FoundLinks =
    media === null ? sortLinks([]) : media.url.includes('<') ? linksIn(media.url) : sortLinks([media.url])
  const credit = media === null ? '' : plainText(media.credit).replaceAll('\n', ' ')
  const found = [sortLinks([link]), ...[headline, text, media?.caption ?? '', media?.credit ?? ''].map(linksIn)]
  const others = found.flatMap(({ addresses }) => addresses).filter((address) => !shown.addresses.includes(address))
  return {
    citations: [
      ...shown.addresses.map((url) => ({ url, ...(credit !== '' && { publisher: credit }) })),
      ...[...new Set(others)].map((url) => ({ url })),
    ],
    others: [...new Set([shown, ...found].flatMap((one) => one.others))],
  }
}

function titleLinks(title: Slide): string[] {
  const { citations, others } = citedLinks(title)
  const count = citations.length + others.length
  return count === 0 ? [] : [`${count === 1 ? 'a link' : `${count} links`} of the title`]
}

/** A group that is called like a status is one: our own files have them, and others may. */
function statusOf(group: string): EventStatus | null {
  return eventStatuses.find((status) => status === group.toLowerCase()) ?? null
}

function shortened(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/(?<!\s)\s+\S*$/, '')}…`
}
