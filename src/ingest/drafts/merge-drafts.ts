import { boundsOf } from '../../corpus/edtf.ts'
import { groupBy } from '../../corpus/group-by.ts'
import type { ActorPart, Edtf, EventParts } from '../../corpus/model.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import type { ArticleDraft } from './draft-article.ts'

/** What decides whether two drafts are of one event. */
export type Comparable = Pick<ArticleDraft, 'date' | 'status' | 'actors' | 'stems' | 'parts' | 'deed'>

export interface MergedDrafts<Draft> {
  /** The drafts of one event each, in order of their first. */
  readonly groups: readonly (readonly Draft[])[]
  /** Drafts that may be of one event, and stay two. */
  readonly doubtful: readonly (readonly [Draft, Draft])[]
}

/** Share of the shorter title's words that the other must have; with fewer, but not much fewer, it is in doubt. */
const likeness = 0.6
const doubt = 0.5
const longestMonth = 31
/**
 * A word, or a deed, that so many events of one circle have tells no more of them apart, and leads to no others. Without
 * such a bound each draft of a hostile article is compared with all before it.
 */
const mostWithWord = 300

/**
 * Drafts of one event, in one article or several, belong together: those of the same date, as exact, whose titles share
 * most of their words, or which tell by one word that one known actor did something to another. Of a date longer than a
 * month only those count that tell first of the same actor. When in doubt they stay two.
 */
export function mergeDrafts<Draft extends Comparable>(drafts: readonly Draft[]): MergedDrafts<Draft> {
  const circleOf = circles()
  const merged = [...groupBy(drafts, (draft) => circleOf(draft) ?? draft).values()].map(mergeCircle)
  return { groups: merged.flatMap(({ groups }) => groups), doubtful: merged.flatMap(({ doubtful }) => doubtful) }
}

/**
 * Names the circle of drafts among which a draft may find another of its event: two of different circles are never of
 * one event. Null where it stands alone.
 */
export function circles(): (draft: Pick<Comparable, 'date' | 'status' | 'actors'>) => string | null {
  const exactness = new Map<Edtf, Exactness>()
  return ({ date, status, actors: [actor] }) => {
    const exact = exactness.get(date) ?? exactnessOf(date)
    exactness.set(date, exact)
    if (exact === 'exact') return `${date} ${status}`
    return exact === 'open' || actor === undefined ? null : `${date} ${status} ${actor}`
  }
}

type Exactness = 'exact' | 'vague' | 'open'

/** A date without a first day holds anything that came before: too little to tell two events to be one. */
function exactnessOf(date: Edtf): Exactness {
  const { earliest, latest } = boundsOf(date) ?? { earliest: null, latest: null }
  if (earliest === null) return 'open'
  const [first, last] = [parseIsoDay(earliest), latest === null ? null : parseIsoDay(latest)]
  return first !== null && last !== null && last - first < longestMonth ? 'exact' : 'vague'
}

interface Group<Draft> {
  readonly first: Draft
  readonly drafts: Draft[]
}

/** The drafts of one circle: each goes with the first before it that is of the same event. */
export function mergeCircle<Draft extends Comparable>(drafts: readonly Draft[]): MergedDrafts<Draft> {
  const groups: Group<Draft>[] = []
  const doubtful: (readonly [Draft, Draft])[] = []
  const index = firstsByWord()
  for (const draft of drafts) {
    const near = index.near(draft)
    const same = near.find(({ match }) => match === 'same')
    if (same) groups[same.number]?.drafts.push(draft)
    else {
      const other = near[0] && groups[near[0].number]
      if (other) doubtful.push([other.first, draft])
      index.add(draft)
      groups.push({ first: draft, drafts: [draft] })
    }
  }
  return { groups: groups.map((group) => group.drafts), doubtful }
}

interface Near {
  /** In the order in which they were added. */
  readonly number: number
  readonly match: 'same' | 'doubtful'
}

interface FirstsByWord {
  /** Adds the first draft of the next group. */
  readonly add: (first: Comparable) => void
  /** Those that may be of the event of a draft, in their order. */
  readonly near: (draft: Comparable) => Near[]
}

/** Finds the first drafts of groups by their words and deeds: a date may have thousands, and most share none. */
function firstsByWord(): FirstsByWord {
  const firsts: Told[] = []
  const withStem = new Map<number, number[]>()
  const withDeed = new Map<string, number[]>()
  // How many words each shares with the draft at hand; zero in between.
  const common: number[] = []
  const add = (draft: Comparable) => {
    const first = toldBy(draft)
    for (const stem of draft.stems) addTo(withStem, stem, firsts.length)
    for (const deed of deedsOf(first)) addTo(withDeed, deed, firsts.length)
    firsts.push(first)
    common.push(0)
  }
  const near = (draft: Comparable) => {
    const lists = draft.stems.map((stem) => withStem.get(stem) ?? [])
    const told = toldBy(draft)
    const doing = deedsOf(told).flatMap((deed) => withDeed.get(deed) ?? [])
    const sharing = new Set([...doing, ...countUp(lists, common)])
    const found = [...sharing]
      .sort((a, b) => a - b)
      .flatMap((number): Near[] => {
        const first = firsts[number]
        const match = first ? matchOf(first, told, common[number] ?? 0) : null
        return match ? [{ number, match }] : []
      })
    for (const list of lists) for (const number of list) common[number] = 0
    return found
  }
  return { add, near }
}

/** Counts in how many lists each number stands; gives those that stand in two or more. */
function countUp(lists: readonly (readonly number[])[], counts: number[]): number[] {
  const twice: number[] = []
  for (const list of lists) {
    for (const number of list) {
      const count = (counts[number] ?? 0) + 1
      counts[number] = count
      if (count === 2) twice.push(number)
    }
  }
  return twice
}

/** A draft, with what it tells of each part worked out once: it may be compared with hundreds. */
interface Told {
  readonly draft: Comparable
  readonly agents: ReadonlySet<string>
  readonly patients: ReadonlySet<string>
}

function toldBy(draft: Comparable): Told {
  const parts = Object.entries(draft.parts ?? {})
  const having = (wanted: ActorPart) => new Set(parts.flatMap(([actor, part]) => (part === wanted ? [actor] : [])))
  return { draft, agents: having('agent'), patients: having('patient') }
}

/** A deed by who did it: of many that were attacked on a day, few were by the same. */
function deedsOf({ draft, agents }: Told): string[] {
  return draft.deed === null ? [] : [...agents].map((agent) => `${draft.deed} ${agent}`)
}

function matchOf(first: Told, told: Told, common: number): Near['match'] | null {
  if (isSameDeed(first, told)) return 'same'
  const share = common / Math.min(first.draft.stems.length, told.draft.stems.length)
  if (common < 2 || share < doubt || isReversed(first.draft.parts, told.draft.parts)) return null
  return share >= likeness ? 'same' : 'doubtful'
}

/** The one did it to the other, or the other to the one. */
function isReversed(parts: EventParts | null, others: EventParts | null): boolean {
  return Object.entries(parts ?? {}).filter(([actor, part]) => (others?.[actor] ?? part) !== part).length > 1
}

/** Who did what to whom, all three known and the same. What somebody says on a day may be many things. */
function isSameDeed(a: Told, b: Told): boolean {
  if (a.draft.deed === null || a.draft.deed !== b.draft.deed) return false
  return sharesAny(a.agents, b.agents) && sharesAny(a.patients, b.patients)
}

function sharesAny(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else if (list.length < mostWithWord) list.push(item)
}
