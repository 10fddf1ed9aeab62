import { groupBy } from '../../corpus/group-by.ts'
import { type ArticleDraft, type DraftList, draftsIn } from './draft-article.ts'
import { circles, mergeCircle } from './merge-drafts.ts'

/** The drafts of one article, which are read again when they are asked for. */
export interface DraftedArticle {
  readonly article: string
  /** The same for the same drafts, and no other's. */
  readonly key: string
  readonly drafts: () => DraftList
}

/**
 * What the drafts of a collection come to, without the drafts: plain data, to be kept for the next run. Names stand in
 * lists in order of first appearance, and elsewhere as their numbers in these.
 */
export interface DraftTally {
  /** Whom the drafts name, or let speak. */
  readonly actors: readonly string[]
  readonly circles: readonly CircleTally[]
  /** In their own order. */
  readonly articles: readonly ArticleTally[]
}

export interface ArticleTally {
  readonly article: string
  /** Of the drafts that it had (see `DraftedArticle`). */
  readonly key: string
  /** Parts of the article that its drafts cite. */
  readonly passages: number
  readonly actors: readonly number[]
  /** Of each draft the circle in which it stands (see `circles`), or `alone`. */
  readonly circles: readonly number[]
}

/** The number of no circle: such a draft is an event by itself. */
export const alone = -1

export interface CircleTally {
  readonly name: string
  readonly events: number
  /** Four numbers for each pair that may be one event: the article and the draft in it, of the one and of the other. */
  readonly doubtful: readonly number[]
}

/** An earlier run: what its drafts came to, and those of an article as far as they are still there. */
export interface EarlierRun {
  readonly tally: DraftTally
  readonly draftsAt: (article: string, key: string) => DraftList | null
}

/**
 * Tallies the drafts of articles, in their order. Given an earlier run it asks only for those drafts whose events may be
 * others now, and comes to the same: a circle is made of its drafts alone, and which of two articles comes first, which
 * their names decide, never changes.
 */
export function tallyDrafts(articles: readonly DraftedArticle[], earlier: EarlierRun | null): DraftTally {
  const last = earlier?.tally ?? { actors: [], circles: [], articles: [] }
  const actors = numbering(last.actors)
  const circles = numbering(last.circles.map(({ name }) => name))
  const before = new Map(last.articles.map((row, number) => [row.article, { row, number }]))
  const tallyFresh = articleTallier(actors.of, circles.of)
  const touched = new Set<number>()
  const places = new Map<number, NewPlace>()
  const rows = articles.map((drafted, article) => {
    const old = before.get(drafted.article)
    before.delete(drafted.article)
    const isSame = old?.row.key === drafted.key
    const row = old && isSame ? old.row : tallyFresh(drafted)
    const moves = isSame ? null : movesBetween(old?.row ?? null, row, drafted, earlier)
    for (const circle of moves?.touched ?? []) touched.add(circle)
    if (old) places.set(old.number, { article, draftNumber: moves?.numbers ?? null })
    return row
  })
  for (const { row } of before.values()) for (const circle of row.circles) touched.add(circle)
  touched.delete(alone)
  const merged = mergeTouched(articles, rows, touched)
  return inOrder(rows, {
    actorAt: (number) => actors.names[number] ?? '',
    circleAt: (number) => ({
      name: circles.names[number] ?? '',
      ...(merged.get(number) ?? moved(last.circles[number], places)),
    }),
  })
}

function articleTallier(actorNumber: (id: string) => number, circleNumber: (name: string) => number) {
  const circleOf = circles()
  return ({ article, key, drafts: list }: DraftedArticle): ArticleTally => {
    const drafts = draftsIn(list())
    const spans = new Set(drafts.map(({ start, end }) => `${start} ${end}`))
    const named = drafts.flatMap(({ actors, speaker }) => [...actors, ...(speaker === null ? [] : [speaker])])
    const names = drafts.map(circleOf)
    return {
      article,
      key,
      passages: spans.size,
      actors: [...new Set(named)].map(actorNumber),
      circles: names.map((name) => (name === null ? alone : circleNumber(name))),
    }
  }
}

/** Where the drafts of an article of an earlier run stand now; their numbers are the same where none are given. */
interface NewPlace {
  readonly article: number
  readonly draftNumber: ReadonlyMap<number, number> | null
}

interface Moves {
  /** The circles whose drafts of this article are not those that they were. */
  readonly touched: readonly number[]
  /** By the old number, the new one of a draft in another circle. */
  readonly numbers: ReadonlyMap<number, number>
}

