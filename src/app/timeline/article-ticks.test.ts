import { expect, test } from 'vitest'
import { allOf, setOf } from '../../corpus/bitset.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { countValues } from '../../corpus/list-column.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { tileAt, tileEdges } from '../../corpus/time-tiles.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { englishLanguage } from '../language/language.ts'
import { articleDaysOf, articlesOfEvent, layoutArticles, layoutArticleTiles, layoutReports } from './article-ticks.ts'
import type { DrawnArticles } from './drawn-items.ts'

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  article afp | AFP | 2021-12-10
  article rudaw | Rudaw | 2021-12-29?
  article leaflet | A leaflet
  2021-12-08 | talks | Talks | happened | | k24: talked | rudaw: they talked | leaflet: talk
  2021-12-10 | drill | A drill | happened | | afp: drilled
`
const index = indexCorpus(corpus)
const articles = articleDaysOf(index)
const columns = index.eventIndex.columns.articles
const drillAlone = setOf(2, [1])
const options = (pxPerDay: number, shown = allOf(2)) => ({
  pxPerDay,
  say: englishLanguage.say,
  cited: countValues(columns, shown),
  nameOf: (article: number) => index.articleById.get(articles.ids[article] ?? '')?.publisher ?? null,
})
const ticks = (pxPerDay: number, shown = allOf(2)) => layoutArticles(articles, options(pxPerDay, shown))
const idsOf = (tick: DrawnArticles | undefined) => Array.from(tick?.articles ?? [], (article) => articles.ids[article])

test('each article has a tick in the middle of its day, named by its publisher; one without a day has none', () => {
  const drawn = ticks(100)
  expect(drawn.map(({ label }) => label)).toEqual(['Kurdistan 24', 'AFP', 'Rudaw'])
  expect(drawn.map(({ from, to }) => (from + to) / 2)).toEqual(
    ['2021-12-09', '2021-12-10', '2021-12-29'].map((day) => (parseIsoDay(day) ?? 0) + 0.5),
  )
})

test('ticks that would touch are one, which holds them all', () => {
  const [both, rudaw] = ticks(10)
  expect(both).toMatchObject({ label: '2 articles' })
  expect(idsOf(both)).toEqual(['k24', 'afp'])
  expect(rudaw?.label).toBe('Rudaw')
})

test('no label reaches the next tick', () => {
  for (const pxPerDay of [0.5, 5, 10, 30, 60, 100]) {
    const drawn = ticks(pxPerDay)
    for (const [i, { to, labelPx }] of drawn.entries()) {
      const next = drawn[i + 1]
      if (next) expect(to * pxPerDay + labelPx).toBeLessThan(next.from * pxPerDay)
    }
  }
})

test('an article that no shown event cites is quiet', () => {
  const drawn = ticks(100, drillAlone)
  expect(drawn.map(({ isQuiet }) => isQuiet)).toEqual([true, false, true])
})

test('by tiles, a tick holds what was published in one, whatever else is in view', () => {
  const december = tileAt(parseIsoDay('2021-12-09') ?? 0, 'month')
  const drawn = layoutArticleTiles(articles, [december.start, december.end], options(1))
  expect(drawn.map(({ label }) => label)).toEqual(['3 articles'])
  const weeks = tileEdges(december, 'week')
  const byWeek = layoutArticleTiles(articles, weeks, options(10))
  expect(byWeek.map(idsOf)).toEqual([['k24', 'afp'], ['rudaw']])
  expect(layoutArticleTiles(articles, weeks.slice(2), options(10))).toEqual(byWeek.slice(1))
  expect(layoutArticleTiles(articles, [0, 7], options(10))).toEqual([])
})

test('the days on which an event was reported stand on its row, the inferred told from the stated', () => {
  const marks = [{ key: 'all/talks', row: 'all:3' }]
  const reports = layoutReports(marks, articlesOfEvent(columns, 0), articles, 10)
  expect(reports.map((report) => [report.key, report.row, report.isInferred])).toEqual([
    ['all/talks/k24', 'all:3', false],
    ['all/talks/rudaw', 'all:3', true],
  ])
})
