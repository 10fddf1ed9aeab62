import { type QuoteNodes, quoteNodes, step } from './quote-nodes.ts'

/**
 * All quotes as one tree of their units, and where each of its paths ends in a text: one pass for any number of quotes
 * of any length, in time linear in both (Aho and Corasick, "Efficient string matching", CACM 18, 1975).
 */
export interface QuoteTrie {
  /** The starts of each quote in a text, in order, by the quote's place in the list; at most `most` of each. */
  readonly startsIn: (text: string, most: number) => readonly (readonly number[])[]
  /** The places in the list of the quotes that stand in a text, in time that does not grow with the others. */
  readonly standingIn: (text: string) => number[]
  /** The longest beginning of each quote that stands in a text, where it stands first; of length 0 where none does. */
  readonly longestIn: (text: string) => readonly { readonly start: number; readonly length: number }[]
}

/** `quotes` must be distinct and not empty. */
export function quoteTrie(quotes: readonly string[]): QuoteTrie {
  const nodes = quoteNodes(quotes)
  const endings = endsOnTheWay(nodes)
  return {
    startsIn: (text, most) => startsOf(text, quotes, nodes, endings, most),
    standingIn: (text) => standing(text, nodes, endings),
    longestIn: (text) => longestOf(text, quotes, nodes),
  }
}

function startsOf(
  text: string,
  quotes: readonly string[],
  { suffix, next }: QuoteNodes,
  { quoteAt, ended: all }: Endings,
  most: number,
) {
  const starts = quotes.map((): number[] => [])
  const ended = all.slice()
  const lookOn = (node: number) => {
    let end = ended[node] ?? 0
    while (end !== 0 && (starts[quoteAt[end] ?? 0]?.length ?? 0) >= most) end = ended[end] ?? 0
    // What has all its starts is passed over from now on, lest a thousand quotes be counted at each letter.
    ended[node] = end
    return end
  }
  let node = 0
  for (let index = 0; index < text.length; index++) {
    node = step(node, text.charCodeAt(index), suffix, next)
    for (let end = quoteAt[node] === -1 ? lookOn(node) : node; end !== 0; end = lookOn(end)) {
      const quote = quoteAt[end] ?? 0
      const own = starts[quote]
      if (own && own.length < most) own.push(index + 1 - (quotes[quote]?.length ?? 0))
    }
  }
  return starts
}

function standing(text: string, { suffix, next }: QuoteNodes, { quoteAt, ended }: Endings): number[] {
  const found = new Set<number>()
  let node = 0
  for (let index = 0; index < text.length; index++) {
    node = step(node, text.charCodeAt(index), suffix, next)
    // Where a quote was found before, those that end with it were.
    for (let end = quoteAt[node] === -1 ? (ended[node] ?? 0) : node; end !== 0; end = ended[end] ?? 0) {
      const quote = quoteAt[end] ?? 0
      if (found.has(quote)) break
      found.add(quote)
    }
  }
  return [...found]
}

interface Endings {
  /** The quote that ends at each node, -1 for none. */
  readonly quoteAt: Int32Array
  /** The next node on the way of suffixes from each where a quote ends, 0 for none. */
  readonly ended: Int32Array
}

function endsOnTheWay({ size, ends, suffix, order }: QuoteNodes): Endings {
  const quoteAt = new Int32Array(size).fill(-1)
  for (const [quote, node] of ends.entries()) quoteAt[node] = quote
  const ended = new Int32Array(size)
  for (const node of order) {
    const shorter = suffix[node] ?? 0
    ended[node] = quoteAt[shorter] === -1 ? (ended[shorter] ?? 0) : shorter
  }
  return { quoteAt, ended }
}

function longestOf(text: string, quotes: readonly string[], { size, suffix, next, order, ends }: QuoteNodes) {
  // Where the path to each node ends first in the text; 0 for nowhere.
  const seen = new Int32Array(size)
  let node = 0
  for (let index = 0; index < text.length; index++) {
    node = step(node, text.charCodeAt(index), suffix, next)
    if (seen[node] === 0) seen[node] = index + 1
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const from = order[at] ?? 0
    const shorter = suffix[from] ?? 0
    const [here = 0, there = 0] = [seen[from], seen[shorter]]
    if (here !== 0 && (there === 0 || here < there)) seen[shorter] = here
  }
  return quotes.map((quote, at) => longestSeen(quote, ends[at] ?? 0, seen, next))
}

function longestSeen(quote: string, end: number, seen: Int32Array, next: QuoteNodes['next']) {
  let node = 0
  let length = 0
  while (node !== end) {
    const further = next(node, quote.charCodeAt(length))
    if (seen[further] === 0) break
    node = further
    length++
  }
  return { start: length === 0 ? 0 : (seen[node] ?? 0) - length, length }
}
