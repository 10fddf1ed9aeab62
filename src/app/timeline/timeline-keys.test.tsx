import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { emptyFilter } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import type { ViewState } from '../state/view-state.ts'
import { renderWithCorpus } from '../testing.tsx'
import { manyEvents, preparedLanes } from './testing.ts'
import type { TileRef } from './tile-walk.ts'
import { TimelineKeys } from './timeline-keys.tsx'

vi.mock('virtual:dateline/corpus', () => ({ corpus: null, loadArticle: {} }))

const corpus = corpusFrom`
  2020-01-03 | strike | A strike in Baghdad | happened | | k24: struck
  2021-12-09 | talks | The talks end | happened | | k24: ended
  2021-12-31 | leave | They leave | planned | | k24: leaving
`
const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const december = { start: day('2021-12-01'), end: day('2022-01-01') }
const all = { start: day('2020-01-01'), end: day('2022-02-01') }

async function focusDrawing(view: Partial<ViewState> = {}) {
  const onWindowMoved = vi.fn<(window: TimeWindow) => void>()
  const page = renderWithCorpus(
    <TimelineKeys window={december} range={all} onWindowMoved={onWindowMoved}>
      <p>A drawing</p>
    </TimelineKeys>,
    corpus,
    view,
  )
  await page.user.tab()
  const told = () => document.querySelector('[aria-live=polite]')?.textContent
  return { ...page, onWindowMoved, told, press: (keys: string) => page.user.keyboard(keys) }
}

test('the drawing is one Tab stop, a region named Timeline that says which keys it knows', async () => {
  await focusDrawing()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Timeline' }))
  expect(document.activeElement?.getAttribute('aria-describedby')).toBe(screen.getByText(/^Arrow left/).id)
})

