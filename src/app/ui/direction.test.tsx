import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { forwards, useDirection } from './direction.ts'

afterEach(() => {
  cleanup()
  document.documentElement.dir = ''
})

function Shown() {
  return <p>{useDirection()}</p>
}

test('the direction is that of the page, and follows it', async () => {
  const { container } = render(<Shown />)
  expect(container.textContent).toBe('ltr')
  await act(async () => {
    document.documentElement.dir = 'rtl'
  })
  await expect.poll(() => container.textContent).toBe('rtl')
})

test('later is to the right, or to the left', () => {
  expect([forwards('ltr'), forwards('rtl')]).toEqual([1, -1])
})
