import { describe, expect, it } from 'vitest'
import { build, damFolder, faultsOf, type MadeUpFolder } from './testing.ts'

const line = (event: object) => `${JSON.stringify(event)}\n`
const opening = {
  id: 'opening',
  title: 'The dam is opened again',
  date: '2020-05',
  actors: ['Orrin Council', 'Brek', 'The River Board'],
  citations: [{ url: 'https://news.example/dam', publisher: 'The News', quote: 'It runs again.' }],
}
const leak = {
  id: 'leak',
  title: 'The dam leaks',
  date: '[..2019-06]',
  citations: [{ article: 'post', quote: 'The dam was closed in June 2019. It had leaked recently.' }],
}
const withTable = (...lines: readonly string[]): MadeUpFolder => ({ ...damFolder, 'more.events.jsonl': lines.join('') })
const eventIn = (folder: MadeUpFolder, id: string) => build(folder).corpus.events.find((event) => event.id === id)

describe('a table of events', () => {
  const folder = withTable(line(opening), '\n', line(leak).replace('\n', '\r\n'))

  it('stands beside events.yaml, without a fault', () => {
    expect(faultsOf(folder)).toEqual([])
    expect(build(folder).corpus.events.map(({ id }) => id)).toEqual(['vote', 'word', 'leak', 'closing', 'opening'])
    expect(build(folder).counts).toMatchObject({ edited: 5, unchecked: 1 })
  })

  it('makes events that a person wrote, as happened where nothing else is said', () => {
    expect(eventIn(folder, 'opening')).toMatchObject({ origin: 'edited', status: 'happened', earliest: '2020-05-01' })
  })

  it('keeps a citation of what is not stored apart from those that were checked', () => {
    expect(eventIn(folder, 'opening')).toMatchObject({ citations: [], unchecked: opening.citations })
    expect(eventIn(folder, 'leak')?.citations).toMatchObject([{ article: 'post', start: 0, end: 56 }])
    expect(eventIn(folder, 'leak')).not.toHaveProperty('unchecked')
  })

  it('names actors by id, name or alias, whatever the capitals; whom nobody knows is new, of no kind', () => {
    expect(eventIn(folder, 'opening')?.actors).toEqual(['council', 'mayor', 'river-board'])
    expect(build(folder).corpus.actors).toContainEqual({
      id: 'river-board',
      name: 'The River Board',
      kind: null,
      aliases: [],
    })
  })

  it('takes a number where a year or an occurrence is meant', () => {
    const numbers = withTable(
      line({
        ...leak,
        date: 2019,
        citations: [{ article: 'post', quote: 'The dam was closed in June 2019', occurrence: 1 }],
      }),
    )
    expect(faultsOf(numbers)).toEqual([])
    expect(eventIn(numbers, 'leak')?.date).toBe('2019')
  })

  it('gives an actor of other letters an id all the same, each its own', () => {
    const actors = ['مجلس', 'بلدية', 'Actor']
    expect(eventIn(withTable(line({ ...opening, actors })), 'opening')?.actors).toEqual(['actor', 'actor-2', 'actor-3'])
  })

  it('does without articles and without any other file', () => {
    const { corpus, diagnostics } = build({ 'events.jsonl': line(opening) })
    expect(diagnostics).toEqual([])
    expect(corpus.events).toHaveLength(1)
  })

  it('may begin with a byte order mark', () => {
    expect(faultsOf({ 'a.events.jsonl': `\uFEFF${line(opening)}` })).toEqual([])
  })
})

/** The place of a piece of the last line, as a diagnostic begins with it. */
function placeOf(lines: readonly string[], piece: string): string {
  return `more.events.jsonl:${lines.length}:${(lines.at(-1) ?? '').indexOf(piece) + 1}  error  `
}

