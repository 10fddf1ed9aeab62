import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { TimelineToolbar } from './timeline-toolbar.tsx'

afterEach(() => {
  cleanup()
  document.documentElement.dir = ''
})

function renderToolbar() {
  const onWindowMoved = vi.fn<(window: TimeWindow) => void>()
  const onShowAll = vi.fn<() => void>()
  render(<TimelineToolbar window={{ start: 0, end: 100 }} onWindowMoved={onWindowMoved} onShowAll={onShowAll} />)
  return { onWindowMoved, onShowAll, user: userEvent.setup() }
}
const press = (name: string) => screen.getByRole('button', { name })
const focused = () => document.activeElement?.getAttribute('aria-label')

test.each([
  ['Zoom in', { start: 25, end: 75 }],
  ['Zoom out', { start: -50, end: 150 }],
  ['Earlier', { start: -50, end: 50 }],
  ['Later', { start: 50, end: 150 }],
])('“%s” moves the window', async (name, moved) => {
  const { user, onWindowMoved } = renderToolbar()
  await user.click(press(name))
  expect(onWindowMoved.mock.calls).toEqual([[moved]])
})

test('the arrows follow the screen: in a page read from the right, left is the next button', async () => {
  document.documentElement.dir = 'rtl'
  const { user } = renderToolbar()
  press('Earlier').focus()
  await user.keyboard('{ArrowLeft}')
  expect(focused()).toBe('Later')
  await user.keyboard('{ArrowRight}')
  expect(focused()).toBe('Earlier')
})

test('“Show all” shows all', async () => {
  const { user, onWindowMoved, onShowAll } = renderToolbar()
  await user.click(press('Show all'))
  expect(onShowAll).toHaveBeenCalledOnce()
  expect(onWindowMoved).not.toHaveBeenCalled()
})

test('the toolbar is one Tab stop, with the arrow keys from button to button and around', async () => {
  const { user } = renderToolbar()
  const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
  await user.tab()
  expect(focused()).toBe(names[0])
  await user.keyboard('{ArrowRight}')
  expect(focused()).toBe(names[1])
  await user.keyboard('{End}{ArrowRight}')
  expect(focused()).toBe(names[0])
  await user.keyboard('{ArrowLeft}{Home}{ArrowRight}{ArrowRight}')
  expect(focused()).toBe(names[2])
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test('Tab comes back to the button that was used last', async () => {
  const { user } = renderToolbar()
  await user.click(press('Zoom out'))
  await user.tab()
  await user.tab({ shift: true })
  expect(focused()).toBe('Zoom out')
})
