import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from './diagnostics.ts'
import { eventSchema } from './schemas.ts'
import { faultsOf, filesOf } from './testing.ts'
import { readYamlList } from './yaml-file.ts'

const read = (text: string) => {
  const [file] = filesOf({ 'events.yaml': text })
  if (!file) throw new Error('no file')
  return readYamlList(file, eventSchema)
}
const faults = (text: string) => read(text).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, ''))

const good = `- id: a
  title: The pit is closed
  date: 1985
  citations: [{ article: herald, quote: closed }]
`

/** The good entry with one line put in another's place. */
const withLine = (line: number, text: string) =>
  good
    .split('\n')
    .with(line - 1, text)
    .join('\n')

describe('readYamlList', () => {
  it('gives typed entries: a year stays text, what is not given is null or empty', () => {
    expect(read(good).items.map(({ value }) => value)).toEqual([
      {
        id: 'a',
        title: 'The pit is closed',
        date: '1985',
        status: 'happened',
        actors: [],
        parts: null,
        citations: [{ article: 'herald', quote: 'closed', occurrence: null, speaker: null, times: [], claims: [] }],
        compare: [],
      },
    ])
  })

  it.each([
    [
      'an unknown key',
      withLine(2, '  titel: x'),
      'events.yaml:2:3  error  unknown key "titel"\n    → did you mean "title"?',
    ],
    [
      'a wrong word',
      withLine(3, '  date: 1985\n  status: hapened'),
      'events.yaml:4:11  error  "status" must be one of happened, planned, ongoing, disputed, cancelled, not "hapened"\n    → did you mean "happened"?',
    ],
    ['a date before our era', withLine(3, '  date: -0043'), 'events.yaml:3:9  error  "date" lies before our era'],
    ['the same among others', withLine(3, '  date: "[..-0043]"'), 'error  "date" lies before our era'],
    ['the same of an interval', withLine(3, '  date: -0043/0014'), 'error  "date" lies before our era'],
    ['the same with five figures', withLine(3, '  date: Y-17000'), 'error  "date" lies before our era'],
    ['a wrong date', withLine(3, '  date: 2021-02-30'), 'events.yaml:3:9  error  "date" is no EDTF date'],
    ['an empty title', withLine(2, '  title:'), 'events.yaml:2:9  error  "title" is empty'],
    [
      'text for a list',
      withLine(3, '  date: 1985\n  actors: mayor'),
      'events.yaml:4:11  error  "actors" must be a list, not "mayor"',
    ],
    [
      'a wrong id',
      withLine(1, '- id: The Pit'),
      'events.yaml:1:7  error  "id" must be small letters, digits and hyphens',
    ],
    [
      'no citation',
      withLine(4, '  citations: []'),
      'events.yaml:4:14  error  "citations" is empty\n    → name at least one',
    ],
    ['a wrong entry', '- just text', 'events.yaml:1:3  error  this entry must be an entry with keys, not "just text"'],
    ['a list that is none', 'id: a', 'events.yaml:1:1  error  this file must hold a list'],
    [
      'a colon in plain text',
      withLine(2, '  title: Pit: closed'),
      'events.yaml:2:10  error  not YAML: nested mappings',
    ],
    [
      'a tab',
      withLine(2, '\ttitle: x'),
      'events.yaml:2:2  error  not YAML: unexpected scalar at node end\n    → indent with spaces, not tabs',
    ],
    [
      'a quotation mark that is never closed',
      withLine(2, '  title: "x'),
      'events.yaml:2:10  error  not YAML: missing closing "quote\n    → close the quotation mark',
    ],
    [
      'a key twice',
      withLine(2, '  title: x\n  title: y'),
      'events.yaml:3:3  error  this key stands twice in one entry\n    → keep one of them',
    ],
    [
      'a prototype',
      withLine(2, '  title: x\n  __proto__: { a: b }'),
      'events.yaml:3:3  error  unknown key "__proto__"',
    ],
    [
      'a text cut by a hash',
      withLine(2, '  title: We are #closed now'),
      'events.yaml:2:10  warning  the text ends before "#closed", which YAML takes for a remark',
    ],
    [
      'two ways to date words',
      withLine(4, '  citations: [{ article: h, quote: q, times: [{ words: w, after: a, on: a }] }]'),
      'events.yaml:4:47  error  an entry of "times" must say one thing',
    ],
    [
      'a value without a reason',
      withLine(4, '  citations: [{ article: h, quote: q, times: [{ words: w, value: 2020 }] }]'),
      'events.yaml:4:47  error  an entry of "times" must have a reason for its value\n    → add note: why these words mean that date',
    ],
    [
      'a count from 0',
      withLine(4, '  citations: [{ article: h, quote: q, occurrence: 0 }]'),
      'events.yaml:4:51  error  "occurrence" must be a whole number from 1',
    ],
  ])('names the place of %s', (_, text, expected) => {
    const found = faults(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })

  it('reports every fault of every entry at once, and keeps the entries without one', () => {
    const list = read(`${good}- id: b\n  citations: x\n${good.replace('id: a', 'id: c')}`)
    expect(list.items.map(({ value }) => value.id)).toEqual(['a', 'c'])
    expect(list.faultyIds).toEqual(['b'])
    expect(list.diagnostics.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '5 "title" is missing',
      '5 "date" is missing',
      '6 "citations" must be a list, not "x"',
    ])
  })

  it('follows an alias to its place, and refuses a flood of them', () => {
    expect(
      faults(`${withLine(2, '  title: &t Pit')}- id: b\n  title: *t\n  date: *t\n  citations: []\n`).map(
        (fault) => fault.split('  ')[0],
      ),
    ).toEqual(['events.yaml:7:9', 'events.yaml:8:14'])
    const levels = Array.from({ length: 9 }, (_, n) => `- &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`)
    const flood = read(`- &a0 [x]\n${levels.join('\n')}\n`)
    expect(flood.readable).toBe(false)
    expect(flood.diagnostics.map(({ message }) => message)).toEqual(['too many aliases'])
  })

  it('takes an empty file for an empty list, and counts no byte order mark', () => {
    expect(read('')).toMatchObject({ items: [], readable: true, diagnostics: [] })
    expect(faults('\uFEFF- idd: a')[0]).toContain('events.yaml:1:3')
  })
})

it('says how a value that begins with a bracket is written', () => {
  const faults = faultsOf({
    'events.yaml': '- { id: a, title: A, date: [2021-12-01..2021-12-28], citations: [{ article: x, quote: y }] }',
  })
  expect(faults[0]).toContain('"date" must be text, not a list')
  expect(faults[0]).toContain('put the value in quotation marks')
})

it('explains a thousand entries with a fault, counts the others, and reads what is right among them', () => {
  const { items, diagnostics } = read(`${'- x\n'.repeat(1200)}${good}`)
  expect(items).toHaveLength(1)
  expect(diagnostics).toHaveLength(1001)
  expect(diagnostics.at(-1)).toMatchObject({
    line: 1001,
    message: 'here and below are 200 more entries with a fault',
  })
})

it('leaves the stacks of errors as they were when a file is no YAML', () => {
  const { stackTraceLimit } = Error
  expect(faults(`- \n${'a:\n\n'.repeat(50)}`)[0]).toMatch(/not YAML/)
  expect(Error.stackTraceLimit).toBe(stackTraceLimit)
})
