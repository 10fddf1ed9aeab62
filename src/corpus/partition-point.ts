/**
 * The first index from `first` up to, and without, `end` at which holds what holds from there on; `end` where it never
 * does. Found by halving.
 */
export function partitionPoint(first: number, end: number, holds: (index: number) => boolean): number {
  let [low, high] = [first, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
