import { createHash } from 'node:crypto'
import { capitalWords } from './drafts/actor-mentions.ts'
import { type DraftJob, restoreDrafts } from './drafts/draft-article.ts'
import type { DraftPlan } from './drafts/draft-collection.ts'
import type { DraftTally, EarlierRun } from './drafts/draft-tally.ts'
import { type ActorsNamed, actorsNamed, type FoundActors } from './drafts/find-actors.ts'
import type { LineCache } from './line-cache.ts'
import type { ReadArticle } from './read-article.ts'

/** The hash of all that an article's drafts are made of: what it says, and whom its names mean. */
export function draftsKey(reading: string, { names, actors }: DraftJob): string {
  return sha256(`${reading} ${JSON.stringify([names, actors])}`)
}

// Under what the cache holds what the drafts of the last run came to, the actors that it found, whom each name meant,
// and which drafts each reading had.
const lastTally = 'last-tally'
const lastActors = 'last-actors'
const lastNames = 'last-names'
const lastDrafts = 'last-drafts'

/** The keys of what is no article's. */
export const ofLastRun: readonly string[] = [lastTally, lastActors, lastNames, lastDrafts]

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

/** What `actorsNamed` finds, looked for again only where the names are not those of the last run. */
export function actorsOfLastRun(cache: LineCache): ActorsNamed {
  return (found, known) => {
    const key = sha256(JSON.stringify([found, known]))
    const line = cache.get(lastActors)
    if (line?.startsWith(key)) return JSON.parse(line.slice(key.length)) as FoundActors
    const actors = actorsNamed(found, known)
    cache.add([[lastActors, `${key} ${JSON.stringify(actors)}`]])
    return actors
  }
}

/**
 * The keys of drafts that a reading had in the last run, where no name has changed since that may stand in it: to ask
 * for every article whom each of its names means takes longer than all the rest of a second run.
 */
export function keysOfLastRun(
  cache: LineCache,
  plan: DraftPlan,
): (reading: string, read: Pick<ReadArticle, 'words'>) => string | null {
  const [names, drafts] = [cache.get(lastNames), cache.get(lastDrafts)]
  if (names === null || drafts === null) return () => null
  const changed = changedWords(names, namesLine(plan))
  // A name without a capital may stand anywhere.
  if (changed.has('')) return () => null
  const last = JSON.parse(drafts) as Readonly<Record<string, string>>
  return (reading, read) => {
    const isTouched = changed.size > 0 && read.words.some((word) => changed.has(word))
    return isTouched ? null : (last[reading] ?? null)
  }
}

/** Keeps for the next run what this one has found out; `drafts` are the keys of drafts by the key of their reading. */
export function rememberRun(cache: LineCache, plan: DraftPlan, drafts: ReadonlyMap<string, string>): void {
  const lines = [
    [lastNames, namesLine(plan)],
    [lastDrafts, JSON.stringify(Object.fromEntries(drafts))],
  ] as const
  cache.add(lines.filter(([key, line]) => cache.get(key) !== line))
}

type Meaning = readonly [name: string, actor: string, kind: string | null]

/** Whom each name means, and of what kind that is. */
function namesLine({ names, kindOf }: DraftPlan): string {
  return JSON.stringify(names.map(({ name, actor }): Meaning => [name, actor, kindOf(actor)]))
}

/** The words with a capital of the names that mean somebody else than before; an empty one for a name without any. */
function changedWords(before: string, now: string): ReadonlySet<string> {
  if (before === now) return new Set()
  const [old, present] = [meaningsIn(before), meaningsIn(now)]
  const changed = [...new Set([...old.keys(), ...present.keys()])].filter((name) => old.get(name) !== present.get(name))
  return new Set(changed.flatMap((name) => (capitalWords(name).length > 0 ? capitalWords(name) : [''])))
}

function meaningsIn(line: string): Map<string, string> {
  return new Map((JSON.parse(line) as Meaning[]).map(([name, actor, kind]) => [name, `${actor} ${kind ?? ''}`]))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
