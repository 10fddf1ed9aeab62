import type { TextSpan } from '../../corpus/model.ts'
import { overlapping } from '../../corpus/text-span.ts'
import type { ActorMention } from './actor-mentions.ts'

interface DescribedContext {
  readonly text: string
  readonly mentions: readonly ActorMention[]
  readonly kinds: ReadonlyMap<string, string | null>
}

const longestTitle = 60
/** Further back than this, a reader would have forgotten whom the words mean; it bounds the work, too. */
const farthest = 10_000
/** “the prime minister”: at most so many words, none of which says which of several is meant. */
const description = /^the\s((?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+)$/u
const narrows =
  /^(?:former|late|new|old|other|same|first|second|next|last|then|acting|deputy|vice|two|three|few|many|latter|young|older|younger)\b/
const leans = /\b(?:by|with|to|for|from|against|of|on|in|who|which|\p{L}+ed|\p{L}+ing)\b/u

/**
 * Whom “the minister” or “the council” means: the one actor that the text before calls so, by a title (“Minister Ada
 * Brek”, “Ada Brek, the minister”) or by its name (“the Orrin Council”). Null where two are called so, or none, or
 * where the text before speaks of another minister.
 */
export function bearerOf(reference: TextSpan, { text, mentions, kinds }: DescribedContext): string | null {
  const words = description.exec(
    text
      .slice(reference.start, reference.end)
      .toLowerCase()
      .replace(/^the\s+/, 'the '),
  )?.[1]
  if (!words || narrows.test(words)) return null
  const reach = { start: reference.start - farthest, end: reference.start }
  const before = overlapping(mentions, reach).filter(({ start, end }) => end <= reach.end && start > reach.start)
  const called = before.flatMap((mention) => {
    const at = calledAt(words, mention, text, kinds.get(mention.actor) ?? null)
    return at === null ? [] : [{ actor: mention.actor, at }]
  })
  const bearers = new Set(called.map(({ actor }) => actor))
  const [bearer] = bearers
  if (bearers.size !== 1 || bearer === undefined) return null
  const from = Math.max(0, reference.start - farthest)
  const places = new Set(called.map(({ at }) => at - from))
  return speaksOfAnother(words, text.slice(from, reference.start).toLowerCase(), places) ? null : bearer
}

/** Where the last of the words begins that a mention is called by; null where it is not. */
function calledAt(words: string, { start, end }: ActorMention, text: string, kind: string | null): number | null {
  const head = words.lastIndexOf(' ') + 1
  if (kind !== 'person') {
    const name = text.slice(start, end).toLowerCase()
    const at = new RegExp(`\\b${words}\\b`).exec(name)
    return at && kind !== 'state' && name !== `the ${words}` ? start + at.index + head : null
  }
  const from = Math.max(0, start - longestTitle)
  const title = new RegExp(`\\b${words}\\.?\\s$`).exec(text.slice(from, start).toLowerCase())
  if (title) return from + title.index + head
  const apposed = new RegExp(`^,\\s((?:[\\p{L}’'-]+\\s){0,4}?)${words}\\b`, 'u').exec(
    text.slice(end, end + longestTitle).toLowerCase(),
  )
  if (!apposed || leans.test(apposed[1] ?? '')) return null
  return end + apposed[0].length - words.length + head
}

/** “a minister”, “Norway's minister”, “ministers”: the word, where neither “the” nor the bearer's name goes with it. */
function speaksOfAnother(words: string, before: string, places: ReadonlySet<number>): boolean {
  const head = words.split(' ').at(-1) ?? words
  const theSame = new RegExp(`(?:^|\\s)the\\s+${words.slice(0, -head.length)}$`)
  return [...before.matchAll(new RegExp(`\\b${head}s?\\b`, 'g'))].some(
    ({ index }) => !places.has(index) && !theSame.test(before.slice(Math.max(0, index - longestTitle), index)),
  )
}
