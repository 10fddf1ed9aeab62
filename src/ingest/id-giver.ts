import { foldedName } from './drafts/name-variants.ts'

/**
 * Gives ids made of words, in the form of ids (small letters of English, digits, hyphens), each once. Numbers go on from
 * the last one given: many names may come to the same letters, or to none, and are then called `otherwise`.
 */
export function idGiver(taken: Iterable<string>, otherwise: string): (words: string) => string {
  const given = new Set(taken)
  const numbers = new Map<string, number>()
  return (words) => {
    const slug =
      foldedName(words)
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, longest)
        .replace(/^-|-$/g, '') || otherwise
    let number = numbers.get(slug) ?? 1
    const id = () => (number === 1 ? slug : `${slug}-${number}`)
    while (given.has(id())) number += 1
    numbers.set(slug, number)
    given.add(id())
    return id()
  }
}

/** In characters: ids stand in addresses. */
const longest = 60
