import { addTo, type Bitset, countOf, lowestBit, noneOf } from './bitset.ts'

/**
 * Any number of values for each event, as compressed sparse rows (CSR): those of the event at place `i` are
 * `values[offsets[i]]` up to, and without, `values[offsets[i + 1]]`, each the place of an id in `ids`.
 */
export interface ListColumn {
  readonly ids: readonly string[]
  readonly offsets: Uint32Array
  readonly values: Uint32Array
}

/** The same the other way, as of a book's index: for each value, the events that have it, in order (CSR as well). */
export interface Postings {
  readonly offsets: Uint32Array
  readonly events: Uint32Array
}

/** A column of the ids of each event, each once. Ids that are not among the known ones come after them. */
export function listColumn(known: readonly string[], idsOfEvents: readonly (readonly string[])[]): ListColumn {
  const placeOf = new Map(known.map((id, place) => [id, place]))
  const offsets = new Uint32Array(idsOfEvents.length + 1)
  const values = new Uint32Array(idsOfEvents.reduce((sum, ids) => sum + ids.length, 0))
  let end = 0
  for (const [event, ids] of idsOfEvents.entries()) {
    const start = end
    for (const id of ids) {
      const place = placeOf.get(id) ?? placeOf.size
      placeOf.set(id, place)
      // Lists are short: looking through one costs less than a set.
      if (!isBetween(values, start, end, place)) values[end++] = place
    }
    offsets[event + 1] = end
  }
  return { ids: [...placeOf.keys()], offsets, values: values.slice(0, end) }
}

function isBetween(values: Uint32Array, start: number, end: number, value: number): boolean {
  for (let at = start; at < end; at++) if (values[at] === value) return true
  return false
}

export function postingsOf({ ids, offsets, values }: ListColumn): Postings {
  const starts = new Uint32Array(ids.length + 1)
  for (let at = 0; at < values.length; at++) {
    const next = (values[at] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let value = 0; value < ids.length; value++) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  const free = starts.slice()
  const events = new Uint32Array(values.length)
  for (let event = 0; event + 1 < offsets.length; event++) {
    const end = offsets[event + 1] ?? 0
    for (let at = offsets[event] ?? 0; at < end; at++) {
      const value = values[at] ?? 0
      const place = free[value] ?? 0
      events[place] = event
      free[value] = place + 1
    }
  }
  return { offsets: starts, events }
}

/** The events that have one of the values at least. */
export function eventsWith({ offsets, events }: Postings, values: readonly number[], size: number): Bitset {
  const set = noneOf(size)
  for (const value of values) {
    const end = offsets[value + 1] ?? 0
    for (let at = offsets[value] ?? 0; at < end; at++) addTo(set, events[at] ?? 0)
  }
  return set
}

/**
 * How many events of a set have each value. Of few events their values are gone through, of many the postings: that is
 * more entries, but each is one look at one bit, in order.
 */
export function countValues(column: ListColumn, events: Bitset, postings: Postings | null = null): Uint32Array {
  const size = column.offsets.length - 1
  const count = countOf(events)
  if (postings === null || count * 8 < size) return countRows(column, events)
  return count === size ? lengthsOf(postings) : countPostings(postings, events)
}

function lengthsOf({ offsets }: Postings): Uint32Array {
  return offsets.slice(1).map((end, value) => end - (offsets[value] ?? 0))
}

function countRows({ ids, offsets, values }: ListColumn, events: Bitset): Uint32Array {
  const counts = new Uint32Array(ids.length)
  for (let word = 0; word < events.length; word++) {
    let bits = events[word] ?? 0
    while (bits !== 0) {
      const event = (word << 5) + lowestBit(bits)
      bits &= bits - 1
      const end = offsets[event + 1] ?? 0
      for (let at = offsets[event] ?? 0; at < end; at++) {
        const value = values[at] ?? 0
        counts[value] = (counts[value] ?? 0) + 1
      }
    }
  }
  return counts
}

function countPostings(postings: Postings, events: Bitset): Uint32Array {
  const counts = new Uint32Array(postings.offsets.length - 1)
  for (let value = 0; value < counts.length; value++) {
    const end = postings.offsets[value + 1] ?? 0
    let count = 0
    for (let at = postings.offsets[value] ?? 0; at < end; at++) {
      const event = postings.events[at] ?? 0
      count += ((events[event >>> 5] ?? 0) >>> (event & 31)) & 1
    }
    counts[value] = count
  }
  return counts
}
