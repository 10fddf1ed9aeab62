import type { SourceFile } from '../source-file.ts'
import { longText, wordOf } from './long-texts.ts'

/** Texts by path. */
type Texts = Readonly<Record<string, string>>

/** Numbered pieces, as many as a size in UTF-16 code units has room for; one at least. */
function pieces(size: number, piece: (n: number) => string): string[] {
  const all: string[] = []
  for (let n = 0, left = size; left > 0; n++) {
    const next = piece(n)
    left -= next.length
    all.push(next)
  }
  return all
}

function repeated(size: number, piece: (n: number) => string): string {
  return pieces(size, piece).join('')
}

const record = 'publisher: The Post\npublished: 2024-03-06\n'
const brek = '- { id: ada, name: Ada Brek, kind: person }\n'
const deed = 'Ada Brek closed the {#}um on Monday. '

/** What the nth sentence of the article tells: another quote for each number. */
const told = (n: number) => `closed the B${wordOf(n)}um on`

/** One article with another quote in each sentence, and what is told of it. */
function articleWith(size: number, others: Texts): Texts {
  return { 'articles/a.txt': longText(deed, size), 'articles/a.yaml': record, 'actors.yaml': brek, ...others }
}

interface EventParts {
  readonly title?: string
  readonly actors?: string
  readonly quote?: string
  /** More of the citation, in the braces of it. */
  readonly cited?: string
  /** More of the event, in the braces of it. */
  readonly more?: string
}

function eventOf(n: number, { title = told(n), actors = 'ada', quote = told(n), cited = '', more = '' }: EventParts) {
  const citation = `{ article: a, quote: "${quote}"${cited} }`
  return `- { id: e${n}, title: Brek ${title}, date: 2024, actors: [${actors}], citations: [${citation}]${more} }\n`
}

/** An article and events, of half the size each. */
function events(size: number, partsOf: (n: number) => EventParts): Texts {
  return articleWith(size / 2, { 'events.yaml': repeated(size / 2, (n) => eventOf(n, partsOf(n))) })
}

/** A single event whose entry goes on for as long as there is room; half of the size is an article. */
function oneEvent(size: number, partsOf: (room: number) => EventParts): Texts {
  return articleWith(size / 2, { 'events.yaml': eventOf(0, partsOf(size / 2)) })
}

function lines(size: number, path: string, line: (n: number) => string): Texts {
  return articleWith(size / 10, { [path]: repeated(size, line) })
}

type LongFolder = readonly [name: string, texts: (size: number) => Texts]

const ofEvents: readonly LongFolder[] = [
  // Fewer sentences than events: they are told over and over.
  ['events of one article', (size) => events(size, (n) => ({ quote: told(n % Math.ceil(size / 200)) }))],
  ['events in lines', (size) => articleWith(size / 2, { 'x.events.jsonl': jsonLines(size / 2) })],
  ['quotes that are nowhere', (size) => events(size, (n) => ({ quote: `closed the Dam of ${told(n)}` }))],
  ['quotes with another mark', (size) => events(size, (n) => ({ quote: told(n).replace(' ', '\u00a0') }))],
  [
    'quotes of another article',
    (size) => ({
      ...events(size / 2, (n) => ({ quote: `${told(n)} for good` })),
      'articles/b.txt': longText('Ada Brek closed the {#}um for good. ', size / 2),
    }),
  ],
  ['quotes that are everywhere', (size) => events(size, () => ({ quote: 'closed the' }))],
  ['quotes that begin alike', (size) => ({ ...events(size / 2, alike), 'articles/a.txt': 'a'.repeat(size / 2) })],
  ['an endless quote', (size) => ({ ...oneEvent(size / 2, endless), 'articles/a.txt': 'a'.repeat(size / 2) })],
  ['titles that are alike', (size) => events(size, () => ({ title: 'closed the dam' }))],
  [
    'dates that count from others',
    (size) => events(size, (n) => ({ cited: n === 0 ? '' : timed(`after: e${n - 1}`) })),
  ],
  ['dates in one circle', (size) => events(size, (n) => ({ cited: timed(`on: e${(n + 1) % (size / 400)}`) }))],
  ['dates of authors', (size) => events(size, (n) => ({ cited: timed(`value: ${dayOf(n)}, note: x`) }))],
  ['unknown actors', (size) => events(size, (n) => ({ actors: `brek-${wordOf(n)}` }))],
  ['events compared', (size) => events(size, (n) => ({ more: `, compare: [{ event: e${n >> 1}, note: x }]` }))],
  ['events of one name', (size) => lines(size, 'events.yaml', () => eventOf(0, {}))],
  ['events with a fault', (size) => lines(size, 'events.yaml', (n) => `- { id: e${n}, titel: x, date: May, ab: c }\n`)],
  ['events without a text', (size) => lines(size, 'events.yaml', unstored)],
]

