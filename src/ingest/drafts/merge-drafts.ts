import { groupBy } from '../../corpus/group-by.ts'
import type { EventParts } from '../../corpus/model.ts'
import type { ArticleDraft } from './draft-article.ts'

/** What decides whether two drafts are of one event. */
export type Comparable = Pick<ArticleDraft, 'date' | 'earliest' | 'status' | 'stems' | 'parts' | 'deed'>

export interface MergedDrafts<Draft> {
  /** The drafts of one event each, in order of their first. */
  readonly groups: readonly (readonly Draft[])[]
  /** Drafts that may be of one event, and stay two. */
  readonly doubtful: readonly (readonly [Draft, Draft])[]
}

/** Share of the shorter title's words that the other must have; with fewer, but not much fewer, it is in doubt. */
const likeness = 0.6
const doubt = 0.5

/**
 * Drafts of one event, in one article or several, belong together: those of the same date, as exact, whose titles share
 * most of their words, or which tell by one word that one known actor did something to another. When in doubt they stay
 * two.
 */
export function mergeDrafts<Draft extends Comparable>(drafts: readonly Draft[]): MergedDrafts<Draft> {
  const merged = [...groupBy(drafts, ({ date, status }) => `${date} ${status}`).values()].map((sameDate) =>
    // A date without a first day holds anything that came before: too little to tell two events to be one.
    sameDate[0]?.earliest === null ? apart(sameDate) : mergeAlike(sameDate),
  )
  return { groups: merged.flatMap(({ groups }) => groups), doubtful: merged.flatMap(({ doubtful }) => doubtful) }
}

function apart<Draft>(drafts: readonly Draft[]): MergedDrafts<Draft> {
  return { groups: drafts.map((draft) => [draft]), doubtful: [] }
}

interface Group<Draft> {
  readonly number: number
  readonly first: Draft
  readonly drafts: Draft[]
  /** How many words the title of the first has. */
  readonly size: number
}

/** Each draft goes with the first before it that is of the same event. */
function mergeAlike<Draft extends Comparable>(drafts: readonly Draft[]): MergedDrafts<Draft> {
  const groups: Group<Draft>[] = []
  const doubtful: (readonly [Draft, Draft])[] = []
  // A date may have thousands of drafts: only those that share a word are looked at.
  const withWord = new Map<string, Group<Draft>[]>()
  for (const draft of drafts) {
    const stems = draft.stems.split(' ')
    const near = groupsNear(draft, stems, withWord)
    const same = near.find(({ group, share }) => share >= likeness || isSameDeed(group.first, draft))?.group
    same?.drafts.push(draft)
    if (same) continue
    if (near[0]) doubtful.push([near[0].group.first, draft])
    const group = { number: groups.length, first: draft, drafts: [draft], size: stems.length }
    groups.push(group)
    for (const word of new Set([...stems, draft.deed ?? ''])) addTo(withWord, word, group)
  }
  return { groups: groups.map((group) => group.drafts), doubtful }
}

/** The groups that may be of the event of a draft, in their order: two words or more and nearly enough of them shared, or the deed. */
function groupsNear<Draft extends Comparable>(
  draft: Draft,
  stems: readonly string[],
  withWord: ReadonlyMap<string, readonly Group<Draft>[]>,
): { group: Group<Draft>; share: number }[] {
  const common = new Map<Group<Draft>, number>()
  for (const stem of stems) {
    for (const group of withWord.get(stem) ?? []) common.set(group, (common.get(group) ?? 0) + 1)
  }
  const near: { group: Group<Draft>; share: number }[] = []
  for (const [group, count] of common) {
    const share = count / Math.min(stems.length, group.size)
    const isNear = count >= 2 && share >= doubt && !isReversed(group.first.parts, draft.parts)
    if (isNear || isSameDeed(group.first, draft)) near.push({ group, share: isNear ? share : 0 })
  }
  return near.sort((a, b) => a.group.number - b.group.number)
}

/** The one did it to the other, or the other to the one. */
function isReversed(parts: EventParts | null, others: EventParts | null): boolean {
  return Object.entries(parts ?? {}).filter(([actor, part]) => (others?.[actor] ?? part) !== part).length > 1
}

/** Who did what to whom, all three known and the same. What somebody says on a day may be many things. */
function isSameDeed(a: Comparable, b: Comparable): boolean {
  if (a.deed === null || a.deed !== b.deed) return false
  const shared = Object.entries(a.parts ?? {}).filter(([actor, part]) => b.parts?.[actor] === part)
  return ['agent', 'patient'].every((part) => shared.some((one) => one[1] === part))
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
