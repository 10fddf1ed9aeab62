import { expect, it } from 'vitest'
import { summaryTable } from './summary.ts'
import { build } from './testing.ts'

it('says what may be one actor or one event, and was left as two', () => {
  const table = summaryTable(
    build({
      'a.txt': 'On 3 May 2021 the old bridge over the Orrin was closed by Mayor Mario Brek.',
      'b.txt': 'The old ferry was sold on 3 May 2021 to visitors by Mayor Maria Brek in Orrin.',
    }),
  )
  expect(table).toContain('    “Mario Brek” and “Maria Brek” may be one actor: see actors.yaml, aliases\n')
  expect(table).toMatch(/“The old bridge .*” \(a\) and “The old ferry .*” \(b\) may be one event, 2021-05-03\n/)
})

it('counts many parked mentions by reason instead of listing them', () => {
  const rain = Array.from(
    { length: 15 },
    (_, n) => `In valley ${n} it rained on Monday. It had snowed in village ${n} recently.`,
  ).join('\n')
  const table = summaryTable(build({ 'a.txt': rain }))
  expect(table).toMatch(
    /parked mentions +30\n {4}15 × counts from .*: “Monday” in a …\n {4}15 × some time before .*: “recently” in a …\n/,
  )
  expect(table.split('\n').filter((line) => line.includes('×'))).toHaveLength(2)
})
