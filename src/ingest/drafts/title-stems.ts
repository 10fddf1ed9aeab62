import { reportingVerbs } from '../reporting-verbs.ts'
import { deedsIn } from './deed.ts'

const littleWords = new Set(
  'the a an of in on at by to for and or its his her their was were has have had is are be been with as that this from'.split(
    ' ',
  ),
)

/**
 * The words of a title that carry its meaning, in small letters and without endings, each once, as a hash of 32 bits: in
 * a large collection millions of them are compared.
 */
export function titleStems(title: string): number[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => !littleWords.has(word)).map((word) => hashOf(stemOf(word))))]
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The stem of the word that names a passage's first deed; null where that is a report, or there is none. */
export function deedStem(passage: string): string | null {
  const [deed] = deedsIn(passage, { start: 0, end: passage.length })
  const word = deed ? passage.slice(deed.start, deed.end).toLowerCase() : null
  return word === null || reportingVerbs.get(word)?.says ? null : stemOf(word)
}

function stemOf(word: string): string {
  return word.replace(/(?:ed|ing|s)$/, '')
}
