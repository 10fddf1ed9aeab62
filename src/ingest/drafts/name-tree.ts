/** Names by their tokens: those that begin alike share the first branches of a tree. */
interface NameTree {
  readonly root: Branch
  /** Length of the longest name, in UTF-16 code units. */
  readonly longest: number
}

interface Branch {
  /** By the token that comes next; null where no name goes on. */
  next: Map<string, Branch> | null
  /** The number of the name that ends here, the first given where several are the same; null where none does. */
  number: number | null
}

// A run of what no name begins or ends inside of, or one sign: so a name that stands in a text has its own tokens there.
// Longer runs are cut alike in both; an engine remembers each letter of a match.
const token = /[\p{L}\p{N}-]{1,100}|[\s\S]/gu

/** Makes a tree of names, each with a number of its own. */
export function plantNames(names: readonly { readonly name: string; readonly number: number }[]): NameTree {
  const root: Branch = { next: null, number: null }
  for (const { name, number } of names) {
    let branch = root
    for (const [one] of name.matchAll(token)) {
      branch.next ??= new Map()
      const grown: Branch = branch.next.get(one) ?? { next: null, number: null }
      branch.next.set(one, grown)
      branch = grown
    }
    branch.number ??= number
  }
  return { root, longest: names.reduce((most, { name }) => Math.max(most, name.length), 0) }
}

/** The number of the longest name that begins at a place of a text, and ends where no word goes on; null where none does. */
export function longestAt({ root, longest }: NameTree, text: string, start: number): number | null {
  let found: number | null = null
  let branch: Branch | undefined = root
  for (const { 0: one, index } of text.slice(start, start + longest).matchAll(token)) {
    branch = branch.next?.get(one)
    if (!branch) break
    if (branch.number !== null && !goesOn(text, start + index + one.length)) found = branch.number
  }
  return found
}

function goesOn(text: string, end: number): boolean {
  return /^[\p{L}\p{N}-]/u.test(text.slice(end, end + 2))
}
