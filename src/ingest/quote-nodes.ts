/** Nodes are numbers; 0 is the root, and the path to a node is the beginning of at least one quote. */
export interface QuoteNodes {
  readonly size: number
  /** The node where each quote ends. */
  readonly ends: Int32Array
  /** The node of the longest end of a node's path that is the beginning of a quote itself. */
  readonly suffix: Int32Array
  /** The node behind a node by one more unit; -1 where no quote goes on so. */
  readonly next: (node: number, unit: number) => number
  /** By depth. */
  readonly order: Int32Array
}

/** The tree of quotes that are distinct and not empty; its room is the sum of their lengths. */
export function quoteNodes(quotes: readonly string[]): QuoteNodes {
  return linkSuffixes(plantQuotes(quotes), quotes)
}

function plantQuotes(quotes: readonly string[]) {
  const room = quotes.reduce((sum, { length }) => sum + length, 1)
  const parent = new Int32Array(room)
  const units = new Uint16Array(room)
  const ends = new Int32Array(quotes.length)
  // Most nodes have one node behind them, which was planted right after: the others are few enough for a map.
  const branches = new Map<number, number>()
  const next = (node: number, unit: number) =>
    parent[node + 1] === node && units[node + 1] === unit && node + 1 < size
      ? node + 1
      : (branches.get(node * 0x10000 + unit) ?? -1)
  let size = 1
  for (const [at, quote] of quotes.entries()) {
    let node = 0
    for (let index = 0; index < quote.length; index++) {
      const unit = quote.charCodeAt(index)
      const known = next(node, unit)
      if (known === -1) {
        parent[size] = node
        units[size] = unit
        if (node !== size - 1) branches.set(node * 0x10000 + unit, size)
        size++
      }
      node = known === -1 ? size - 1 : known
    }
    ends[at] = node
  }
  return { size, parent, units, ends, next }
}

function linkSuffixes(
  { size, parent, units, ends, next }: ReturnType<typeof plantQuotes>,
  quotes: readonly string[],
): QuoteNodes {
  const order = byDepth(size, parent, quotes)
  const suffix = new Int32Array(size)
  for (const node of order) {
    const from = parent[node] ?? 0
    if (from === 0) continue
    suffix[node] = step(suffix[from] ?? 0, units[node] ?? 0, suffix, next)
  }
  return { size, ends, suffix, next, order }
}

/** All nodes but the root, the nearer to it first. */
function byDepth(size: number, parent: Int32Array, quotes: readonly string[]): Int32Array {
  const depth = new Int32Array(size)
  const longest = quotes.reduce((most, { length }) => Math.max(most, length), 0)
  const first = new Int32Array(longest + 2)
  for (let node = 1; node < size; node++) {
    const own = (depth[parent[node] ?? 0] ?? 0) + 1
    depth[node] = own
    first[own + 1] = (first[own + 1] ?? 0) + 1
  }
  for (let level = 1; level < first.length; level++) first[level] = (first[level] ?? 0) + (first[level - 1] ?? 0)
  const order = new Int32Array(size - 1)
  for (let node = 1; node < size; node++) {
    const level = depth[node] ?? 0
    const place = first[level] ?? 0
    order[place] = node
    first[level] = place + 1
  }
  return order
}

/** From a node by one more unit of the text: the node of the longest path that ends there. */
export function step(node: number, unit: number, suffix: Int32Array, next: QuoteNodes['next']): number {
  for (let from = node; ; from = suffix[from] ?? 0) {
    const to = next(from, unit)
    if (to !== -1) return to
    if (from === 0) return 0
  }
}