const ofOneEvent: readonly LongFolder[] = [
  ['actors of one event', (size) => ({ ...oneEvent(size / 2, manyActors), 'actors.yaml': actors(size / 2) })],
  ['unknown actors of one event', (size) => oneEvent(size, manyActors)],
  [
    'parts of one event',
    (size) => oneEvent(size, (room) => ({ more: `, parts: { ${repeated(room, (n) => `a${n}: agent, `)} }` })),
  ],
  [
    'citations of one event',
    (size) =>
      oneEvent(size, (room) => ({
        more: ` }\n- { id: e, title: x, date: 2024, actors: [ada], citations: [${repeated(room, (n) => citation(n))}]`,
      })),
  ],
  [
    'dates of one event',
    (size) =>
      oneEvent(size, (room) => ({
        more: ` }\n- { id: e, title: x, date: 2022-07-15/2025, citations: [${repeated(room, (n) => citation(n, timed(`value: "${stretchOf(n)}", note: x`)))}]`,
      })),
  ],
  [
    'times of one citation',
    (size) =>
      oneEvent(size / 2, (room) => ({
        quote: longText(deed, room).trim(),
        cited: `, times: [${repeated(room, (n) => `{ words: "${told(n)}", value: 2024-03, note: x }, `)}]`,
      })),
  ],
  [
    'claims of one citation',
    (size) =>
      oneEvent(size, (room) => ({
        cited: `, claims: [${repeated(room, (n) => `{ about: number, of: ${wordOf(n)}s, says: ${n} }, `)}]`,
      })),
  ],
]

const ofOthers: readonly LongFolder[] = [
  ['known actors', (size) => articleWith(size / 2, { 'actors.yaml': actors(size / 2) })],
  ['names of one actor', (size) => articleWith(size / 2, { 'actors.yaml': names(size / 2, (n) => `B${wordOf(n)}um`) })],
  [
    'actors told apart by small words',
    (size) => ({
      ...events(size / 2, () => ({})),
      'actors.yaml': brek + repeated(size / 2, (n) => `- { id: a${n}, name: Ada Brek of ${wordOf(n)} }\n`),
    }),
  ],
  [
    'actors told apart by what goes before',
    (size) => ({
      ...events(size / 2, () => ({})),
      'actors.yaml': brek + repeated(size / 2, (n) => `- { id: a${n}, name: ${'a '.repeat(n)}Ada Brek }\n`),
    }),
  ],
  ['actors of one name', (size) => lines(size, 'actors.yaml', (n) => `- { id: a${n}, name: Ada Brek }\n`)],
  ['many articles', manyArticles],
  ['articles that repeat', (size) => Object.fromEntries(pieces(size, () => longText(deed, 2000)).map(article))],
  ['steps of a tour', (size) => articleWith(size / 2, { 'collection.yaml': tour(size / 2, told) })],
  ['steps that lead nowhere', (size) => articleWith(size / 2, { 'collection.yaml': tour(size / 2, () => 'nowhere') })],
  ...[
    '[',
    '{',
    '- ',
    '? ',
    'a: ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!a ',
    '# ',
    '%',
    '|\n',
    ',',
    '\n- ',
    '\na:\n',
    '\n---\n',
  ].map(
    (piece): LongFolder => [
      `a file of ${JSON.stringify(piece)}`,
      (size) => lines(size, 'events.yaml', (n) => (n === 0 ? '- ' : piece)),
    ],
  ),
  ...['a{#}: b\n', '- &{#} a\n- *{#}\n', '"{#}\n', '[{#}, ', '- {#}: }\n', '\t{#}\n', '- !{#} a\n', '{#} #{#}\n'].map(
    (piece): LongFolder => [
      `a file of ${JSON.stringify(piece)}`,
      (size) => articleWith(size / 10, { 'events.yaml': longText(piece, size) }),
    ],
  ),
]

