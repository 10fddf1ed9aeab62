import { expect, test } from 'vitest'
import { actorRecord } from './actor-record.ts'
import { indexCorpus } from './corpus-index.ts'
import { corpusFrom } from './testing.ts'

const corpus = corpusFrom`
  article herald | Herald
  article post | Post
  actor mayor | Ada Brek | Brek | Mayor Brek | the lady of Orrin
  actor council | Orrin council
  2019-05-06 | vote | The vote | happened | mayor, council | herald: Mayor Brek voted, and Brek left | post (mayor): we voted
  2019-05-07 | shut | The dam is shut | happened | mayor | herald: Brek shut it
  2019-05-08 | blame | She is blamed | happened | council, mayor | herald: Brek shut it | post (council): Ada Brek was wrong
  2019-05-09 | rain | It rains | happened | | post (mayor): “it rains,” Brek said
`
const withParts = {
  ...corpus,
  events: corpus.events.map((event) => {
    const parts = { shut: { mayor: 'agent' }, blame: { mayor: 'patient', council: 'agent' } } as const
    return { ...event, parts: event.id === 'shut' ? parts.shut : event.id === 'blame' ? parts.blame : null }
  }),
}
const index = indexCorpus(withParts)
const mayor = index.actorById.get('mayor')
if (!mayor) throw new Error('no mayor')
const record = actorRecord(mayor, index)
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id)

test('what an actor did, what was done to it and what only names it stand apart', () => {
  expect(ids(record.did)).toEqual(['shut'])
  expect(ids(record.undergone)).toEqual(['blame'])
  expect(ids(record.takesPart)).toEqual(['vote'])
})

test('without parts, an actor takes part', () => {
  const plain = actorRecord(mayor, indexCorpus(corpus))
  expect([plain.did, plain.undergone]).toEqual([[], []])
  expect(ids(plain.takesPart)).toEqual(['vote', 'shut', 'blame'])
})

test('what an actor said is found in every event, its own or not', () => {
  expect(record.said.map(({ event, citation }) => [event.id, citation.quote])).toEqual([
    ['vote', 'we voted'],
    ['rain', '“it rains,” Brek said'],
  ])
})

test('each name is found in each article, the longer one first, and a passage of two events once', () => {
  expect(
    record.names.map(({ name, article, passages }) => [
      name,
      article.id,
      passages.map(({ citation }) => citation.quote),
    ]),
  ).toEqual([
    ['Ada Brek', 'post', ['Ada Brek was wrong']],
    ['Brek', 'herald', ['Mayor Brek voted, and Brek left', 'Brek shut it']],
    ['Brek', 'post', ['“it rains,” Brek said']],
    ['Mayor Brek', 'herald', ['Mayor Brek voted, and Brek left']],
  ])
  expect(record.unused).toEqual(['the lady of Orrin'])
})
