import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, type YAMLMap } from 'yaml'
import { decodeText } from './decode-text.ts'
import { type Diagnostic, errorAt, type Place } from './diagnostics.ts'
import { controlIn } from './file-kind.ts'
import type { SourceFile } from './source-file.ts'
import { type AliasTargets, findMisuse } from './yaml-shape.ts'
import { suspectScalars, syntaxErrors } from './yaml-syntax.ts'
import { composeYaml, deepestYaml } from './yaml-tree.ts'

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
// Each is looked for among all before it by the library.
const mostAliases = 1000

/**
 * Reads a YAML 1.2 file; each syntax error and repeated key is a diagnostic at its place. A file with
 * repeated keys only still gives its document, so that everything else wrong with it is found at the same time.
 */
export function parseYaml(file: SourceFile): ParsedYaml {
  const decoded = decodeText(file)
  if (decoded.text === null) return { document: null, diagnostics: [decoded.diagnostic] }
  const text = decoded.text.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  const { doc, tooDeep } = composeYaml(text, lines)
  const at = (offset: number) => placeAt(file.path, lines, offset)
  if (!doc) return unreadable(nestedTooDeep(at(tooDeep)))
  const control = controlIn(text)
  if (control) return unreadable(controlCharacter(at(control.index), control.sign))
  const misuse = findMisuse(doc, at)
  const diagnostics = [...syntaxErrors(doc, text, at), ...misuse.diagnostics, ...suspectScalars(doc, at)]
  if (doc.errors.length > 0 || !misuse.usable) return { document: null, diagnostics }
  const [firstAlias] = misuse.targets.keys()
  const tooMany = () => {
    const mend = 'write the values out instead of naming them with * and &'
    return unreadable(errorAt(at(offsetOf(firstAlias) ?? 0), 'yaml', 'too many aliases', mend))
  }
  if (misuse.targets.size > mostAliases) return tooMany()
  try {
    const data: unknown = doc.toJS({ maxAliasCount })
    return { document: { data, ...locators(doc, misuse.targets, at) }, diagnostics }
  } catch {
    return tooMany()
  }
}

function unreadable(diagnostic: Diagnostic): ParsedYaml {
  return { document: null, diagnostics: [diagnostic] }
}

function nestedTooDeep(place: Place): Diagnostic {
  const message = `more than ${deepestYaml} lists and entries stand inside each other here`
  return errorAt(place, 'yaml', message, 'is a text without quotation marks, or a file that is cut off?')
}

function controlCharacter(place: Place, sign: string): Diagnostic {
  const mend = 'is the file damaged? if the sign is meant, write it in quotation marks, as "\\x1B" is written'
  return errorAt(place, 'yaml', `a control character stands here that no text has: ${sign}`, mend)
}

/** The way to the parts of a line of JSON (which YAML takes in), for what is wrong with it. */
export function placesInLine(text: string, { file, line }: Place): Pick<YamlDocument, 'locate' | 'locateKey'> {
  const { doc } = composeYaml(text)
  const at = (offset: number) => ({ file, line, column: offset + 1 })
  return doc ? locators(doc, new Map(), at) : { locate: () => at(0), locateKey: () => at(0) }
}

function locators(
  doc: Document,
  targets: AliasTargets,
  at: (offset: number) => Place,
): Pick<YamlDocument, 'locate' | 'locateKey'> {
  const find = { pairIn: pairFinder(), targets }
  return {
    locate: (path) => at(findValue(doc, path, find).offset),
    locateKey: (path, key) => {
      const { value, offset } = findValue(doc, path, find)
      const pair = isMap(value) ? find.pairIn(value, key) : undefined
      return at(isScalar(pair?.key) ? (pair.key.range?.[0] ?? offset) : offset)
    },
  }
}

type FindPair = (map: YAMLMap, key: unknown) => Pair | undefined

/** Finds an entry's first pair of a key; goes through each entry once, for a hostile one may have any number of keys. */
function pairFinder(): FindPair {
  const byMap = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>()
  return (map, key) => {
    const pairs = byMap.get(map) ?? new Map(map.items.toReversed().map((pair) => [keyOf(pair), pair]))
    byMap.set(map, pairs)
    return pairs.get(key)
  }
}

interface Finder {
  readonly pairIn: FindPair
  readonly targets: AliasTargets
}

function findValue(doc: Document, path: YamlPath, { pairIn, targets }: Finder): { value: unknown; offset: number } {
  let value: unknown = doc.contents
  let offset = offsetOf(value) ?? 0
  for (const step of path) {
    const next = childOf(value, step, pairIn)
    if (next === undefined) break
    offset = offsetOf(next) ?? offset
    value = isAlias(next) ? targets.get(next) : next
  }
  return { value, offset }
}

function childOf(value: unknown, step: PropertyKey, pairIn: FindPair): unknown {
  if (isSeq(value)) return typeof step === 'number' ? value.items[step] : undefined
  return isMap(value) ? (pairIn(value, step)?.value ?? undefined) : undefined
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
