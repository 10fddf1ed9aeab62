import type { Actor, TextSpan } from './model.ts'
import { nameFinder } from './name-uses.ts'

/** Words of a quote that say where. */
export interface QuotedPlace extends TextSpan {
  /** The name, with the kind of place where it is given: "Diyala province". */
  readonly text: string
}

/** Finds the places that a quote gives an event with this title; see `placeFinder`. */
export type PlaceFinder = (quote: string, title: string) => QuotedPlace[]

const placeKinds = /^(?:state|country|place|city|town|village|region|province)$/i
const preposition = String.raw`(?:in|at|near|outside|inside|across|around)\s+(?:the\s+)?`
const article = /^the\s+/i
const behindPreposition = new RegExp(String.raw`(?:^|\s)${preposition}$`, 'iu')
const headBefore = new RegExp(String.raw`(?<!\p{Ll})(\p{Ll}{3,})\s+${preposition}$`, 'u')
const kindOfPlace = 'province|governorate|district|county|city|town|village|valley|region'
const namedKind = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}’'-]*\s+){1,3})(?:${kindOfPlace})(?![\p{L}\p{N}])`,
  'gu',
)
const partner = /^\s+and\s+\p{Lu}[\p{L}’'-]*(?![\p{L}\p{N}]|\s+\p{Lu})/u

/**
 * Prepares the search for places: names of actors that are states or places, and names in front of a word for a kind of
 * place, behind a preposition. A quote tells of more places than one event's: a place counts where the event's title
 * names it behind a preposition too, or says the same thing of another place ("airstrike in"). In doubt it is none.
 * Offsets are UTF-16 code units into the quote.
 */
export function placeFinder(actors: readonly Actor[]): PlaceFinder {
  const finders = actors
    .filter(({ kind }) => kind !== null && placeKinds.test(kind))
    .map((actor) => nameFinder(actor, actors))
  return (quote, title) => {
    const named = finders
      .flatMap((find) => find(quote))
      .map(({ start, end, name }) => ({ start: start + (article.exec(name)?.[0].length ?? 0), end, nameEnd: end }))
    const ofKind = [...quote.matchAll(namedKind)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      nameEnd: match.index + (match[1] ?? '').trimEnd().length,
    }))
    return [...named, ...ofKind]
      .filter(({ start }) => behindPreposition.test(quote.slice(0, start)))
      .filter(({ start, nameEnd }) => isOfTitle(title, quote.slice(start, nameEnd), quote.slice(0, start)))
      .map(({ start, end }) => {
        const last = end + (partner.exec(quote.slice(end))?.[0].length ?? 0)
        return { start, end: last, text: quote.slice(start, last) }
      })
      .sort((a, b) => a.start - b.start)
  }
}

function isOfTitle(title: string, name: string, before: string): boolean {
  const head = headBefore.exec(before)?.[1]
  const places = [...title.matchAll(new RegExp(String.raw`\s${preposition}(?=\p{Lu})`, 'gu'))]
  return places.some((match) => {
    const at = match.index + match[0].length
    const isSame = title.startsWith(name, at) && !/^[\p{L}\p{N}-]/u.test(title.slice(at + name.length))
    return isSame || (head !== undefined && headBefore.exec(title.slice(0, at))?.[1] === head)
  })
}
