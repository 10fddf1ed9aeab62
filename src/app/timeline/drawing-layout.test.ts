import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { type EventHead, headOf } from '../../corpus/event-head.ts'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { type HeadLane, type LayoutOptions, layoutDrawing } from './drawing-layout.ts'
import type { DrawingLayout, DrawnItem } from './drawn-items.ts'

const labelWidth = (event: EventHead) => event.title.length * 7
const eventsOf = (text: string) => {
  const corpus = corpusFrom`${text}`
  const index = indexCorpus(corpus)
  return corpus.events.map((event, place) => headOf(event, place, index))
}
const actorsOf = (text: string) => corpusFrom`${text}`.events.map(({ actors }) => actors)
const on = (...dates: readonly string[]) =>
  eventsOf(dates.map((date, i) => `${date} | e${i} | Event ${i} | happened | | k24: words`).join('\n'))
const oneLane = (events: readonly EventHead[]): HeadLane[] => [{ id: 'all', label: '', events }]
const placed = ({ items }: DrawingLayout) => items.flatMap((item) => (item.kind === 'event' ? [item] : []))
const clusters = ({ items }: DrawingLayout) => items.flatMap((item) => (item.kind === 'cluster' ? [item] : []))

describe('where there is room,', () => {
  test('an exact day is a mark with its label beside it', () => {
    const layout = layoutDrawing(oneLane(on('2021-12-09')), {
      pxPerDay: 10,
      rowsPerLane: 5,
      labelWidth,
      number: String,
    })
    expect(layout.items).toMatchObject([{ kind: 'event', row: 'all:0', label: 'beside', labelPx: 49 }])
  })

  test('a wide bar has its label inside', () => {
    const layout = layoutDrawing(oneLane(on('2021')), { pxPerDay: 1, rowsPerLane: 5, labelWidth, number: String })
    expect(layout.items).toMatchObject([{ label: 'inside' }])
  })

  test('events far apart share a row, events of one day do not', () => {
    const options = { pxPerDay: 1, rowsPerLane: 5, labelWidth, number: String }
    const rowsOf = (events: readonly EventHead[]) =>
      placed(layoutDrawing(oneLane(events), options)).map(({ row }) => row)
    expect(rowsOf(on('2020-01-01', '2021-01-01'))).toEqual(['all:0', 'all:0'])
    expect(rowsOf(on('2021-01-01', '2021-01-01'))).toEqual(['all:0', 'all:1'])
  })
})

test('where there is none, exact days are placed and the rest is counted', () => {
  const events = on('2021-05', '2021', '2021-06', '2021-06-01')
  const layout = layoutDrawing(oneLane(events), {
    pxPerDay: 0.05,
    rowsPerLane: 2,
    labelWidth: () => 200,
    number: String,
  })
  expect(placed(layout).map(({ event }) => event.date)).toEqual(['2021-06-01'])
  expect(clusters(layout).flatMap((cluster) => cluster.places)).toHaveLength(3)
})

test('a lane that stands alone keeps its rows whatever is filtered; one of several has as many as it needs', () => {
  const rowsOf = (lanes: readonly HeadLane[]) =>
    layoutDrawing(lanes, { pxPerDay: 1, rowsPerLane: 5, labelWidth, number: String }).rows
  expect(rowsOf(oneLane(on('2021')))).toHaveLength(5)
  expect(rowsOf([{ id: 'us', label: 'US', events: on('2021') }])).toHaveLength(1)
})

test('what is wide is never in a cluster: it could be anywhere in its width', () => {
  const layout = layoutDrawing(oneLane(on('2021', '2021-06-01', '2021-06-01', '2021-06-01')), {
    pxPerDay: 1,
    rowsPerLane: 2,
    labelWidth,
    number: String,
  })
  expect(placed(layout).map(({ event }) => event.date)).toEqual(['2021'])
  expect(clusters(layout).flatMap(({ places }) => places)).toHaveLength(3)
})

test('a lane has its name on its first row', () => {
  const lanes = [
    { id: 'us', label: 'United States', events: on('2021', '2021', '2021') },
    { id: 'isis', label: 'ISIS', events: on('2014') },
  ]
  expect(layoutDrawing(lanes, { pxPerDay: 1, rowsPerLane: 2, labelWidth, number: String }).rows).toEqual([
    { key: 'us:0', label: 'United States', firstOfLane: true },
    { key: 'us:1', label: '', firstOfLane: false },
    { key: 'isis:0', label: 'ISIS', firstOfLane: true },
  ])
})

