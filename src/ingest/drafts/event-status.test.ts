import { expect, it } from 'vitest'
import { statusOf, statusRules } from './event-status.ts'

it.each(statusRules.flatMap(({ status, examples }) => examples.map((example) => [status, example] as const)))(
  'says %s of “%s”',
  (status, example) => {
    expect(statusOf(example)).toBe(status)
  },
)

it.each([
  ['The council closed the bridge.', 'happened'],
  ['“We will open it again,” the mayor said.', 'happened'],
  ['The mayor said the council will vote on Friday.', 'happened'],
  ['The firm denied it will close the mill.', 'happened'],
  ['The mayor disputed the count.', 'happened'],
  ['Two travellers were denied entry.', 'happened'],
  ['The seat was contested by three people.', 'happened'],
  ['The council will vote on what the mayor announced.', 'planned'],
])('reads “%s” as %s: what is said about the future was said', (clause, status) => {
  expect(statusOf(clause)).toBe(status)
})
