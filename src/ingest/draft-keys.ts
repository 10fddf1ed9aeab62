import { createHash } from 'node:crypto'
import { capitalWords } from './drafts/actor-mentions.ts'
import { type DraftJob, restoreDrafts } from './drafts/draft-article.ts'
import type { DraftPlan } from './drafts/draft-collection.ts'
import type { DraftTally, EarlierRun } from './drafts/draft-tally.ts'
import type { LineCache } from './line-cache.ts'

/** The hash of all that an article's drafts are made of: what it says, and whom its names mean. */
export function draftsKey(reading: string, { names, actors }: DraftJob): string {
  return createHash('sha256')
    .update(`${reading} ${JSON.stringify([names, actors])}`)
    .digest('hex')
}

/** Under what the cache holds what the drafts of the last run came to. */
export const lastTally = 'last-tally'

/** What the drafts came to in the last run; null where there was none. */
export function runBefore(cache: LineCache): EarlierRun | null {
  const line = cache.get(lastTally)
  if (line === null) return null
  return {
    tally: JSON.parse(line) as DraftTally,
    draftsAt: (article, key) => {
      const drafts = cache.get(key)
      return drafts === null ? null : restoreDrafts(article, drafts)
    },
  }
}

/** Keeps for the next run what the drafts of this one come to. */
export function rememberTally(cache: LineCache, tally: DraftTally): void {
  const line = JSON.stringify(tally)
  if (cache.get(lastTally) !== line) cache.add([[lastTally, line]])
}

/** Under what the cache holds whom each name meant in the last run, and which drafts each reading had. */
export const lastRun = 'last-run'

interface Run {
  /** By name, whom it means and of what kind that is. */
  readonly names: Readonly<Record<string, string>>
  /** The key of its drafts by the key of a reading. */
  readonly drafts: Readonly<Record<string, string>>
}

/**
 * The keys of drafts that a reading had in the last run, where no name has changed since that may stand in it: to ask
 * for every article whom each of its names means takes longer than all the rest of a second run.
 */
export function keysOfLastRun(
  cache: LineCache,
  plan: DraftPlan,
): (reading: string, words: readonly string[]) => string | null {
  const line = cache.get(lastRun)
  const last = line === null ? null : (JSON.parse(line) as Run)
  if (!last) return () => null
  const changed = changedWords(new Map(Object.entries(last.names)), meaningsOf(plan))
  // A name without a capital may stand anywhere.
  if (changed.has('')) return () => null
  return (reading, words) => {
    const isTouched = changed.size > 0 && words.some((word) => changed.has(word))
    return isTouched ? null : (last.drafts[reading] ?? null)
  }
}

/** Keeps for the next run what this one has found out. */
export function rememberRun(cache: LineCache, plan: DraftPlan, drafts: ReadonlyMap<string, string>): void {
  const run: Run = { names: Object.fromEntries(meaningsOf(plan)), drafts: Object.fromEntries(drafts) }
  const line = JSON.stringify(run)
  if (cache.get(lastRun) !== line) cache.add([[lastRun, line]])
}

function meaningsOf({ names, kindOf }: DraftPlan): Map<string, string> {
  return new Map(names.map(({ name, actor }) => [name, `${actor} ${kindOf(actor) ?? ''}`]))
}

/** The words with a capital of the names that mean somebody else than before; an empty one for a name without any. */
function changedWords(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Set<string> {
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name))
  return new Set(changed.flatMap((name) => (capitalWords(name).length > 0 ? capitalWords(name) : [''])))
}