test('the arrow keys walk the events in order of time, and each is told', async () => {
  const { press, told, store } = await focusDrawing()
  await press('{ArrowRight}')
  expect(told()).toBe('A strike in Baghdad. 3 January 2020, happened. 1 of 3.')
  await press('{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(told()).toBe('They leave. 31 December 2021, planned. 3 of 3.')
  await press('{ArrowLeft}')
  expect(told()).toContain('The talks end')
  expect(store.getState().pointed).toBe('talks')
})

test('Home and End go to the first and the last event', async () => {
  const { press, told } = await focusDrawing()
  await press('{End}')
  expect(told()).toContain('3 of 3')
  await press('{Home}')
  expect(told()).toContain('1 of 3')
})

test('the walk begins at the chosen event', async () => {
  const { press, told } = await focusDrawing({ event: 'talks' })
  await press('{ArrowRight}')
  expect(told()).toContain('They leave')
})

test('the walk passes over what the filters hide', async () => {
  const { press, told } = await focusDrawing({ filter: { ...emptyFilter, statuses: ['planned'] } })
  await press('{ArrowRight}')
  expect(told()).toBe('They leave. 31 December 2021, planned. 1 of 1.')
})

test('Enter opens the event at the cursor, Escape goes one step back', async () => {
  const { press, view } = await focusDrawing()
  await press('{Enter}')
  expect(view().event).toBeNull()
  await press('{End}{Enter}')
  expect(view().event).toBe('leave')
  await press('{Escape}')
  expect(view().event).toBeNull()
})

test('an event outside the window is brought into it, one inside moves nothing', async () => {
  const { press, onWindowMoved } = await focusDrawing()
  await press('{End}')
  expect(onWindowMoved).not.toHaveBeenCalled()
  await press('{Home}')
  const [window] = onWindowMoved.mock.lastCall ?? []
  expect(window?.start).toBeLessThan(day('2020-01-03'))
  expect(window?.end).toBeGreaterThan(day('2020-01-03'))
})

test.each([
  ['{Shift>}{ArrowRight}{/Shift}', { start: december.start + 7.75, end: december.end + 7.75 }],
  ['{Shift>}{ArrowLeft}{/Shift}', { start: december.start - 7.75, end: december.end - 7.75 }],
  ['+', { start: december.start + 7.75, end: december.end - 7.75 }],
  ['-', { start: december.start - 15.5, end: december.end + 15.5 }],
  ['0', all],
  ['d', { start: december.start + 7.75, end: december.end + 7.75 }],
  ['A', { start: december.start - 7.75, end: december.end - 7.75 }],
  ['w', { start: december.start + 7.75, end: december.end - 7.75 }],
  ['s', { start: december.start - 15.5, end: december.end + 15.5 }],
])('%s moves the window', async (keys, window) => {
  const { press, onWindowMoved } = await focusDrawing()
  await press(keys)
  expect(onWindowMoved.mock.calls).toEqual([[window]])
})

const around = (text: string) => ({ start: day(text) + 0.5 - 15.5, end: day(text) + 0.5 + 15.5 })

test('F brings the chosen event to the middle, or the one that the keys are at', async () => {
  const { press, onWindowMoved } = await focusDrawing({ event: 'talks' })
  await press('f')
  expect(onWindowMoved.mock.lastCall).toEqual([around('2021-12-09')])
  await press('{End}F')
  expect(onWindowMoved.mock.lastCall).toEqual([around('2021-12-31')])
})

test('F does so from the list, and where nothing is chosen it does nothing', async () => {
  const onWindowMoved = vi.fn<(window: TimeWindow) => void>()
  const { user, store } = renderWithCorpus(
    <>
      <input aria-label="Elsewhere" />
      <ol id="events">
        <li>
          <button type="button">A row</button>
        </li>
      </ol>
      <TimelineKeys window={december} range={all} onWindowMoved={onWindowMoved}>
        <p>A drawing</p>
      </TimelineKeys>
    </>,
    corpus,
    { event: 'strike' },
  )
  await user.type(screen.getByLabelText('Elsewhere'), 'f')
  expect(onWindowMoved).not.toHaveBeenCalled()
  screen.getByRole('button', { name: 'A row' }).focus()
  await user.keyboard('{Control>}f{/Control}f')
  expect(onWindowMoved.mock.calls).toEqual([[around('2020-01-03')]])
  act(() => store.getState().actions.wentBack())
  await user.keyboard('f')
  expect(onWindowMoved).toHaveBeenCalledTimes(1)
})

test.each([
  ['٠', 'Digit0', all],
  ['۰', 'Digit0', all],
  ['ص', 'KeyW', { start: december.start + 7.75, end: december.end - 7.75 }],
  ['ش', 'KeyA', { start: december.start - 7.75, end: december.end - 7.75 }],
])('%s of an Arabic or Persian keyboard moves the window as the key %s does', async (key, code, window) => {
  const { onWindowMoved } = await focusDrawing()
  fireEvent.keyDown(screen.getByRole('region', { name: 'Timeline' }), { key, code })
  expect(onWindowMoved.mock.calls).toEqual([[window]])
})

test('a filter behind the reader’s back tells nothing here: the result line does', async () => {
  const { press, told, user, store } = await focusDrawing()
  await press('{ArrowRight}')
  await user.tab()
  act(() => store.getState().actions.facetToggled('statuses', 'happened'))
  expect(told()).toBe('')
})

test('keys that write a character can be turned off, and are not told of then', async () => {
  const { press, onWindowMoved, told, store } = await focusDrawing()
  act(() => store.getState().actions.preferred({ characterKeys: false }))
  await press('+-0wasdf.')
  expect(onWindowMoved).not.toHaveBeenCalled()
  expect(told()).toBe('')
  expect(document.getElementById('timeline-hint')?.textContent).not.toMatch(/plus|question mark/i)
})

test('the browser keeps its own keys', async () => {
  const { press, onWindowMoved, told } = await focusDrawing()
  await press('{Control>}-{/Control}{Alt>}{ArrowRight}{/Alt}{Meta>}0{/Meta}')
  expect(onWindowMoved).not.toHaveBeenCalled()
  expect(told()).toBe('')
})

test('leaving the drawing points at nothing any more', async () => {
  const { press, user, store } = await focusDrawing()
  await press('{ArrowRight}')
  await user.tab()
  expect(store.getState().pointed).toBeNull()
})

test('where many events are drawn as tiles, Page down walks these, each is told, and Enter zooms into it', async () => {
  const many = manyEvents(Array.from({ length: 60 }, (_, i) => 9000 + i * 25))
  const { lanes } = preparedLanes(many, 'actor', 730)
  const window = { start: 15_990, end: 16_720 }
  const onChosen = vi.fn<(at: TileRef) => void>()
  function Keys() {
    const [at, setAt] = useState<TileRef | null>(null)
    const tiles = { lanes, at, onMoved: setAt, onChosen, shown: 'Shown now: two years.' }
    return (
      <TimelineKeys window={window} range={all} onWindowMoved={() => {}} tiles={tiles}>
        <p>A drawing</p>
      </TimelineKeys>
    )
  }
  const { user, view } = renderWithCorpus(<Keys />, many.corpus)
  await user.tab()
  const told = () => document.querySelector('[aria-live=polite]')?.textContent
  expect(document.getElementById('timeline-hint')?.textContent).toContain('Shown now: two years.')
  await user.keyboard('{PageDown}')
  expect(told()).toBe('actor-0, October 2013: 1 event')
  await user.keyboard('{PageDown}')
  expect(told()).toBe('actor-0, November 2013: 1 event')
  await user.keyboard('{Enter}')
  expect(onChosen.mock.lastCall?.[0].lane).toBe('actor-0')
  expect(view().event).toBeNull()
  await user.keyboard('{ArrowRight}')
  expect(told()).toMatch(/^Event \d+\. \d+ November 2013, happened\./)
})