describe('a fault in a table is told at its line and column', () => {
  it.each<[string, readonly string[], string, string]>([
    [
      'a slip in a key',
      [line(opening), line({ ...opening, id: 'other', titel: 'x' })],
      '"titel"',
      'unknown key "titel"\n    → did you mean "title"?',
    ],
    ['a date that is none', [line({ ...opening, date: '2020-13' })], '"2020-13"', '"date" is no EDTF date'],
    [
      'an unknown article',
      [line(opening), line({ ...leak, citations: [{ article: 'posts', quote: 'x' }] })],
      '"posts"',
      'there is no article "posts"\n    → did you mean "post"?',
    ],
    [
      'a quote that is not there',
      [line({ ...leak, citations: [{ article: 'post', quote: 'It leaked recently.' }] })],
      '"It leaked',
      'the quote does not stand in post',
    ],
    [
      'a date that no words allow',
      [line({ ...leak, date: '2018', citations: [{ article: 'post', quote: 'closed in June 2019' }] })],
      '"2018"',
      'no cited words allow the date 2018',
    ],
    [
      'an id of events.yaml',
      [line({ ...opening, id: 'vote' })],
      '"vote"',
      'the id "vote" stands in events.yaml, line 1, already',
    ],
    ['an id twice', [line(opening), line(opening)], '"opening"', 'the id "opening" stands in line 1 already'],
    ['a citation of nothing', [line({ ...opening, citations: [{ quote: 'x' }] })], '{"quote"', '"article" is missing'],
    [
      'a citation of two things',
      [line({ ...opening, citations: [{ article: 'post', url: 'https://a.example', quote: 'x' }] })],
      '"url"',
      'unknown key "url"\n    → known keys here: article, quote, occurrence, speaker, times',
    ],
    [
      'an address that is code',
      [line({ ...opening, citations: [{ url: 'javascript:alert(1)', quote: 'x' }] })],
      '"javascript',
      '"url" is no web address',
    ],
    ['what is no event', ['"opening"\n'], '"opening"', 'this entry must be an entry with keys'],
  ])('%s', (_, lines, piece, message) => {
    const faults = faultsOf(withTable(...lines))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(placeOf(lines, piece) + message)
  })

  it.each<[string, string, string]>([
    ['a missing brace', '{"id": "leak", "title": "The dam leaks"\n', ':2:'],
    [
      'a list of events',
      `[\n${line(opening)}]\n`,
      '  error  this file holds a list, not lines\n    → take out the brackets',
    ],
  ])('%s', (_, lines, expected) => {
    const [fault, ...others] = faultsOf({ 'more.events.jsonl': expected.startsWith(':') ? `\n${lines}` : lines })
    expect(others).toEqual([])
    expect(fault).toContain(`more.events.jsonl${expected}`)
  })

  it('and the other lines stay', () => {
    const { corpus } = build(withTable('{\n', line(opening)))
    expect(corpus.events.map(({ id }) => id)).toContain('opening')
  })

  it('a hundred times at most; then only how many more', () => {
    const faults = faultsOf({ 'a.events.jsonl': '{}\n'.repeat(250) })
    expect(new Set(faults.map((fault) => fault.split('  ')[0])).size).toBe(101)
    expect(faults).toContainEqual(expect.stringContaining('a.events.jsonl  error  and 150 more lines with a fault'))
  })

  it('a file in the wrong place is named', () => {
    const [fault] = faultsOf({ ...damFolder, 'articles/a.events.jsonl': '' })
    expect(fault).toContain('this file is not read\n    → a table of events lies beside events.yaml')
  })
})

it('events.yaml may cite what is not stored, too', () => {
  const entry =
    '- { id: flood, title: The flood, date: 2021, citations: [{ publisher: The News, quote: "All is wet." }] }\n'
  const folder = { ...damFolder, 'events.yaml': `${damFolder['events.yaml']}${entry}` }
  expect(faultsOf(folder)).toEqual([])
  expect(eventIn(folder, 'flood')?.unchecked).toEqual([{ url: null, publisher: 'The News', quote: 'All is wet.' }])
})
