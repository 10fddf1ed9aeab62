/** Milliseconds that some work takes, once. */
function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle one; of an even number, the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN
}

/** The best of five runs, or of what fits into a second: the others met the collection of garbage, or another program. */
export function timedAtBest(work: () => unknown): number {
  const end = performance.now() + 1000
  let best = timed(work)
  for (let run = 1; run < 5 && performance.now() < end; run++) best = Math.min(best, timed(work))
  return best
}

/** Milliseconds at best for each thing to work on, of as many as are begun within a budget, and of three at least. */
export function timedWithin<Thing>(
  budget: number,
  things: readonly Thing[],
  work: (thing: Thing) => unknown,
): number[] {
  const end = performance.now() + budget
  const times: number[] = []
  for (const thing of things) {
    if (times.length >= 3 && performance.now() > end) break
    times.push(timedAtBest(() => work(thing)))
  }
  return times
}
