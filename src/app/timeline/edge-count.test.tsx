import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { allOf } from '../../corpus/bitset.ts'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { eventsOfLane, layLane } from '../../corpus/event-lanes.ts'
import type { WindowSide } from '../../corpus/lane-windows.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { parseIsoDay } from '../../corpus/utc-day.ts'
import { EdgeCount } from './edge-count.tsx'

afterEach(cleanup)

const { eventIndex } = indexCorpus(corpusFrom`
  2014-10 | formed | The Coalition forms | happened | | k24: formed
  2020-01-03 | strike | A strike | happened | | k24: struck
  2021-12-09 | talks | The talks end | happened | | k24: ended
`)
const lane = layLane(eventIndex.days, eventsOfLane(eventIndex, null, allOf(3)))
const day = (text: string) => parseIsoDay(text) ?? Number.NaN
const december = { start: day('2021-12-01'), end: day('2022-01-01') }

function renderCount(side: WindowSide) {
  const onWindowMoved = vi.fn<(window: TimeWindow) => void>()
  render(<EdgeCount side={side} lane={lane} window={december} onWindowMoved={onWindowMoved} />)
  return { button: screen.getByRole('button'), onWindowMoved, user: userEvent.setup() }
}

test('it says how many events lie beyond the edge, and goes to the nearest of them', async () => {
  const { button, onWindowMoved, user } = renderCount('before')
  expect(button.getAttribute('aria-label')).toMatch(/^2\b.* before/)
  await user.click(button)
  const [moved] = onWindowMoved.mock.lastCall ?? []
  expect(moved?.start).toBeLessThan(day('2020-01-03'))
  expect(moved?.end).toBeGreaterThan(day('2020-01-04'))
})

test('where nothing lies beyond the edge, there is nothing to press', async () => {
  const { button, onWindowMoved, user } = renderCount('after')
  expect(button.getAttribute('aria-label')).toMatch(/^0\b.* after/)
  expect(button).toHaveProperty('disabled', true)
  await user.click(button)
  expect(onWindowMoved).not.toHaveBeenCalled()
})