/**
 * Folders of about that many UTF-16 code units, each hostile in its own way: not by a text alone, as `longPieces` are,
 * but by what is told of it.
 */
export const longFolders = [...ofEvents, ...ofOneEvent, ...ofOthers].map(
  ([name, textsOf]) => [name, (size: number) => filesOf(textsOf(size))] as const,
)

function filesOf(texts: Texts): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
}

function jsonLines(size: number): string {
  return repeated(size, (n) => {
    const citations = [{ article: 'a', quote: told(n) }]
    return `${JSON.stringify({ id: `e${n}`, title: `Brek ${told(n)}`, date: '2024', actors: [`B${wordOf(n)} Dal`], citations })}\n`
  })
}

function alike(n: number): EventParts {
  return { quote: `${'a'.repeat(n)}b`, title: 'x' }
}

function endless(room: number): EventParts {
  return { quote: `b${'a'.repeat(room)}`, title: 'x' }
}

function timed(time: string): string {
  return `, times: [{ words: closed the, ${time} }]`
}

function unstored(n: number): string {
  return `- { id: e${n}, title: Brek ${told(n)}, date: 2024, citations: [{ url: "https://a.example/${n}", quote: ${told(n)} }] }\n`
}

function manyActors(room: number): EventParts {
  return { actors: repeated(room, (n) => `a${n}, `) }
}

function citation(n: number, cited = ''): string {
  return `{ article: a, quote: "${told(n)}"${cited} }, `
}

const two = (number: number) => String(number).padStart(2, '0')

function dayOf(n: number): string {
  return `2024-${two(1 + (n % 12))}-${two(1 + (n % 28))}`
}

/** Each other than the one before, and all with a day in common. */
function stretchOf(n: number): string {
  return `[2022-${two(1 + (n % 12))}-${two(1 + (n % 28))}..2024-${two(1 + (n % 11))}-${two(1 + (n % 27))}]`
}

function actors(size: number): string {
  return brek + repeated(size, (n) => `- { id: a${n}, name: Mayor B${wordOf(n)}um }\n`)
}

function names(size: number, name: (n: number) => string): string {
  return `- { id: ada, name: Ada Brek, aliases: [${repeated(size, (n) => `${name(n)}, `)}] }\n`
}

function article(text: string, n: number): [path: string, text: string] {
  return [`articles/a${n}.txt`, text]
}

function manyArticles(size: number): Texts {
  const texts = pieces(size, (n) => `Mayor B${wordOf(n)} Dal ${told(n)} on Monday. Ada Brek said so.`)
  return Object.fromEntries(
    texts.flatMap((text, n): [string, string][] => [article(text, n), [`articles/a${n}.yaml`, record]]),
  )
}

function tour(size: number, quote: (n: number) => string): string {
  return `tour:\n${repeated(size, (n) => `- { words: x, show: { article: a, quote: "${quote(n)}" } }\n`)}`
}
