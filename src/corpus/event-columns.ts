import { addTo, type Bitset, noneOf } from './bitset.ts'
import { type Agreement, agreements } from './compared-sources.ts'
import type { EventLookUps } from './corpus-index.ts'
import type { DateBounds } from './edtf.ts'
import { sortDay } from './event-order.ts'
import { type ListColumn, listColumn } from './list-column.ts'
import { markExtent } from './mark-extent.ts'
import { eventOrigins, eventStatuses, type IsoDay, type TimelineEvent } from './model.ts'
import { speakersOf } from './speakers-of-event.ts'
import { isUnchecked } from './unchecked.ts'
import { parseIsoDay } from './utc-day.ts'

/** In place of a first and of a last possible day, where there is none: before, and after, every day there is. */
export const openStart = -(2 ** 31)
export const openEnd = 2 ** 31 - 1

/**
 * What filters, counts, lanes and headings need of all events, in typed arrays: an event is its place in the order of
 * time (`compareEvents`). No titles and no quotes, so that a browser can hold a million. Days are UTC days.
 */
export interface EventColumns {
  readonly size: number
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** Places in `eventStatuses` and in `eventOrigins`. */
  readonly status: Uint8Array
  readonly origin: Uint8Array
  /** A bit for each of `agreements` that holds, the first of them lowest. */
  readonly agreement: Uint8Array
  /** The events that rest on no stored article. */
  readonly unchecked: Bitset
  readonly actors: ListColumn
  readonly sources: ListColumn
  readonly speakers: ListColumn
  readonly articles: ListColumn
  readonly gaps: Gaps
  readonly openSides: OpenSides
}

/**
 * The few events whose possible days are not simply all from the first to the last ("2019 or 2021"), ascending; the
 * stretches in which the one at place `i` may lie are those from `offsets[i]` up to, and without, `offsets[i + 1]`.
 */
export interface Gaps {
  readonly events: Uint32Array
  readonly offsets: Uint32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** The few events without a first or last possible day, ascending, with what their bounds do not tell. */
export interface OpenSides {
  readonly events: Uint32Array
  /** By which they stand in the list (`sortDay`). */
  readonly sortDays: Int32Array
  /** First and last day of their marks (`markExtent`). */
  readonly markStarts: Int32Array
  readonly markEnds: Int32Array
}

/** The columns of a collection, its events in their order. */
export function columnsOf(index: EventLookUps): EventColumns {
  const { articles, actors, events } = index.corpus
  const lists = (known: readonly string[], idsOf: (event: TimelineEvent) => readonly string[]) =>
    listColumn(known, events.map(idsOf))
  const idOf = ({ id }: { readonly id: string }) => id
  return {
    size: events.length,
    earliest: Int32Array.from(events, (event) => dayOr(event.earliest, openStart)),
    latest: Int32Array.from(events, (event) => dayOr(event.latest, openEnd)),
    status: Uint8Array.from(events, ({ status }) => eventStatuses.indexOf(status)),
    origin: Uint8Array.from(events, ({ origin }) => eventOrigins.indexOf(origin)),
    agreement: Uint8Array.from(events, ({ id }) => agreementBits(index.agreementsOfEvent.get(id) ?? [])),
    unchecked: uncheckedOf(events),
    actors: lists(actors.map(idOf), (event) => event.actors),
    sources: lists(index.sources.map(idOf), ({ id }) => index.sourcesOfEvent.get(id) ?? []),
    speakers: lists(index.speakers, speakersOf),
    articles: lists(articles.map(idOf), ({ citations }) => citations.map(({ article }) => article)),
    gaps: gapsOf(events, index),
    openSides: openSidesOf(events),
  }
}

/** The day, or what stands for none; both for bounds of events and for ends of a range. */
export function dayOr(day: IsoDay | null, open: number): number {
  return day === null ? open : (parseIsoDay(day) ?? open)
}

function agreementBits(held: readonly Agreement[]): number {
  return held.reduce((bits, agreement) => bits | (1 << agreements.indexOf(agreement)), 0)
}

function uncheckedOf(events: readonly TimelineEvent[]): Bitset {
  const set = noneOf(events.length)
  for (const [place, event] of events.entries()) if (isUnchecked(event)) addTo(set, place)
  return set
}

function gapsOf(events: readonly TimelineEvent[], { rangesOfEvent }: EventLookUps): Gaps {
  const found = events.flatMap((event, place) => {
    const ranges = rangesOfEvent.get(event.id) ?? []
    const [first] = ranges
    return ranges.length === 1 && first && areSame(first, event) ? [] : [{ place, ranges }]
  })
  const ranges = found.flatMap((one) => one.ranges)
  const offsets = new Uint32Array(found.length + 1)
  for (const [at, one] of found.entries()) offsets[at + 1] = (offsets[at] ?? 0) + one.ranges.length
  return {
    events: Uint32Array.from(found, ({ place }) => place),
    offsets,
    starts: Int32Array.from(ranges, ({ earliest }) => dayOr(earliest, openStart)),
    ends: Int32Array.from(ranges, ({ latest }) => dayOr(latest, openEnd)),
  }
}

function areSame(a: DateBounds, b: DateBounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest
}

function openSidesOf(events: readonly TimelineEvent[]): OpenSides {
  const open = events.flatMap((event, place) =>
    event.earliest === null || event.latest === null ? [{ event, place, extent: markExtent(event) }] : [],
  )
  return {
    events: Uint32Array.from(open, ({ place }) => place),
    sortDays: Int32Array.from(open, ({ event }) => dayOr(sortDay(event), 0)),
    markStarts: Int32Array.from(open, ({ extent }) => extent.from),
    markEnds: Int32Array.from(open, ({ extent }) => extent.to - 1),
  }
}
