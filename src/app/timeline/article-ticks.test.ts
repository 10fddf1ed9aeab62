import { expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { layoutArticles, layoutReports } from './article-ticks.ts'
import { layoutDrawing } from './drawing-layout.ts'

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09
  article afp | AFP | 2021-12-10
  article rudaw | Rudaw | 2021-12-29?
  article leaflet | A leaflet
  2021-12-08 | talks | Talks | happened | | k24: talked | rudaw: they talked | leaflet: talk
  2021-12-10 | drill | A drill | happened | | afp: drilled
`
const index = indexCorpus(corpus)
const [talks] = corpus.events
const ticks = (pxPerDay: number, shown = corpus.events) => layoutArticles(index, shown, pxPerDay)

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
  expect(both?.articles.map(({ id }) => id)).toEqual(['k24', 'afp'])
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
  const drawn = ticks(
    100,
    corpus.events.filter(({ id }) => id === 'drill'),
  )
  expect(drawn.map(({ isQuiet }) => isQuiet)).toEqual([true, false, true])
})

test('the days on which an event was reported stand on its row, the inferred told from the stated', () => {
  const lanes = [{ id: 'all', label: '', events: corpus.events }]
  const layout = layoutDrawing(lanes, { pxPerDay: 10, rowsPerLane: 4, labelWidth: () => 50 })
  const row = layout.items.find((item) => item.kind === 'event' && item.event === talks)?.row
  const reports = talks ? layoutReports(layout, talks, index, 10) : []
  expect(reports.map((report) => [report.row, report.isInferred])).toEqual([
    [row, false],
    [row, true],
  ])
})
