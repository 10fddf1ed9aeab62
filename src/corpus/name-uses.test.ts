import { expect, test } from 'vitest'
import type { Actor } from './model.ts'
import { nameFinder } from './name-uses.ts'

const actor = (id: string, ...names: string[]): Actor => ({
  id,
  name: names[0] ?? id,
  kind: null,
  aliases: names.slice(1),
})
const port = actor('port', 'Port of Velm', 'Velm', 'the port')
const all = [port, actor('police', 'Velm police'), actor('ana', 'Ana', 'A. Kor (deputy)')]

test.each<[string, Actor, string, string[]]>([
  ['a name', port, 'The Port of Velm is closed', ['Port of Velm']],
  ['an alias, with a capital where its sentence begins', port, 'The port is shut', ['the port']],
  ['each use', port, 'Velm closed; Velm opened', ['Velm', 'Velm']],
  ['no longer name of another actor', port, 'Velm police came', []],
  ['no part of a word', port, 'Velmish ships, unVelm', []],
  ['no part of a compound', port, 'the Velm-led league', []],
  ['a possessive', port, 'Velm’s ships', ['Velm']],
  ['no other spelling', port, 'VELM, velm', ['Velm']],
  ['signs that patterns use', all[2] ?? port, 'said A. Kor (deputy).', ['A. Kor (deputy)']],
])('finds %s', (_, who, text, names) => {
  const uses = nameFinder(who, all)(text)
  expect(uses.map(({ name }) => name)).toEqual(names)
  for (const { name, start, end } of uses) expect(text.slice(start, end).toLowerCase()).toBe(name.toLowerCase())
})
