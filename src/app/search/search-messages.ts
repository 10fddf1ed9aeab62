// What page and search worker say to each other.

/** To the worker, first: where the texts are, in the order of their shards. */
export interface OpenTexts {
  readonly kind: 'open'
  /** First and last possible day of each event (`EventColumns`). */
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** Absolute addresses. */
  readonly texts: readonly string[]
}

/** To the worker: look for folded terms; what was asked before is dropped. */
export interface FindTerms {
  readonly kind: 'find'
  readonly id: number
  readonly terms: readonly string[]
  /** The shard from which texts are loaded, where they are not yet: what the reader looks at. */
  readonly near: number
}

/** To the page: what was found up to now. */
export interface TermsFound {
  readonly id: number
  /** For each term the events whose text has it, as a bitset. */
  readonly sets: readonly Int32Array[]
  /** How many shards were searched, and how many there are. */
  readonly searched: number
  readonly all: number
}

/** To the page: a text could not be loaded. */
export interface SearchFailed {
  readonly id: number
  readonly failed: string
}

export type ToWorker = OpenTexts | FindTerms
export type ToPage = TermsFound | SearchFailed
