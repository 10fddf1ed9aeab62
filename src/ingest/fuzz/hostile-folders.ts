import fc from 'fast-check'
import type { SourceFile } from '../source-file.ts'

/** Bytes by path. */
type Files = ReadonlyMap<string, Uint8Array>
type Change = (files: Files) => Files

const names = [
  'collection.yaml',
  'actors.yaml',
  'events.yaml',
  'x.events.jsonl',
  ...[
    'articles/a.txt',
    'articles/b.md',
    'articles/c.html',
    'articles/a.yaml',
    'articles/CON.txt',
    'articles/a\u0301.txt',
  ],
  ...[
    'articles/\u00e1.txt',
    'articles/A.txt',
    'articles/__proto__.txt',
    'articles/a\u202e.html',
    'README.md',
    'events.yml',
  ],
]

// What has broken a reader of files before, here or elsewhere.
const pieces = [
  ...[
    '\0',
    '\uFEFF',
    '\u202E',
    '\u2028',
    '\r',
    '\t',
    '\n---\n',
    '...',
    '"',
    "'",
    '|',
    '>',
    '%YAML 9\n',
    '*a',
    '&a [*a]',
    '!!binary x',
  ],
  ...[
    '<<: *a',
    '? ',
    '- ',
    '- - - -',
    '__proto__: {a: b}',
    'constructor: x',
    '{',
    '[',
    '[[[[',
    '# ',
    ': ',
    '\\ud800',
    '\\u0000',
  ],
  ...[
    '<div>',
    '</p>',
    '<!--',
    '<script>',
    '<![CDATA[',
    '&#0;',
    '“',
    '”',
    'on Monday',
    'in 99999',
    '2019-02-30',
    'said',
    '(',
    '😀',
  ],
  ...[
    '- id: x\n  title: T\n  date: 2019\n  citations: [{ publisher: P }]\n',
    '{"id":"x","title":"T","date":"2019","citations":[{"url":"https://a.example"}]}\n',
  ],
]

const hostilePiece = fc.oneof(
  fc.constantFrom(...pieces),
  fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 3000 })).map(([piece, times]) => piece.repeat(times)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

/** A place in a file, by the share of it that stands before. */
const share = fc.double({ min: 0, max: 1, noNaN: true })

const splice = fc
  .record({ file: share, at: share, length: fc.integer({ min: 0, max: 60 }), piece: hostilePiece })
  .map(({ file, at, length, piece }): Change => {
    const inserted = new TextEncoder().encode(piece)
    return changed(file, (bytes) => {
      const start = Math.floor(at * bytes.length)
      return Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(start + length)])
    })
  })

const truncation = fc
  .tuple(share, share)
  .map(([file, at]): Change => changed(file, (bytes) => bytes.subarray(0, Math.floor(at * bytes.length))))

const flippedBit = fc
  .tuple(share, share, fc.nat(7))
  .map(
    ([file, at, bit]): Change =>
      changed(file, (bytes) =>
        bytes.map((byte, i) => (i === Math.floor(at * bytes.length) ? byte ^ (1 << bit) : byte)),
      ),
  )

const swappedNames = fc.tuple(share, fc.constantFrom(...names)).map(
  ([file, name]): Change =>
    (files) => {
      const [path, bytes] = [...files][Math.floor(file * files.size)] ?? []
      return path === undefined || bytes === undefined
        ? files
        : new Map([...files].filter(([one]) => one !== path)).set(name, bytes)
    },
)

const newFile = fc.tuple(fc.constantFrom(...names), fc.array(hostilePiece, { maxLength: 12 })).map(
  ([name, content]): Change =>
    (files) =>
      new Map(files).set(name, new TextEncoder().encode(content.join(''))),
)

/** Folders that begin as one of these and are damaged in up to six ways; or are made of nothing but damage. */
export function hostileFolders(seeds: readonly (readonly SourceFile[])[]): fc.Arbitrary<SourceFile[]> {
  const changes = fc.array(fc.oneof(splice, splice, truncation, flippedBit, swappedNames, newFile), { maxLength: 6 })
  return fc.tuple(fc.constantFrom(...seeds, []), changes).map(([files, all]) => {
    const start: Files = new Map(files.map(({ path, bytes }) => [path, bytes]))
    const end = all.reduce((now, change) => change(now), start)
    return [...end].map(([path, bytes]) => ({ path, bytes }))
  })
}

function changed(file: number, change: (bytes: Uint8Array) => Uint8Array): Change {
  return (files) => {
    const at = Math.floor(file * files.size)
    return new Map([...files].map(([path, bytes], i) => [path, i === at ? change(bytes) : bytes]))
  }
}