test('no lanes and no events are drawn as nothing', () => {
  const options = { pxPerDay: 1, rowsPerLane: 3, labelWidth, number: String }
  expect(layoutDrawing([], options)).toEqual({ rows: [], items: [] })
  expect(layoutDrawing(oneLane([]), options).items).toEqual([])
})

const someLanes = collectionTexts.map((text): HeadLane[] => {
  const events = eventsOf(text)
  const mine = (actor: string) => events.filter(({ place }) => actorsOf(text)[place]?.includes(actor))
  return [
    { id: 'all', label: '', events },
    ...['isis', 'iraq'].map((actor) => ({ id: actor, label: actor, events: mine(actor) })),
  ]
})
const someOptions: fc.Arbitrary<LayoutOptions> = fc.record({
  pxPerDay: fc.integer({ min: -40, max: 20 }).map((exponent) => 1.3 ** exponent),
  rowsPerLane: fc.integer({ min: 1, max: 6 }),
  labelWidth: fc.constantFrom(
    labelWidth,
    () => 0,
    () => 900,
  ),
  number: fc.constant(String),
})

/** From where to where an item takes its row, in pixels, its label included. */
function extentOf(item: DrawnItem, pxPerDay: number) {
  const beside = item.kind === 'event' && item.label === 'beside' ? item.labelPx : 0
  return { from: item.from * pxPerDay, to: item.to * pxPerDay + beside }
}

test('no two items of a row overlap, their labels included', () => {
  forAll([someLanes, someOptions], (lanes, options) => {
    // The parts of a mark lie over it.
    const items = layoutDrawing(lanes, options).items.filter(({ kind }) => kind !== 'part')
    for (const [i, a] of items.entries()) {
      for (const b of items.slice(i + 1).filter(({ row }) => row === a.row)) {
        const [one, other] = [extentOf(a, options.pxPerDay), extentOf(b, options.pxPerDay)]
        expect(Math.max(one.from, other.from)).toBeGreaterThan(Math.min(one.to, other.to))
      }
    }
  })
})

test('every event of a lane is either placed or in exactly one cluster, in a row of that lane', () => {
  forAll([someLanes, someOptions], (lanes, options) => {
    const layout = layoutDrawing(lanes, options)
    for (const { id, events } of lanes) {
      const rows = layout.rows.map(({ key }) => key).filter((key) => key.startsWith(`${id}:`))
      expect(rows.length).toBeLessThanOrEqual(options.rowsPerLane)
      const items = layout.items.filter(({ row }) => rows.includes(row))
      const drawn = items.flatMap((item) => {
        if (item.kind === 'cluster') return item.ids
        return item.kind === 'event' ? [item.event.id] : []
      })
      expect(drawn.sort()).toEqual(events.map((event) => event.id).sort())
    }
  })
})

test('every item has a key of its own, a row that is there, and some width', () => {
  forAll([someLanes, someOptions], (lanes, options) => {
    const { rows, items } = layoutDrawing(lanes, options)
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
    for (const { row, from, to } of items) {
      expect(rows.map(({ key }) => key)).toContain(row)
      expect(to).toBeGreaterThan(from)
    }
  })
})

test('a label stays inside its bar, and no label is longer than its text', () => {
  forAll([someLanes, someOptions], (lanes, options) => {
    for (const { label, labelPx, event, from, to } of placed(layoutDrawing(lanes, options))) {
      expect(labelPx).toBeLessThanOrEqual(options.labelWidth(event))
      if (label === 'inside') expect((to - from) * options.pxPerDay).toBeGreaterThan(labelPx)
    }
  })
})

test('the days of “several” are parts on the row of their event, at every zoom, and its label stands beside', () => {
  for (const pxPerDay of [0.1, 10]) {
    const { items } = layoutDrawing(oneLane(on('[2021-12-01,2021-12-28]')), {
      pxPerDay,
      rowsPerLane: 2,
      labelWidth,
      number: String,
    })
    const [event, ...parts] = items
    expect(event).toMatchObject({ kind: 'event', label: 'beside' })
    expect(parts.map(({ kind, row }) => `${kind} ${row}`)).toEqual(Array(2).fill(`part ${event?.row}`))
    for (const part of parts) expect((part.to - part.from) * pxPerDay).toBeCloseTo(8)
  }
})

test('the same lanes at the same zoom are laid out the same', () => {
  forAll([someLanes, someOptions], (lanes, options) => {
    expect(layoutDrawing(structuredClone(lanes), { ...options })).toEqual(layoutDrawing(lanes, options))
  })
})
