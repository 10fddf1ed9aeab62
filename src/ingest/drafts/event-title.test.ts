import { expect, it } from 'vitest'
import { titleOf } from './event-title.ts'

const titled = (text: string, times: readonly string[] = [], subject: string | null = null) =>
  titleOf(
    text,
    { start: 0, end: text.length },
    times.map((time) => ({ start: text.indexOf(time), end: text.indexOf(time) + time.length })),
    subject,
  )

it.each([
  ['ORRIN, North Vale - The council closed the bridge on Monday.', ['Monday'], 'The council closed the bridge'],
  ['In March 2024 the council voted to close it', ['March 2024'], 'The council voted to close it'],
  ['and the mayor (Ada Brek) resigned', [], 'The mayor resigned'],
  ['Following the vote, Ada Brek resigned', [], 'Ada Brek resigned'],
  ['“We are ready,” the mayor said', [], 'We are ready, the mayor said'],
])('makes a headline of “%s”', (text, times, title) => {
  expect(titled(text, times)).toBe(title)
})

it('gives a relative clause the name it speaks of', () => {
  expect(titled('who was elected in 2019', ['2019'], 'Ada Brek')).toBe('Ada Brek was elected')
})

it('cuts a long clause at a comma or a word, never inside one', () => {
  const words = Array.from({ length: 30 }, (_, i) => `word${i}`)
  const title = titled(words.join(' '))
  expect(title.length).toBeLessThanOrEqual(93)
  expect(title.replace(/ …$/, '').split(' ').slice(1)).toEqual(words.slice(1, title.split(' ').length - 1))
})
