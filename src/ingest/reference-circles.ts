type References = ReadonlyMap<string, readonly { readonly id: string }[]>

/**
 * Of ids that refer to others, all that lead back to themselves, each with those that it leads to and that lead to it:
 * the strongly connected components (Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1, 1972),
 * in linear time and without recursion, for a chain may be any number of ids long.
 */
export function circlesIn(references: References): ReadonlyMap<string, ReadonlySet<string>> {
  const circles = new Map<string, ReadonlySet<string>>()
  const numbers = new Map<string, number>()
  // The ids whose circle is not known yet, in the order in which they were reached.
  const open: string[] = []
  for (const id of references.keys()) if (!numbers.has(id)) walk(id)
  return circles

  function walk(first: string): void {
    const way = [enter(first)]
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const to = step.others[step.next]?.id
      if (to === undefined) {
        way.pop()
        leave(step)
        const from = way.at(-1)
        if (from) from.lowest = Math.min(from.lowest, step.lowest)
        continue
      }
      step.next++
      const number = numbers.get(to)
      if (number === undefined) way.push(enter(to))
      else step.lowest = Math.min(step.lowest, number)
    }
  }

  function enter(id: string) {
    const number = numbers.size
    numbers.set(id, number)
    open.push(id)
    return { id, number, lowest: number, next: 0, others: references.get(id) ?? [] }
  }

  function leave({ id, number, lowest, others }: ReturnType<typeof enter>): void {
    if (lowest < number) return
    const members = new Set(open.splice(open.lastIndexOf(id)))
    for (const member of members) numbers.set(member, Number.POSITIVE_INFINITY)
    const isCircle = members.size > 1 || others.some((other) => other.id === id)
    if (isCircle) for (const member of members) circles.set(member, members)
  }
}