/** What a change of an article does to its circles: a sentence more leaves the events of all others as they were. */
function movesBetween(
  old: ArticleTally | null,
  row: ArticleTally,
  { article, drafts }: DraftedArticle,
  earlier: EarlierRun | null,
): Moves {
  const oldDrafts = old && earlier ? earlier.draftsAt(article, old.key) : null
  if (!old || !oldDrafts) return { touched: [...(old?.circles ?? []), ...row.circles], numbers: new Map() }
  const [before, now] = [byCircle(old, oldDrafts), byCircle(row, drafts())]
  const touched = [...new Set([...before.keys(), ...now.keys()])].filter(
    (circle) => wordsOf(before.get(circle)) !== wordsOf(now.get(circle)),
  )
  const numbers = [...before].flatMap(([circle, members]) =>
    members.map(({ number }, at) => [number, now.get(circle)?.[at]?.number ?? number] as const),
  )
  return { touched, numbers: new Map(numbers) }
}

function byCircle({ circles }: ArticleTally, drafts: DraftList) {
  const all = draftsIn(drafts).map((draft, number) => ({ draft, number }))
  return groupBy(all, ({ number }) => circles[number] ?? alone)
}

/** All of its drafts by which a circle is merged. */
function wordsOf(members: readonly { readonly draft: ArticleDraft }[] = []): string {
  return JSON.stringify(members.map(({ draft: { actors, stems, parts, deed } }) => [actors, stems, parts, deed]))
}

type Merged = Omit<CircleTally, 'name'>

interface Member {
  readonly draft: ArticleDraft
  readonly place: readonly [article: number, draft: number]
}

function mergeTouched(
  articles: readonly DraftedArticle[],
  rows: readonly ArticleTally[],
  touched: ReadonlySet<number>,
): Map<number, Merged> {
  const members = rows.flatMap(({ circles }, article) => {
    const list = circles.some((circle) => touched.has(circle)) ? articles[article]?.drafts() : undefined
    return circles.flatMap((circle, number) => {
      const draft = touched.has(circle) ? list?.at(number) : undefined
      return draft ? [{ circle, draft, place: [article, number] as const }] : []
    })
  })
  const byCircle = groupBy(members, ({ circle }) => circle)
  return new Map([...byCircle].map(([circle, alike]) => [circle, mergeMembers(alike)]))
}

function mergeMembers(members: readonly Member[]): Merged {
  const { groups, doubtful } = mergeCircle(members.map(({ draft }) => draft))
  const places = new Map(doubtful.length > 0 ? members.map(({ draft, place }) => [draft, place]) : [])
  return { events: groups.length, doubtful: doubtful.flat().flatMap((draft) => places.get(draft) ?? []) }
}

/** What an earlier run found in a circle, by where its drafts stand now. */
function moved(circle: CircleTally | undefined, places: ReadonlyMap<number, NewPlace>): Merged {
  const old = circle?.doubtful ?? []
  const doubtful = old.map((number, at) => {
    if (at % 2 === 0) return places.get(number)?.article ?? -1
    return places.get(old[at - 1] ?? -1)?.draftNumber?.get(number) ?? number
  })
  return { events: circle?.events ?? 0, doubtful }
}

interface ByOldNumber {
  readonly actorAt: (number: number) => string
  readonly circleAt: (number: number) => CircleTally
}

/** Numbers the names anew, in order of first appearance; those that stand nowhere are left out. */
function inOrder(rows: readonly ArticleTally[], { actorAt, circleAt }: ByOldNumber): DraftTally {
  const actors = renumbering()
  const circles = renumbering()
  const articles = rows.map((row) => ({
    ...row,
    actors: row.actors.map(actors.of),
    circles: row.circles.map((circle) => (circle === alone ? alone : circles.of(circle))),
  }))
  return { actors: actors.old.map(actorAt), circles: circles.old.map(circleAt), articles }
}

/** Gives each number its place in the list of old ones; there are hundreds of thousands to ask for. */
function renumbering() {
  const old: number[] = []
  const places: number[] = []
  const of = (number: number): number => {
    places[number] ??= old.push(number) - 1
    return places[number]
  }
  return { old, of }
}

/** Gives each name a number, its place in the list of names. */
function numbering(given: readonly string[]) {
  const names = [...given]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const of = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, names.length)
    return names.push(name) - 1
  }
  return { names, of }
}
