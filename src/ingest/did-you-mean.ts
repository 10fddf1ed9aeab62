// In UTF-16 code units: a word that is longer is hardly mistyped, and takes long to compare.
const longestWord = 64
// A file of a thousand unknown names has one fault, not a thousand: it is found by the first of them.
const mostCompared = 200_000

/** The candidate nearest to a mistyped word, where one is near: at most a third of its letters differ. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longestWord) return null
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(word.length - candidate.length) >= bestDistance) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** `did you mean "x"?`, or the fallback where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>, fallback: string): string {
  const near = nearest(word, candidates)
  return near === null ? fallback : `did you mean "${near}"?`
}

/** `didYouMean` for all names of a collection: when it has compared enough of them, it gives the fallback. */
export type Suggest = (word: string, candidates: ReadonlySet<string>, fallback: string) => string

export function suggester(): Suggest {
  let compared = 0
  return (word, candidates, fallback) => {
    compared += candidates.size
    return compared > mostCompared ? fallback : didYouMean(word, candidates, fallback)
  }
}

// Letters added, dropped, changed, or swapped with their neighbour (optimal string alignment).
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    ;[beforeLast, last] = [last, row]
  }
  return last[b.length] ?? 0
}
