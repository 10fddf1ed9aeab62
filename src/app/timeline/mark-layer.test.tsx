import { expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { headOf } from '../../corpus/event-head.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import type { Direction } from '../ui/direction.ts'
import type { DrawnEvent, Lit } from './drawn-items.ts'
import { mountMarks } from './mark-layer.ts'
import { markOf } from './marks.ts'

const corpus = corpusFrom`
  2021-12-09 | talks | Talks end | happened | | k24: talks ended
  2021       | drill | A drill | happened | | k24: a drill
`
const [drillHead, talksHead] = corpus.events.map((event, place) => headOf(event, place, indexCorpus(corpus)))
if (!drillHead || !talksHead) throw new Error('There are two events.')

const drawn = (event: typeof talksHead, from: number, to: number): DrawnEvent => ({
  kind: 'event',
  key: event.id,
  row: 'all:1',
  event,
  mark: markOf(event.date),
  from,
  to,
  label: 'inside',
  labelPx: 80,
})
const talks = drawn(talksHead, 100, 101)
const drill = drawn(drillHead, 0, 365)
const rows = [
  { key: 'all:0', label: '', firstOfLane: true },
  { key: 'all:1', label: '', firstOfLane: false },
]
const lit = (pointed: string | null): Lit => ({
  chosen: null,
  pointed,
  chosenArticles: new Set(),
  pointedArticles: new Set(),
})
/** Ten pixels a day. */
const windowAt = (start: number) => ({ start, end: start + 40 })
const widthPx = 400

function layerWith(...items: DrawnEvent[]) {
  return layerIn('ltr', ...items)
}

function layerIn(direction: Direction, ...items: DrawnEvent[]) {
  const panel = document.createElement('div')
  document.body.replaceChildren(panel)
  const layer = mountMarks(panel, direction)
  layer.show(rows, items, lit(null))
  const layerPx = () => {
    const transform = panel.querySelector<HTMLElement>('.drawing-marks')?.style.transform ?? ''
    return (direction === 'rtl' ? -1 : 1) * Number(/-?[\d.]+/.exec(transform)?.[0])
  }
  const startOf = (element: HTMLElement | null | undefined) => Number.parseFloat(element?.style.insetInlineStart ?? '')
  const boxOf = (title: string) =>
    [...panel.querySelectorAll<HTMLElement>('.vis-item')].find((box) => box.textContent === title) ?? null
  return {
    ...layer,
    boxOf,
    /** Where a mark begins in the panel, from the edge where time begins. */
    startOf: (title: string) => layerPx() + startOf(boxOf(title)),
    shiftOf: (title: string) => startOf(boxOf(title)?.querySelector<HTMLElement>('.mark-label')),
  }
}

test('a mark stands where its day is, and moves with the window as the same element', () => {
  const { place, boxOf, startOf } = layerWith(talks)
  place(windowAt(90), widthPx)
  const box = boxOf('Talks end')
  expect(startOf('Talks end')).toBe(100)
  expect(box?.style.width).toBe('10px')
  const written = box?.style.insetInlineStart
  place(windowAt(95), widthPx)
  expect(startOf('Talks end')).toBe(50)
  expect(boxOf('Talks end')).toBe(box)
  expect(box?.style.insetInlineStart).toBe(written)
})

test('where time runs from the right, a mark is as far from there, and its label stays in view', () => {
  const { place, boxOf, startOf, shiftOf } = layerIn('rtl', talks)
  place(windowAt(90), widthPx)
  expect(startOf('Talks end')).toBe(100)
  expect(boxOf('Talks end')?.style.width).toBe('10px')
  place({ start: 100.5, end: 110.5 }, widthPx)
  expect(startOf('Talks end')).toBe(-20)
  expect(shiftOf('Talks end')).toBe(20)
})

test('a label over its mark is no wider than what is seen of the mark', () => {
  const { place, boxOf } = layerWith({ ...talks, label: 'inside', to: talks.from + 30 })
  const roomOf = () => boxOf('Talks end')?.querySelector<HTMLElement>('.mark-label')?.style.maxWidth
  place(windowAt(90), widthPx)
  expect(roomOf()).toBe('300px')
  place(windowAt(110), widthPx)
  expect(roomOf()).toBe('200px')
  place(windowAt(80), widthPx)
  expect(roomOf()).toBe('200px')
})

test('a zoom gives it another width', () => {
  const { place, boxOf, startOf } = layerWith(talks)
  place(windowAt(90), widthPx)
  place({ start: 90, end: 110 }, widthPx)
  expect(startOf('Talks end')).toBe(200)
  expect(boxOf('Talks end')?.style.width).toBe('20px')
})

test('only what has a day in the window is in the page', () => {
  const { place, boxOf } = layerWith(talks, drill)
  place(windowAt(200), widthPx)
  expect(boxOf('Talks end')).toBeNull()
  expect(boxOf('A drill')).not.toBeNull()
  place(windowAt(90), widthPx)
  expect(boxOf('Talks end')).not.toBeNull()
})

test('a mark far longer than the window is cut, and its label stays in view', () => {
  const { place, boxOf, startOf, shiftOf } = layerWith(drill)
  place(windowAt(200), widthPx)
  expect(startOf('A drill')).toBe(-widthPx)
  expect(boxOf('A drill')?.style.width).toBe(`${3 * widthPx}px`)
  expect(shiftOf('A drill')).toBe(widthPx)
  place(windowAt(10), widthPx)
  expect(startOf('A drill')).toBe(-100)
  expect(shiftOf('A drill')).toBe(100)
})

test('what is pointed at is lit without another element; another title needs one', () => {
  const { show, place, boxOf } = layerWith(talks)
  place(windowAt(90), widthPx)
  const box = boxOf('Talks end')
  show(rows, [talks], lit('talks'))
  expect(box?.classList.contains('is-pointed')).toBe(true)
  expect(boxOf('Talks end')).toBe(box)
  show(rows, [{ ...talks, event: { ...talksHead, title: 'Talks go on' } }], lit(null))
  place(windowAt(90), widthPx)
  expect(boxOf('Talks end')).toBeNull()
  expect(boxOf('Talks go on')).not.toBeNull()
})

test('what the pointer meets inside a mark is told as its item, and what is beside it as none', () => {
  const { place, boxOf, itemOf } = layerWith(talks)
  place(windowAt(90), widthPx)
  expect(itemOf(boxOf('Talks end')?.querySelector('bdi'))).toBe(talks)
  expect(itemOf(document.body)).toBeNull()
  expect(itemOf(null)).toBeNull()
})
