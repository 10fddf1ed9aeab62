import type { Article } from '../../corpus/model.ts'
import { SaidError } from '../language/said-error.ts'

/** What came of hashing something and comparing it with its recorded hash. */
export type HashOutcome =
  | { readonly verdict: 'matches' }
  /** `found`: the hash of what the page holds. */
  | { readonly verdict: 'differs'; readonly found: string }
  /** `cause`: what the page never checks; `fault`: what went wrong, for `reasonOf`. */
  | { readonly verdict: 'not checked'; readonly cause: 'inParts' | 'notSecure' }
  | { readonly verdict: 'not checked'; readonly fault: unknown }

export interface HashCheck {
  /** What the page holds of the timeline, against `timeline.json` as it was built. */
  readonly timeline: HashOutcome
  /** By article id: the stored text that the page holds, against the article's record. */
  readonly articles: ReadonlyMap<string, HashOutcome>
}

/** What a check reads, and by what it hashes. */
export interface HashSources {
  readonly readText: (article: Article) => Promise<string>
  /** The timeline that the page holds, written as `timeline.json`; null where it holds parts of it only. */
  readonly timeline: string | null
  /** The text of the site's `SHA256SUMS`. */
  readonly readSums: () => Promise<string>
  /** SHA-256 of a text in UTF-8, in hexadecimal; null where the browser works out none. */
  readonly hash: (text: string) => Promise<string | null>
}

/** Hashes all that the page holds, one text after the other: what cannot be read is said not to be checked. */
export async function checkHashes(articles: readonly Article[], sources: HashSources): Promise<HashCheck> {
  const { readText, readSums, timeline, hash } = sources
  const outcomes = new Map<string, HashOutcome>()
  for (const article of articles) {
    outcomes.set(article.id, await outcomeOf(async () => [await hash(await readText(article)), article.sha256]))
  }
  const own: HashOutcome =
    timeline === null
      ? { verdict: 'not checked', cause: 'inParts' }
      : await outcomeOf(async () => [await hash(timeline), sumOf('timeline.json', await readSums())])
  return { timeline: own, articles: outcomes }
}

/** The hash of a file in the lines of `sha256sum`; an error where they do not name it. */
export function sumOf(file: string, sums: string): string {
  const line = sums.split('\n').find((one) => one.endsWith(`  ${file}`))
  const hash = /^[0-9a-f]{64}/.exec(line ?? '')?.[0]
  if (hash === undefined) throw new SaidError((say) => say('fault.sumAbsent', { file }))
  return hash
}

async function outcomeOf(
  compared: () => Promise<readonly [found: string | null, recorded: string]>,
): Promise<HashOutcome> {
  try {
    const [found, recorded] = await compared()
    if (found === null) return { verdict: 'not checked', cause: 'notSecure' }
    return found === recorded ? { verdict: 'matches' } : { verdict: 'differs', found }
  } catch (fault) {
    return { verdict: 'not checked', fault }
  }
}
