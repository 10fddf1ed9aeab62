import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { decodeText } from './decode-text.ts'
import { type Diagnostic, errorAt, type Place, wholeFile } from './diagnostics.ts'
import type { SourceFile } from './source-file.ts'
import { suspectScalars, syntaxErrors } from './yaml-syntax.ts'

/** Keys and list indexes from the top of a document to one of its values. */
export type YamlPath = readonly PropertyKey[]

/** The place of the value at a path; where the path goes further than the document, of the last value on it. */
export type Locate = (path: YamlPath) => Place

/** A YAML file as plain data, with the way back to its lines. Scalars are text or null: `2020` is not a number here. */
export interface YamlDocument {
  readonly data: unknown
  readonly locate: Locate
  /** The place of a key in the map at a path. */
  readonly locateKey: (path: YamlPath, key: string) => Place
}

export interface ParsedYaml {
  /** Null where the file cannot be read as YAML at all. */
  readonly document: YamlDocument | null
  readonly diagnostics: readonly Diagnostic[]
}

// A hostile file may name one list many times over inside others; nobody writes a hundred by hand.
const maxAliasCount = 100

/**
 * Reads a YAML 1.2 file; each syntax error and repeated key is a diagnostic at its place. A file with
 * repeated keys only still gives its document, so that everything else wrong with it is found at the same time.
 */
export function parseYaml(file: SourceFile): ParsedYaml {
  const decoded = decodeText(file)
  if (decoded.text === null) return { document: null, diagnostics: [decoded.diagnostic] }
  const text = decoded.text.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // Without numbers and truth values: a year stays text, and so does a title that is one word such as "No".
    customTags: (tags) => tags.filter((tag) => typeof tag !== 'string' && /:(map|seq|str|null)$/.test(tag.tag)),
  })
  const at = (offset: number) => placeAt(file.path, lines, offset)
  const diagnostics = [...syntaxErrors(doc, text, at), ...suspectScalars(doc, at)]
  if (doc.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { document: null, diagnostics }
  try {
    const data: unknown = doc.toJS({ maxAliasCount })
    return { document: { data, ...locators(doc, at) }, diagnostics }
  } catch {
    const mend = 'write the values out instead of naming them with * and &'
    return { document: null, diagnostics: [errorAt(wholeFile(file.path), 'yaml', 'too many aliases', mend)] }
  }
}

/** The way to the parts of a line of JSON (which YAML takes in), for what is wrong with it. */
export function placesInLine(text: string, { file, line }: Place): Pick<YamlDocument, 'locate' | 'locateKey'> {
  const doc = parseDocument(text, { prettyErrors: false, stringKeys: true })
  return locators(doc, (offset) => ({ file, line, column: offset + 1 }))
}

function locators(doc: Document, at: (offset: number) => Place): Pick<YamlDocument, 'locate' | 'locateKey'> {
  return {
    locate: (path) => at(findValue(doc, path).offset),
    locateKey: (path, key) => {
      const { value, offset } = findValue(doc, path)
      const pair = isMap(value) ? value.items.find((item) => keyOf(item) === key) : undefined
      return at(isScalar(pair?.key) ? (pair.key.range?.[0] ?? offset) : offset)
    },
  }
}

function findValue(doc: Document, path: YamlPath): { value: unknown; offset: number } {
  let value: unknown = doc.contents
  let offset = offsetOf(value) ?? 0
  for (const step of path) {
    const next = childOf(value, step)
    if (next === undefined) break
    offset = offsetOf(next) ?? offset
    value = isAlias(next) ? next.resolve(doc) : next
  }
  return { value, offset }
}

function childOf(value: unknown, step: PropertyKey): unknown {
  if (isSeq(value)) return typeof step === 'number' ? value.items[step] : undefined
  if (!isMap(value)) return undefined
  return value.items.find((item) => keyOf(item) === step)?.value ?? undefined
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : pair.key
}

function offsetOf(node: unknown): number | undefined {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return undefined
  return node.range?.[0]
}

function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(1, line), column: Math.max(1, col) }
}
