/** One share of a collection's articles: the third of 64, say, counted from 1. */
export interface Shard {
  readonly number: number
  readonly of: number
}

/** Reads `3/64`; null where it names no shard. */
export function parseShard(text: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  return number >= 1 && number <= of ? { number, of } : null
}

/** The share of a list, in its order: the shares of all shards, one after the other, are the list. */
export function shareOf<Item>(items: readonly Item[], { number, of }: Shard): Item[] {
  return items.slice(firstOf(items.length, number, of), firstOf(items.length, number + 1, of))
}

/** In whose share of so many an item of a list stands, by its index. */
export function shardOf(index: number, length: number, of: number): Shard {
  return { number: Math.ceil(((index + 1) * of) / length), of }
}

export function shardName({ number, of }: Shard): string {
  return `${number}/${of}`
}

function firstOf(length: number, number: number, of: number): number {
  return Math.floor((length * (number - 1)) / of)
}
