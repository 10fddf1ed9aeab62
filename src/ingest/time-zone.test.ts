import { expect, it } from 'vitest'

it('runs in the time zone that its project names', () => {
  const offsets: Readonly<Record<string, number>> = { 'Pacific/Honolulu': 600, 'Pacific/Kiritimati': -840 }
  expect(new Date(2021, 0, 1).getTimezoneOffset()).toBe(offsets[process.env['TZ'] ?? ''])
})
