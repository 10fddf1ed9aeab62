import { groupBy } from '../../corpus/group-by.ts'
import type { ArticleDraft } from './draft-article.ts'

/** What decides whether two drafts are of one event. */
export type Comparable = Pick<ArticleDraft, 'date' | 'earliest' | 'status' | 'stems'>

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
 * most of their words. When in doubt they stay two.
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

/** Each draft goes with the first before it that has enough of its words. */
function mergeAlike<Draft extends Comparable>(drafts: readonly Draft[]): MergedDrafts<Draft> {
  const groups: Group<Draft>[] = []
  const doubtful: (readonly [Draft, Draft])[] = []
  // A date may have thousands of drafts: only those that share a word are looked at.
  const withStem = new Map<string, Group<Draft>[]>()
  for (const draft of drafts) {
    const stems = draft.stems.split(' ')
    const near = groupsNear(stems, withStem)
    const alike = near.find(({ share }) => share >= likeness)?.group
    alike?.drafts.push(draft)
    if (alike) continue
    if (near[0]) doubtful.push([near[0].group.first, draft])
    const group = { number: groups.length, first: draft, drafts: [draft], size: stems.length }
    groups.push(group)
    for (const stem of stems) addTo(withStem, stem, group)
  }
  return { groups: groups.map((group) => group.drafts), doubtful }
}

/** The groups whose first draft shares two words or more with a title, and nearly enough of them; in their order. */
function groupsNear<Draft>(
  stems: readonly string[],
  withStem: ReadonlyMap<string, readonly Group<Draft>[]>,
): { group: Group<Draft>; share: number }[] {
  const common = new Map<Group<Draft>, number>()
  for (const stem of stems) {
    for (const group of withStem.get(stem) ?? []) common.set(group, (common.get(group) ?? 0) + 1)
  }
  const near: { group: Group<Draft>; share: number }[] = []
  for (const [group, count] of common) {
    const share = count / Math.min(stems.length, group.size)
    if (count >= 2 && share >= doubt) near.push({ group, share })
  }
  return near.sort((a, b) => a.group.number - b.group.number)
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
