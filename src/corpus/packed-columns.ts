import { placesIn, setOf } from './bitset.ts'
import { type EventColumns, type Gaps, type OpenSides, openEnd, openStart } from './event-columns.ts'
import type { ListColumn } from './list-column.ts'
import { fromZigzag, NumberReader, NumberWriter, toZigzag } from './varints.ts'

const listNames = ['actors', 'sources', 'speakers', 'articles'] as const

/** The ids that the columns' values stand for: not in the bytes, since what else is said of them is stored by id. */
export type ColumnIds = Readonly<Record<(typeof listNames)[number], readonly string[]>>

/** Of the bytes' own form; another one is another number. */
const version = 1

/**
 * The columns as bytes, for a file: one column after the other, so that like stands beside like and compresses well;
 * days as steps from the event before, last days as steps from the first.
 */
export function packColumns(columns: EventColumns): Uint8Array {
  const writer = new NumberWriter()
  writer.put(version)
  writer.put(columns.size)
  packFirstDays(columns, writer)
  packLastDays(columns, writer)
  for (const column of [columns.status, columns.origin, columns.agreement]) putAll(column, writer)
  packPlaces(placesIn(columns.unchecked), writer)
  for (const name of listNames) packList(columns[name], writer)
  packGaps(columns.gaps, writer)
  packOpenSides(columns.openSides, writer)
  return writer.bytes()
}

/** Reads what `packColumns` wrote; throws a `RangeError` where the bytes are not whole or of another version. */
export function unpackColumns(bytes: Uint8Array, ids: ColumnIds): EventColumns {
  const reader = new NumberReader(bytes)
  if (reader.take() !== version) throw new RangeError('columns of another version')
  const size = reader.take()
  const small = () => takeAll(new Uint8Array(roomFor(size, reader)), reader)
  const list = (name: keyof ColumnIds) => unpackList(reader, size, ids[name])
  const earliest = unpackFirstDays(reader, size)
  // What follows is read in the order in which it is written here, as it was packed.
  const columns: EventColumns = {
    size,
    earliest,
    latest: unpackLastDays(reader, earliest),
    status: small(),
    origin: small(),
    agreement: small(),
    unchecked: setOf(size, unpackPlaces(reader)),
    actors: list('actors'),
    sources: list('sources'),
    speakers: list('speakers'),
    articles: list('articles'),
    gaps: unpackGaps(reader),
    openSides: unpackOpenSides(reader),
  }
  if (reader.rest() > 0) throw new RangeError('there are bytes behind the last column')
  return columns
}

/** The length, where so many numbers can be there at all: nothing makes room for what a broken file claims. */
function roomFor(length: number, reader: NumberReader): number {
  if (length > reader.rest()) throw new RangeError('the numbers end too early')
  return length
}

function putAll(numbers: Uint8Array | Uint32Array, writer: NumberWriter): void {
  for (let at = 0; at < numbers.length; at++) writer.put(numbers[at] ?? 0)
}

function takeAll<Numbers extends Uint8Array | Uint32Array>(numbers: Numbers, reader: NumberReader): Numbers {
  for (let at = 0; at < numbers.length; at++) numbers[at] = reader.take()
  return numbers
}

/** A day as its step from another; 0 where it is open, so that all else is one more. */
function putDay(day: number, open: number, from: number, writer: NumberWriter): void {
  writer.put(day === open ? 0 : toZigzag(day - from) + 1)
}

function takeDay(open: number, from: number, reader: NumberReader): number {
  const code = reader.take()
  return code === 0 ? open : from + fromZigzag(code - 1)
}

function packFirstDays({ earliest }: EventColumns, writer: NumberWriter): void {
  let before = 0
  for (const day of earliest) {
    putDay(day, openStart, before, writer)
    if (day !== openStart) before = day
  }
}

function unpackFirstDays(reader: NumberReader, size: number): Int32Array {
  const earliest = new Int32Array(roomFor(size, reader))
  let before = 0
  for (let event = 0; event < size; event++) {
    const day = takeDay(openStart, before, reader)
    earliest[event] = day
    if (day !== openStart) before = day
  }
  return earliest
}

function packLastDays({ earliest, latest }: EventColumns, writer: NumberWriter): void {
  let known = 0
  for (const [event, first] of earliest.entries()) {
    if (first !== openStart) known = first
    putDay(latest[event] ?? 0, openEnd, known, writer)
  }
}

function unpackLastDays(reader: NumberReader, earliest: Int32Array): Int32Array {
  const latest = new Int32Array(roomFor(earliest.length, reader))
  let known = 0
  for (let event = 0; event < latest.length; event++) {
    const first = earliest[event] ?? 0
    if (first !== openStart) known = first
    latest[event] = takeDay(openEnd, known, reader)
  }
  return latest
}

function packPlaces(places: Uint32Array, writer: NumberWriter): void {
  writer.put(places.length)
  putAll(
    places.map((place, at) => place - (places[at - 1] ?? 0)),
    writer,
  )
}

function unpackPlaces(reader: NumberReader): Uint32Array {
  const places = takeAll(new Uint32Array(roomFor(reader.take(), reader)), reader)
  for (let at = 1; at < places.length; at++) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0)
  return places
}

function packOffsets(offsets: Uint32Array, writer: NumberWriter): void {
  for (let row = 0; row + 1 < offsets.length; row++) writer.put((offsets[row + 1] ?? 0) - (offsets[row] ?? 0))
}

function unpackOffsets(reader: NumberReader, rows: number): Uint32Array {
  const offsets = new Uint32Array(roomFor(rows, reader) + 1)
  for (let row = 0; row < rows; row++) offsets[row + 1] = (offsets[row] ?? 0) + reader.take()
  return offsets
}

function packList({ offsets, values }: ListColumn, writer: NumberWriter): void {
  packOffsets(offsets, writer)
  putAll(values, writer)
}

function unpackList(reader: NumberReader, size: number, ids: readonly string[]): ListColumn {
  const offsets = unpackOffsets(reader, size)
  const values = takeAll(new Uint32Array(roomFor(offsets[size] ?? 0, reader)), reader)
  if (values.some((value) => value >= ids.length)) throw new RangeError('a column has values without an id')
  return { ids, offsets, values }
}

function packDays(days: Int32Array, open: number, writer: NumberWriter): void {
  for (const day of days) putDay(day, open, 0, writer)
}

function unpackDays(length: number, open: number, reader: NumberReader): Int32Array {
  return new Int32Array(roomFor(length, reader)).map(() => takeDay(open, 0, reader))
}

function packGaps({ events, offsets, starts, ends }: Gaps, writer: NumberWriter): void {
  packPlaces(events, writer)
  packOffsets(offsets, writer)
  packDays(starts, openStart, writer)
  packDays(ends, openEnd, writer)
}

function unpackGaps(reader: NumberReader): Gaps {
  const events = unpackPlaces(reader)
  const offsets = unpackOffsets(reader, events.length)
  const length = offsets.at(-1) ?? 0
  return { events, offsets, starts: unpackDays(length, openStart, reader), ends: unpackDays(length, openEnd, reader) }
}

function packOpenSides({ events, sortDays, markStarts, markEnds }: OpenSides, writer: NumberWriter): void {
  packPlaces(events, writer)
  for (const days of [sortDays, markStarts, markEnds]) packDays(days, openEnd, writer)
}

function unpackOpenSides(reader: NumberReader): OpenSides {
  const events = unpackPlaces(reader)
  const days = () => unpackDays(events.length, openEnd, reader)
  return { events, sortDays: days(), markStarts: days(), markEnds: days() }
}
