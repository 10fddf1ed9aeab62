import { expect, it } from 'vitest'
import { progressOn } from './progress.ts'

/** Reads 100 articles in 100 times `step` milliseconds; what was written. */
function shown({ isTTY, step }: { isTTY: boolean; step: number }): string[] {
  const written: string[] = []
  let time = 0
  const { onProgress, done } = progressOn({ isTTY, write: (text) => written.push(text) }, () => time)
  const reading = onProgress('reading articles')
  for (let read = 1; read <= 100; read++) {
    time += step
    reading(read, 100)
  }
  done()
  return written
}

it('says nothing of work that is over at once', () => {
  expect(shown({ isTTY: true, step: 4 })).toEqual([])
  expect(shown({ isTTY: false, step: 4 })).toEqual([])
})

it('writes one line of a terminal over and over, and takes it away at the end', () => {
  const written = shown({ isTTY: true, step: 20 })
  expect(written[0]).toBe('\r\u001B[Kreading articles: 25 of 100, about 2 s left')
  expect(written.at(-2)).toBe('\r\u001B[Kreading articles: 100 of 100, about 0 s left')
  expect(written.at(-1)).toBe('\r\u001B[K')
})

it('adds a line to a log now and then', () => {
  expect(shown({ isTTY: false, step: 110 })).toEqual([
    'reading articles: 5 of 100, about 11 s left\n',
    'reading articles: 51 of 100, about 6 s left\n',
    'reading articles: 97 of 100, about 1 s left\n',
  ])
})
