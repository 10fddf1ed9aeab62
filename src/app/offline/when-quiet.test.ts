import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from './when-quiet.ts'

class MadeUpWindow extends EventTarget {
  readonly document = { readyState: 'loading' }
  readonly setTimeout = (call: () => void, delay: number) => setTimeout(call, delay)
  readonly clearTimeout = (timer: number) => clearTimeout(timer)
  idle: (() => void) | null = null
  readonly requestIdleCallback = (call: () => void) => {
    this.idle = call
  }
  load() {
    this.document.readyState = 'complete'
    this.dispatchEvent(new Event('load'))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function waiting(window: object = new MadeUpWindow()) {
  const ended = vi.fn()
  const start = vi.fn(() => ended)
  return { start, ended, end: whenQuiet(window as Window, start) }
}

test('what can wait begins when the page has come, some quiet has gone by, and the browser is idle', () => {
  const window = new MadeUpWindow()
  const { start, end, ended } = waiting(window)
  vi.advanceTimersByTime(60_000)
  window.load()
  vi.advanceTimersByTime(60_000)
  expect(start).not.toHaveBeenCalled()
  window.idle?.()
  expect(start).toHaveBeenCalledOnce()
  end()
  expect(ended).toHaveBeenCalledOnce()
})

// A click without a pointer is a press of a key, or what software for the blind does.
test.each(['pointerdown', 'pointermove', 'click', 'wheel', 'scroll', 'keydown'])(
  '%s puts it off, each time, and once begun it begins no more',
  (doing) => {
    const window = new MadeUpWindow()
    window.load()
    const { start } = waiting(window)
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(4000)
      window.dispatchEvent(new Event(doing))
    }
    expect(window.idle).toBeNull()
    vi.advanceTimersByTime(5000)
    window.idle?.()
    window.dispatchEvent(new Event(doing))
    vi.advanceTimersByTime(60_000)
    window.idle?.()
    expect(start).toHaveBeenCalledOnce()
  },
)

test('where a browser does not tell when it is idle, the quiet is enough', () => {
  const window = Object.assign(new EventTarget(), {
    document: { readyState: 'complete' },
    setTimeout: (call: () => void, delay: number) => setTimeout(call, delay),
    clearTimeout: (timer: number) => clearTimeout(timer),
  })
  const { start } = waiting(window)
  vi.advanceTimersByTime(5000)
  expect(start).toHaveBeenCalledOnce()
})

test('what was ended before does not begin', () => {
  const window = new MadeUpWindow()
  window.load()
  const { start, end } = waiting(window)
  vi.advanceTimersByTime(5000)
  end()
  window.idle?.()
  vi.advanceTimersByTime(60_000)
  expect(start).not.toHaveBeenCalled()
})
