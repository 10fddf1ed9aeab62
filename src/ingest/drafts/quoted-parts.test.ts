import { expect, it } from 'vitest'
import { build } from '../testing.ts'

/** The parts in an edited event that cites a text word for word. */
function partsOf(title: string, text: string, quotes: readonly string[] = [text], extra = '') {
  const citations = quotes.map((quote) => `    - article: a\n      quote: ${JSON.stringify(quote)}\n`).join('')
  const { corpus, diagnostics } = build({
    'collection.yaml': 'drafts: none\n',
    'actors.yaml': `- { id: brek, name: Ada Brek, kind: person, aliases: [Brek] }
- { id: lee, name: Tom Lee, kind: person, aliases: [Lee] }
- { id: steel, name: Orrin Steel }
`,
    'articles/a.txt': `${text}\n`,
    'articles/a.yaml': 'published: 2024-03-04\n',
    'events.yaml': `- id: e
  title: ${JSON.stringify(title)}
  date: "[..2024-03-04]"
  actors: [brek, lee, steel]
${extra}  citations:
${citations}`,
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return corpus.events[0]?.parts ?? null
}

it.each([
  ['Brek fires Lee', 'Brek fired Lee.', { brek: 'agent', lee: 'patient' }],
  ['Lee is kidnapped', 'Tom Lee was kidnapped by Orrin Steel.', { lee: 'patient', steel: 'agent' }],
  ['Orrin Steel takes the dam', 'Orrin Steel took the dam.', { steel: 'agent' }],
  // No deed of the title, or none in its main clause: a quote may tell of other things.
  ['Work stops at the dam', 'Brek fired Lee, and work stopped.', null],
  ['Orrin Steel shuts its gates after Lee is fired', 'Brek fired Lee.', null],
  ['The day that Brek fired Lee', 'Brek fired Lee.', null],
  // What is said is not done to anybody, and what is not done is no deed.
  ['Brek says Lee is ill', 'Brek said Lee will stay at home.', { brek: 'agent' }],
  ['Brek fires Lee', 'Brek did not fire Lee.', null],
  ['Brek fires Lee', 'Brek may fire Lee.', null],
  // The word before the verb is not who does it.
  ['Pressure grows on Brek', 'Pressure on Ada Brek grew.', null],
  ['Pressure rises on Brek', 'Pressure on Ada Brek mounted.', null],
  ['Pressure on Brek mounts', 'Pressure on Ada Brek mounted.', null],
  ['Talks with Lee fail', 'Talks with Lee failed.', null],
])('“%s”, told as “%s”', (title, text, parts) => {
  expect(partsOf(title, text)).toEqual(parts)
})

it('tells nothing of who is named beside the quote', () => {
  expect(partsOf('Lee is fired', 'Brek fired Lee.', ['fired Lee'])).toEqual({ lee: 'patient' })
})

it('tells nothing of an actor on whom two quotes contradict each other', () => {
  const quotes = ['Brek fired Lee.', 'Lee fired Brek.', 'Brek fired Lee again.']
  expect(partsOf('Brek fires Lee', quotes.join(' '), quotes)).toBeNull()
})

it('leaves the parts that an author gives as they are', () => {
  expect(partsOf('Brek fires Lee', 'Brek fired Lee.', undefined, '  parts: { lee: agent }\n')).toEqual({ lee: 'agent' })
})
