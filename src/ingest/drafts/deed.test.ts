import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deedsIn } from './deed.ts'

const told = (text: string) =>
  deedsIn(text, { start: 0, end: text.length }).map(({ start, end, agent, patient, isReal }) => {
    const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '–')
    return `${words(agent)} | ${text.slice(start, end)} | ${words(patient)}${isReal ? '' : ' (not real)'}`
  })

it.each([
  ['The council closed the old bridge.', ['The council | closed | the old bridge']],
  ['Ada Brek, the mayor, announced the plan.', ['Ada Brek, the mayor | announced | the plan']],
  ['The bridge was closed by the council.', ['the council | closed | The bridge']],
  ['Brek was arrested and released.', ['– | arrested | Brek', '– | released | Brek']],
  ['Lee and a friend were seen.', ['– | seen | Lee and a friend']],
  ['They signed the treaty drafted in May.', ['They | signed | the treaty', '– | drafted | the treaty']],
  ['Brek has not yet seen the mill.', ['Brek | seen | the mill (not real)']],
  ['The council will sell the mill.', ['The council | sell | the mill (not real)']],
  ['“It is over,” said Ada Brek.', ['Ada Brek | said | –']],
  ['Brek won the seat by beating Lee.', ['Brek | won | the seat', 'Brek | beating | Lee']],
  [
    'Orrin Steel closed on May 1, ending a dispute.',
    ['Orrin Steel | closed | –', 'Orrin Steel | ending | a dispute', '– | dispute | –'],
  ],
  ['The firm says that it owns a mill.', ['The firm | says | –', 'it | owns | a mill']],
  ['Orrin Steel, which opened the mill, left.', ['Orrin Steel | opened | the mill', 'Orrin Steel | left | –']],
])('tells of “%s” who does what to whom', (sentence, deeds) => {
  expect(told(sentence)).toEqual(deeds)
})

it.each([
  ['The mayor gave a long speech.', ['The mayor | speech | –']],
  ['Brek signed a deal on Monday.', ['Brek | signed | a deal', 'Brek | deal | –']],
  ['Her resignation surprised us.', ['Her | resignation | –', 'Her resignation | surprised | us']],
  ['People died in the assassination of the mayor.', ['– | died | People', '– | assassination | the mayor']],
  ['The sales growth was small.', ['– | growth | –']],
])('finds in “%s” the noun that names a deed', (sentence, deeds) => {
  expect(told(sentence)).toEqual(deeds)
})

it.each(['The town is old.', 'Nobody believes him.', 'The aged need help.', 'It has been a while.'])(
  'finds no deed in “%s”',
  (sentence) => {
    expect(told(sentence)).toEqual([])
  },
)

it('leaves the deed to the verb that another one begins', () => {
  expect(told('The council began by closing the bridge.')).toEqual(['The council | closing | the bridge'])
})

it('gives spans of the sentence, whatever its words', () => {
  const word = fc.constantFrom(
    'the',
    'Brek',
    'was',
    'closed',
    'by',
    'and',
    ',',
    'mill',
    'said',
    '”',
    'which',
    'of',
    'her',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = `x ${words.join(' ')} y`
      const sentence = { start: 2, end: text.length - 2 }
      for (const deed of deedsIn(text, sentence)) {
        for (const span of [deed, deed.agent, deed.patient]) {
          if (!span) continue
          expect(span.start).toBeGreaterThanOrEqual(sentence.start)
          expect(span.end).toBeLessThanOrEqual(sentence.end)
          expect(span.end).toBeGreaterThan(span.start)
        }
      }
    }),
  )
})
