/**
 * A set of events: one bit for each, by its place in the order of time, 32 to a word. No bit behind the last event is
 * ever set, so that a count needs no mask.
 */
export type Bitset = Int32Array

/** A set of none of `size` events. */
export function noneOf(size: number): Bitset {
  return new Int32Array((size + 31) >>> 5)
}

/** A set of all of `size` events. */
export function allOf(size: number): Bitset {
  const set = noneOf(size).fill(-1)
  if ((size & 31) !== 0) set[set.length - 1] = (1 << (size & 31)) - 1
  return set
}

export function addTo(set: Bitset, place: number): void {
  set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31))
}

export function removeFrom(set: Bitset, place: number): void {
  set[place >>> 5] = (set[place >>> 5] ?? 0) & ~(1 << (place & 31))
}

/** False for a place that the set has no room for. */
export function isIn(set: Bitset, place: number): boolean {
  return ((set[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0
}

/** How many events are in the set. */
export function countOf(set: Bitset): number {
  let count = 0
  for (let word = 0; word < set.length; word++) count += bitsIn(set[word] ?? 0)
  return count
}

/** How many events are in both sets. */
export function countInBoth(a: Bitset, b: Bitset): number {
  let count = 0
  for (let word = 0; word < a.length; word++) count += bitsIn((a[word] ?? 0) & (b[word] ?? 0))
  return count
}

/** The places in the set, ascending. */
export function placesIn(set: Bitset): Uint32Array {
  const places = new Uint32Array(countOf(set))
  let at = 0
  for (let word = 0; word < set.length; word++) {
    let bits = set[word] ?? 0
    while (bits !== 0) {
      places[at++] = (word << 5) + lowestBit(bits)
      bits &= bits - 1
    }
  }
  return places
}

/** The set of the given places, of `size` events. */
export function setOf(size: number, places: Iterable<number>): Bitset {
  const set = noneOf(size)
  for (const place of places) addTo(set, place)
  return set
}

/** Which bit of a word that is not 0 is the lowest one set, 0–31. `bits & (bits - 1)` is the word without it. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

/** Bits set in a word, added up in ever wider fields of it (H. S. Warren, "Hacker's Delight", 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
