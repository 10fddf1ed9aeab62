import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ArticleDraft } from './draft-article.ts'
import { type DraftTally, type EarlierRun, tallyDrafts } from './draft-tally.ts'
import { mergeDrafts } from './merge-drafts.ts'

const word = fc.nat(6)
const draft = fc.record({
  start: fc.nat(3),
  date: fc.constantFrom('2024-03-04', '2024-03-05', '2024', '[..2024-03-04]'),
  status: fc.constantFrom('happened' as const, 'planned' as const),
  actors: fc.uniqueArray(fc.constantFrom('brek', 'hale', 'orrin'), { maxLength: 2 }),
  speaker: fc.constantFrom(null, 'voss'),
  stems: fc.uniqueArray(word, { maxLength: 4 }),
})

/** A collection by the ids of its articles, with the drafts of each. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const drafts = fc.array(draft, { maxLength: 4 })
const collection = fc.dictionary(id, drafts)
type Drafts = typeof drafts extends fc.Arbitrary<infer Made> ? Made : never
type Collection = Readonly<Record<string, Drafts>>

/** An article is removed, told anew, or told with something before it. */
const change = fc.record({ id, drafts: fc.option(drafts), isAdded: fc.boolean() })
type Change = typeof change extends fc.Arbitrary<infer Made> ? Made : never

function changed(made: Collection, { id, drafts, isAdded }: Change): Collection {
  const others = Object.fromEntries(Object.entries(made).filter(([other]) => other !== id))
  return drafts ? { ...others, [id]: isAdded ? [...drafts, ...(made[id] ?? [])] : drafts } : others
}

/** Its articles as they are tallied, and which of them were asked for their drafts. */
function tallied(made: Collection) {
  const asked: string[] = []
  const articles = Object.keys(made)
    .sort()
    .map((article) => {
      const drafts = (made[article] ?? []).map(
        (one): ArticleDraft => ({ ...one, end: one.start + 1, article, title: '', parts: null, deed: null }),
      )
      const read = () => {
        asked.push(article)
        return drafts
      }
      return { article, key: `${article} ${JSON.stringify(drafts)}`, drafts: read, all: drafts }
    })
  return { made, articles, asked, drafts: articles.flatMap(({ all }) => all) }
}

/** A run as a cache gives it back, with the drafts of all articles, or without any. */
const runOf = ({ articles }: ReturnType<typeof tallied>, isKept = true): EarlierRun => ({
  tally: JSON.parse(JSON.stringify(tallyDrafts(articles, null))) as DraftTally,
  draftsAt: (_, key) => (isKept && articles.find((one) => one.key === key)?.all) || null,
})

it('comes to the same with the tally of any earlier run as without', () => {
  fc.assert(
    fc.property(collection, fc.array(change, { maxLength: 2 }), fc.boolean(), (before, changes, isKept) => {
      const { articles } = tallied(changes.reduce(changed, before))
      expect(tallyDrafts(articles, runOf(tallied(before), isKept))).toEqual(tallyDrafts(articles, null))
    }),
    { numRuns: 1000 },
  )
})

it('counts as many events and doubtful pairs as merging finds', () => {
  fc.assert(
    fc.property(collection, (made) => {
      const { articles, drafts } = tallied(made)
      const { groups, doubtful } = mergeDrafts(drafts)
      const tally = tallyDrafts(articles, null)
      const events = tally.circles.reduce((sum, circle) => sum + circle.events, 0)
      const single = tally.articles.flatMap(({ circles }) => circles).filter((circle) => circle === -1)
      expect(events + single.length).toBe(groups.length)
      const pairs = tally.circles.flatMap((circle) => circle.doubtful)
      expect(pairs.length / 4).toBe(doubtful.length)
      const draftAt = (at: number) => articles[pairs[at] ?? -1]?.all[pairs[at + 1] ?? -1]
      expect(doubtful.map((_, pair) => [draftAt(pair * 4), draftAt(pair * 4 + 2)])).toEqual(doubtful)
    }),
  )
})

const on = (date: Drafts[number]['date'], stem = 1): Drafts[number] => ({
  start: 0,
  date,
  status: 'happened',
  actors: ['brek'],
  speaker: null,
  stems: [stem, 2],
})

it('asks only for the drafts that stand in a circle with those of a changed article', () => {
  const before = tallied({ a: [on('2024-03-04')], b: [on('2024-03-05')], c: [on('2024')], d: [on('2024-03-05')] })
  const { articles, asked } = tallied({ ...before.made, c: [on('2024-03-05')] })
  const tally = tallyDrafts(articles, runOf(before))
  expect(new Set(asked)).toEqual(new Set(['b', 'c', 'd']))
  expect(tally.circles.map(({ name, events }) => `${name}: ${events}`)).toEqual([
    '2024-03-04 happened: 1',
    '2024-03-05 happened: 1',
  ])
})

it('asks for no others where a changed article tells the same of their day as before', () => {
  const before = tallied({ a: [on('2024-03-04')], b: [on('2024-03-04'), on('2024-03-05')], c: [on('2024-03-05')] })
  const { articles, asked } = tallied({ ...before.made, b: [on('2024-03-05', 9), on('2024-03-04')] })
  tallyDrafts(articles, runOf(before))
  expect(new Set(asked)).toEqual(new Set(['b', 'c']))
})
