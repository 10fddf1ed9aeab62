import { expect, it } from 'vitest'
import { type Comparable, mergeDrafts } from './merge-drafts.ts'
import { titleStems } from './title-stems.ts'

const draft = (title: string, day: string | null = '2024-03-04') => ({
  title,
  stems: titleStems(title),
  date: day ?? '[..2024-03-04]',
  actors: ['council'],
  status: 'happened' as const,
  parts: null,
  deed: null,
})
const merged = (...drafts: (Comparable & { title: string })[]) =>
  mergeDrafts(drafts).groups.map((group) => group.map(({ title }) => title))

it('makes one event of drafts of one date that share most of the shorter title', () => {
  expect(
    merged(
      draft('The council closed the old bridge'),
      draft('Divers searched the harbour'),
      draft('Council closed the bridge near Orrin'),
      draft('The old bridge, closed'),
    ),
  ).toEqual([
    ['The council closed the old bridge', 'Council closed the bridge near Orrin', 'The old bridge, closed'],
    ['Divers searched the harbour'],
  ])
})

it('puts a draft with the first that it is like, however many are more like it', () => {
  expect(
    merged(
      draft('Council closed ferry pier'),
      draft('Council closed bridge museum library'),
      draft('Council closed bridge museum'),
      draft('Council closed ferry'),
    ),
  ).toEqual([
    ['Council closed ferry pier', 'Council closed ferry'],
    ['Council closed bridge museum library', 'Council closed bridge museum'],
  ])
})

it('keeps two events apart that share one word, or whose date has no first day, or another', () => {
  const title = 'The council closed the old bridge'
  const apart = [draft(title), draft('Council'), draft(title, null), draft(title, null), draft(title, '2024-03-03')]
  expect(merged(...apart)).toHaveLength(5)
})

it('offers two that share only half of their words as doubtful', () => {
  const drafts = [draft('Council closed old bridge'), draft('Council closed school ferry'), draft('Divers left')]
  const { groups, doubtful } = mergeDrafts([...drafts, draft('Divers found nothing left below')])
  expect(groups).toHaveLength(3)
  expect(doubtful.map((pair) => pair.map(({ title }) => title))).toEqual([
    ['Council closed old bridge', 'Council closed school ferry'],
  ])
})

it('makes one event of a year only of what is told of the same actor', () => {
  const of = (actor: string) => ({ ...draft('The old bridge was closed', '2024'), actors: [actor] })
  expect(merged(of('orrin'), of('halden'), of('orrin'))).toHaveLength(2)
})
