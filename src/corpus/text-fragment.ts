import type { Citation } from './model.ts'

/** What a browser looks for: the words, or their first and last ones, and what stands right beside them. */
interface Directive {
  readonly start: string
  readonly end: string | null
  readonly prefix: string | null
  readonly suffix: string | null
}

/** In UTF-16 code units: a longer quote is named by its first and last words. */
const longestExact = 100
/** How many of a long quote's first and last words are tried, the fewest first. */
const edgeLengths = [4, 7, 11]
/** In UTF-16 code units; see `Citation`. A prefix of this length may begin in the middle of a word. */
const contextLength = 32

type Quote = Pick<Citation, 'quote' | 'prefix' | 'suffix' | 'start'>

/**
 * The address of a web page at the words of a quote, by a text fragment (WICG, "URL Fragment Text Directives"). With the
 * stored text, the words are made so exact that they are found at the quote and nowhere before it; without it (null),
 * the quote is taken to stand there once. The address itself, where no fragment can name the words or it has one.
 */
export function textFragmentAddress(address: string, quote: Quote, text: string | null): string {
  if (!/^https?:\/\//i.test(address) || address.includes(':~:')) return address
  const directive = text === null ? directivesOf(quote)[0] : exactDirective(quote, text)
  return directive ? `${address}${address.includes('#') ? '' : '#'}:~:text=${written(directive)}` : address
}

/** The first directive by which a browser comes to the whole quote, and to nothing before it. */
function exactDirective(quote: Quote, text: string): Directive | undefined {
  const folded = fold(text)
  const start = fold(text.slice(0, quote.start)).length
  const end = start + fold(quote.quote).length
  return directivesOf(quote).find((one) => {
    const found = firstMatch(folded, one)
    return found?.start === start && found.end === end
  })
}

/** From the shortest to the most exact. Each of its parts stands in one paragraph, as browsers want it. */
function directivesOf({ quote, prefix, suffix }: Quote): Directive[] {
  const lines = linesOf(quote)
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last || /\p{Surrogate}/u.test(quote)) return []
  const named = lines.length === 1 && first.length <= longestExact ? [exactly(first)] : edgesOf(first, last)
  const before = linesOf(prefix.length < contextLength ? prefix : prefix.replace(/^\S*\s?/, '')).at(-1) ?? null
  const after =
    linesOf(suffix.length < contextLength ? suffix : suffix.slice(0, Math.max(0, suffix.search(/\s\S*$/))))[0] ?? null
  const beside = [
    { prefix: null, suffix: null },
    { prefix: before, suffix: null },
    { prefix: null, suffix: after },
    { prefix: before, suffix: after },
  ]
  return beside.flatMap((neighbours) => named.map((words) => ({ ...words, ...neighbours })))
}

function exactly(start: string): Pick<Directive, 'start' | 'end'> {
  return { start, end: null }
}

function edgesOf(first: string, last: string): Pick<Directive, 'start' | 'end'>[] {
  return edgeLengths.map((length) => {
    const [from, to] = [first.split(' '), last.split(' ')]
    // First and last words must not overlap.
    if (first === last && from.length < 2 * length) return exactly(first)
    return { start: from.slice(0, length).join(' '), end: to.slice(-length).join(' ') }
  })
}

/** Where a browser finds a directive first, in folded text; null where it does not. */
function firstMatch(text: string, directive: Directive): { readonly start: number; readonly end: number } | null {
  const { start, end, prefix, suffix } = directive
  for (const from of placesOf(text, start, 0)) {
    if (!standsBefore(text, prefix, from)) continue
    const stop = from + fold(start).length
    const ends = end === null ? [stop] : placesOf(text, end, stop).map((place) => place + fold(end).length)
    const to = ends.find((place) => standsAfter(text, suffix, place))
    if (to !== undefined) return { start: from, end: to }
  }
  return null
}

/** Where words stand as whole words, from a place on. */
function placesOf(text: string, words: string, from: number): number[] {
  const folded = fold(words)
  const places: number[] = []
  for (let at = text.indexOf(folded, from); at !== -1; at = text.indexOf(folded, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + folded.length)) places.push(at)
  }
  return places
}

function standsBefore(text: string, prefix: string | null, place: number): boolean {
  if (prefix === null) return true
  const before = text.slice(0, place).trimEnd()
  return before.endsWith(fold(prefix)) && isEdge(before, before.length - fold(prefix).length)
}

function standsAfter(text: string, suffix: string | null, place: number): boolean {
  if (suffix === null) return true
  const after = text.slice(place).trimStart()
  return after.startsWith(fold(suffix)) && isEdge(after, fold(suffix).length)
}

// Scripts that set no blanks between words: a browser asks a dictionary, and any place may be an edge.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** True where no word runs on over a place. */
function isEdge(text: string, place: number): boolean {
  const [before, after] = [text.charAt(place - 1), text.charAt(place)]
  const isLetter = (sign: string) => /[\p{L}\p{N}\p{M}]/u.test(sign) && !unspaced.test(sign)
  return !isLetter(before) || !isLetter(after)
}

/** As browsers compare: in lower case, with single blanks. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase()
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function written({ start, end, prefix, suffix }: Directive): string {
  const parts = [
    prefix === null ? null : `${encoded(prefix)}-`,
    encoded(start),
    end === null ? null : encoded(end),
    suffix === null ? null : `-${encoded(suffix)}`,
  ]
  return parts.filter((part) => part !== null).join(',')
}

/** `-`, `,` and `&` are signs of the directive itself. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
