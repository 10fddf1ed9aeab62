import { groupBy } from '../../corpus/group-by.ts'
import type { Actor } from '../../corpus/model.ts'

const vowels = 'aeiou'

/** A name as names are compared: without accents, capitals and a leading article. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
}

/**
 * True where two full names of persons are one name written in two ways: the same but for one vowel inside a first name
 * of five letters or more, as a transcription from another script may have it (Qasem, Qasim). Takes folded names.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  if (a.slice(at + 1) !== b.slice(at + 1) || !isVowel(a[at]) || !isVowel(b[at])) return false
  const [word = ''] = /(?<!\S)\S*$/.exec(a.slice(0, at)) ?? []
  const rest = /^[^\s]*/.exec(a.slice(at))?.[0] ?? ''
  const isInside = word.length > 0 && rest.length > 1
  const isFirstName = a.slice(at).includes(' ')
  return isInside && isFirstName && word.length + rest.length >= 5
}

/**
 * The names that differ from a folded name in one vowel, not in its last word: all that it can be another spelling of
 * (see `isSpellingOf`), and some more. To look each of them up is less work than to read all names that sound alike.
 */
export function withOtherVowel(name: string): string[] {
  const others: string[] = []
  const end = name.lastIndexOf(' ')
  for (let at = 1; at < end; at++) {
    if (!isVowel(name[at])) continue
    for (const vowel of vowels) {
      if (vowel !== name[at]) others.push(`${name.slice(0, at)}${vowel}${name.slice(at + 1)}`)
    }
  }
  return others
}

/** What names that sound alike have in common: their consonants. Takes a folded name. */
function consonantsOf(name: string): string {
  return name.replace(/(?<=\p{L})[aeiouy]+/gu, '').replace(/(\p{L})\1+/gu, '$1')
}

/** Pairs of actors who may be one: persons whose names sound alike, and a name beside its own first letters. */
export function doubtfulActors(actors: readonly Actor[]): (readonly [Actor, Actor])[] {
  const persons = actors.filter(({ kind, name }) => kind === 'person' && name.includes(' '))
  const alike = [...groupBy(persons, ({ name }) => consonantsOf(foldedName(name))).values()]
  const byInitials = new Map(
    actors.flatMap((actor) => (initialsOf(actor.name) ? [[initialsOf(actor.name), actor]] : [])),
  )
  const abbreviated = actors.flatMap((actor) => {
    const whole = /^\p{Lu}{3,}$/u.test(actor.name) ? byInitials.get(actor.name) : undefined
    return whole && whole !== actor ? [[whole, actor] as const] : []
  })
  return [
    ...alike.flatMap((group) => group.slice(1).map((other) => [group[0] ?? other, other] as const)),
    ...abbreviated,
  ]
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter)
}

function initialsOf(name: string): string {
  const initials = (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('')
  return initials.length >= 3 && name.includes(' ') ? initials : ''
}
