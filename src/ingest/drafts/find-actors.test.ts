import { expect, it } from 'vitest'
import type { Actor } from '../../corpus/model.ts'
import { articleReader } from '../read-article.ts'
import { sha256 } from '../sha256.ts'
import { mentionsIn, namesByWord } from './actor-mentions.ts'
import { findActors } from './find-actors.ts'

const known = [{ id: 'council', name: 'Orrin council', kind: null, aliases: ['the council'] }]

function actorsIn(text: string, actors: readonly Actor[] = known) {
  const file = { path: 'a.txt', bytes: new TextEncoder().encode(text) }
  const { read } = articleReader(sha256)({ id: 'a', text: file, record: null })
  const found = findActors(read ? [read] : [], actors)
  const mentions = read ? mentionsIn(text, namesByWord(found.names)(read), read.article.removed) : []
  return {
    names: found.actors.map(({ name, kind, aliases }) => [name, kind, ...aliases].join(' | ')),
    mentions: mentions.map(({ start, end, actor }) => `${text.slice(start, end)}: ${actor}`),
  }
}

it('finds the known ones by name and alias, at the head of a sentence too', () => {
  expect(actorsIn('The council met. Then the council left.').mentions).toEqual([
    'The council: council',
    'the council: council',
  ])
})

it.each([
  ['There was Prime Minister Ada Brek, in person.', 'Ada Brek | person'],
  ['It was the River Defence League (RDL) that paid.', 'River Defence League | organisation | RDL'],
  ['It was the Breks’ River League that paid.', 'River League | organisation'],
  ['Troops from the US crossed into Norway.', 'Norway | state'],
  ['Troops from the US crossed over.', 'United States | state | US'],
])('finds in “%s” %s', (text, name) => {
  expect(actorsIn(text).names).toContain(name)
})

it('takes no weekday, month or first word of a sentence for an actor', () => {
  expect(actorsIn('On Monday it rained. However, April was dry. Nobody came.').names).toEqual([
    'Orrin council |  | the council',
  ])
})

it('reads a later surname as the one person who bears it, and as nobody where two do', () => {
  const one = actorsIn('There spoke Mayor Ada Brek. Later Brek left.')
  expect(one.mentions).toEqual(['Ada Brek: ada-brek', 'Brek: ada-brek'])
  const two = actorsIn('There spoke Mayor Ada Brek and Judge Tom Brek. Later Brek left.')
  expect(two.mentions).toEqual(['Ada Brek: ada-brek', 'Tom Brek: tom-brek'])
})

it('reads a name in another spelling as the same person, a known one too', () => {
  const found = actorsIn('There spoke Mayor Qasem Brek. Judge Qasim Brek left.')
  expect(found.names).toContain('Qasem Brek | person | Qasim Brek')
  expect(found.mentions).toEqual(['Qasem Brek: qasem-brek', 'Qasim Brek: qasem-brek'])
  const judge = { id: 'judge', name: 'Kasem Hale', kind: 'person', aliases: [] }
  expect(actorsIn('There spoke Judge Kasim Hale.', [judge]).mentions).toEqual(['Kasim Hale: judge'])
})
