import { expect, it } from 'vitest'
import { sentenceSubjects } from '../sentence-subjects.ts'
import { findQuotations } from '../speakers.ts'
import { meantSpeaker } from './meant-speaker.ts'
import { gendersIn } from './person-title.ts'

const kinds = new Map([
  ['Ada Brek', 'person'],
  ['Brek', 'person'],
  ['Tom Hale', 'person'],
  ['Hale', 'person'],
  ['Queen Mab', 'person'],
  ['Orrin Council', 'organisation'],
  ['Water Ministry', 'organisation'],
  ['Norway', 'state'],
])
/** Made-up actors: a name is the id of its bearer, a surname too. */
const idOf = (name: string) => name.split(' ').at(-1) ?? name

/** Whom the speaker of the last quotation of a text means. */
function lastSpeaker(text: string): string | null {
  const mentions = [...text.matchAll(/Ada Brek|Brek|Tom Hale|Hale|Mab|Orrin Council|Water Ministry|Norway/g)].map(
    ({ 0: name, index }) => ({ start: index, end: index + name.length, actor: idOf(name) }),
  )
  const quotations = findQuotations(text)
  const reference = quotations.at(-1)?.speaker
  if (!reference) throw new Error(`Nobody speaks in: ${text}`)
  return meantSpeaker(reference, {
    text,
    sentences: sentenceSubjects(text),
    quotations,
    mentions,
    kinds: new Map([...kinds].map(([name, kind]) => [idOf(name), kind])),
    genders: gendersIn(text, mentions),
  })
}

it.each([
  ['the subject of the sentence before', 'Ada Brek closed the bridge. “It is old,” she said.', 'Brek'],
  ['its speaker', '“It is old,” said Tom Hale. “It will fall,” he added.', 'Hale'],
  ['the speaker rather than the subject', 'The bridge is old, Tom Hale said. He added that it will fall.', 'Hale'],
  ['who speaks in the paragraph before', 'Ada Brek closed the bridge.\n\n“It is old,” she said.', 'Brek'],
  ['through the same pronoun', 'Ada Brek wept. She left the bridge. “It is old,” she said.', 'Brek'],
  ['over what no person is', 'Ada Brek wept. It rained. “The bridge is old,” she said.', 'Brek'],
  ['over several', 'Ada Brek wept. The engineers left. “The bridge is old,” she said.', 'Brek'],
  ['the nearest', 'Ada Brek wept. Tom Hale left the bridge. “It is old,” he said.', 'Hale'],
  ['with an office', 'Ada Brek, the mayor of Norway, wept. She said that the bridge is old.', 'Brek'],
  ['by a title that tells', 'Queen Mab wept. She said that the bridge is old.', 'Mab'],
  ['the subject of the same sentence', 'When Ada Brek wept, she said that the bridge is old.', 'Brek'],
  ['whom the main clause is about', 'When Tom Hale left, Ada Brek wept. “It is old,” she said.', 'Brek'],
  ['whom no aside is about', 'Ada Brek called Tom Hale, who said it leaks. She said that it is old.', 'Brek'],
  ['a relative clause', 'They met Ada Brek, who said that the bridge is old.', 'Brek'],
  ['an organisation', 'The Orrin Council met. It said that the bridge is old.', 'Council'],
  ['an organisation as its people', 'The Orrin Council met. They said that the bridge is old.', 'Council'],
  ['a title', 'It was Minister Ada Brek. Tom Hale wept. “It is old,” the minister said.', 'Brek'],
  ['an office behind the name', 'Ada Brek, the water minister, met Tom Hale. “It is old,” the minister said.', 'Brek'],
  ['a part of a name', 'Tom Hale wrote to the Water Ministry. The ministry said that the bridge is old.', 'Ministry'],
])('finds %s', (_, text, actor) => {
  expect(lastSpeaker(text)).toBe(actor)
})

it.each([
  ['whose deputy is the subject', 'Brek’s deputy wept. “It is old,” she said.'],
  ['of whom somebody is a friend', 'A friend of Ada Brek wept. “It is old,” she said.'],
  ['where two are the subject', 'Ada Brek and Tom Hale met. “It is old,” he said.'],
  ['where two spoke', 'Ada Brek said the bridge is old, but Tom Hale said it will hold. He added that it rained.'],
  ['where a stranger comes between', 'Ada Brek wept. Una Voss left the bridge. “It is old,” she said.'],
  ['where somebody without a name comes between', 'Ada Brek wept. An engineer left the bridge. “It is old,” she said.'],
  ['where another pronoun comes between', 'Ada Brek wept. She left the bridge. “It is old,” he said.'],
  ['whose title tells otherwise', 'Queen Mab wept. “It is old,” he said.'],
  ['who is no person', 'The Orrin Council met. “It is old,” she said.'],
  ['who is one person', 'Ada Brek met the council. They said that the bridge is old.'],
  ['who stands two paragraphs before', 'Ada Brek wept.\n\nIt rained.\n\n“It is old,” she said.'],
  ['who is only spoken of', '“Ada Brek wept.” It rained. “It is old,” she said.'],
  ['who is only written to', 'In a letter to Tom Hale, he said that the bridge is old.'],
  ['before a stranger in the same sentence', 'Tom Hale wept. After Una Voss left, she said that the bridge is old.'],
  ['where two bear the title', 'Minister Ada Brek met Minister Tom Hale. “It is old,” the minister said.'],
  ['where another bears the title', 'Minister Ada Brek met a minister of Norway. “It is old,” the minister said.'],
  ['where another body is called so', 'The Water Ministry met the flood ministry. The ministry said that it leaks.'],
  ['by a title of the past', 'It was Minister Ada Brek. “It is old,” the former minister said.'],
  ['by a title that nobody bears', 'Ada Brek wept. “It is old,” the minister said.'],
  ['beside whom the title stands', 'Ada Brek, praised by the minister, wept. “It is old,” the minister said.'],
  ['where nobody was named', '“It is old,” he said.'],
])('names nobody %s', (_, text) => {
  expect(lastSpeaker(text)).toBeNull()
})
