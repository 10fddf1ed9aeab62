import { expect, it } from 'vitest'
import { pronounMentions } from './pronouns.ts'
import { sentencesOf } from './sentences.ts'

const actor = (id: string, name: string, kind: string | null) => ({ id, name, kind, aliases: [] })
const actors = [
  actor('brek', 'Brek', 'person'),
  actor('steel', 'Orrin Steel', 'organisation'),
  actor('norway', 'Norway', 'state'),
]

const meant = (text: string) => {
  const named = actors
    .flatMap(({ id, name }) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        actor: id,
      })),
    )
    .sort((a, b) => a.start - b.start)
  return pronounMentions(text, sentencesOf(text, []), named, actors).map(
    (mention) => `${text.slice(mention.start, mention.end)}: ${mention.actor}`,
  )
}

it.each([
  ['Brek resigned. She left in May.', ['She: brek']],
  ['Orrin Steel grew. In March the company closed its mill.', ['its: steel', 'the company: steel']],
  ['Brek resigned. It rained. Then she left.', ['she: brek']],
  ['Orrin Steel paid, and it left.', ['it: steel']],
  ['Brek left Orrin Steel. It was clear that she would.', ['she: brek']],
  ['Norway voted. The group met.', []],
])('reads in “%s” whom the pronouns mean', (text, mentions) => {
  expect(meant(text)).toEqual(mentions)
})

it.each([
  ['Brek resigned. Tom Hale spoke. He left.'],
  ['A crowd met in Norway. She spoke.'],
  ['Brek resigned. They left.'],
  ['She left.'],
])('knows nobody in “%s”', (text) => {
  expect(meant(text)).toEqual([])
})

it('takes months and days for nobody', () => {
  expect(meant('Brek resigned. On Monday she left.')).toEqual(['she: brek'])
})
