import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Pane } from './pane.tsx'

afterEach(cleanup)

/** Two panes, of which the first fails for as long as `isBroken` says. */
function renderPanes(isBroken: () => boolean) {
  function Fragile() {
    if (isBroken()) throw new Error('no ink')
    return <p>A drawing</p>
  }
  const onCaughtError = vi.fn()
  const panes = (
    <>
      <Pane name="The drawing">
        <Fragile />
      </Pane>
      <Pane name="The list">
        <p>All events</p>
      </Pane>
    </>
  )
  render(panes, { onCaughtError })
  return { onCaughtError, user: userEvent.setup() }
}

test('a pane that fails leaves the others standing, and says what failed', () => {
  const { onCaughtError } = renderPanes(() => true)
  expect(screen.getByRole('alert').textContent).toContain('The drawing could not be shown.')
  expect(screen.getByRole('alert').textContent).toContain('(no ink)')
  expect(screen.queryByText('All events')).not.toBeNull()
  expect(onCaughtError).toHaveBeenCalledOnce()
})

test('a pane that failed is tried again', async () => {
  let isBroken = true
  const { user } = renderPanes(() => isBroken)
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.queryByText('A drawing')).not.toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a pane that fails again says so again', async () => {
  const { user } = renderPanes(() => true)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('alert').textContent).toContain('The drawing could not be shown.')
  expect(screen.queryByText('All events')).not.toBeNull()
})

test('panes without a fault show what they hold, and no alert', () => {
  renderPanes(() => false)
  expect(screen.queryByText('A drawing')).not.toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})
