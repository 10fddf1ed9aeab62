import type { Actor, TextSpan } from './model.ts'

/** A name of an actor where it stands in a text. */
export interface NameUse extends TextSpan {
  /** As the collection writes it: the actor's name, or one of its aliases. */
  readonly name: string
}

/** Finds an actor's names in a text; see `nameFinder`. */
export type NameFinder = (text: string) => readonly NameUse[]

/**
 * Prepares the search for an actor's name and aliases. The longest name wins, also one of another actor: "US embassy"
 * is no use of "US". Names are whole words, and no part of a hyphenated one; only the case of the first letter is free.
 * Offsets are UTF-16 code units into the text.
 */
export function nameFinder(actor: Actor, all: readonly Actor[]): NameFinder {
  const own = [...new Set([actor.name, ...actor.aliases])]
  const longer = all
    .filter(({ id }) => id !== actor.id)
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => own.some((one) => name.length > one.length && name.includes(one)))
  const names = [...own, ...longer].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\p{L}-)(?:${names.map(namePattern).join('|')})(?![\p{L}\p{N}]|-\p{L})`,
    'gu',
  )
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = own.find((one) => one === match[0]) ?? own.find((one) => sameButFirstLetter(one, match[0]))
      return name === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length }]
    })
}

function namePattern(name: string): string {
  const [first = '', ...rest] = [...name]
  const cases = [...new Set([first, first.toLowerCase(), first.toUpperCase()])].map(escaped).join('|')
  return `(?:${cases})${escaped(rest.join(''))}`
}

function sameButFirstLetter(a: string, b: string): boolean {
  return a.slice(1) === b.slice(1) && a.slice(0, 1).toLowerCase() === b.slice(0, 1).toLowerCase()
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`))
}
