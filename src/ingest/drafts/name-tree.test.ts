import { expect, it } from 'vitest'
import { longestAt, plantNames } from './name-tree.ts'

const long = `Council ${'B'.repeat(150)}`
const names = ['Council', 'Council of Orrin', 'Council of Orr', 'Council Co.', 'Council-General', 'Council', long]
const tree = plantNames(names.map((name, number) => ({ name, number })))

it.each([
  ['the Council of Orrin met', 'Council of Orrin'],
  ['the Council of Orr met', 'Council of Orr'],
  ['the Council of Orrins met', 'Council'],
  ['the Council of', 'Council'],
  ['the Council Co. met', 'Council Co.'],
  ['the Council Co.x met', 'Council'],
  ['the Council-General', 'Council-General'],
  ['the Council-Generals met', null],
  ['the Councils met', null],
  ['the Council', 'Council'],
  [`the ${long} met`, long],
  [`the ${long}B met`, 'Council'],
  [`the ${long.slice(0, -1)} met`, 'Council'],
])('finds in “%s” %s', (text, name) => {
  expect(longestAt(tree, text, 4)).toBe(name === null ? null : names.indexOf(name))
})
