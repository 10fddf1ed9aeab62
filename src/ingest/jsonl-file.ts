import type { z } from 'zod'
import { type Diagnostic, errorAt, type Place, wholeFile } from './diagnostics.ts'
import type { SourceFile } from './source-file.ts'
import { decodeLines } from './text-lines.ts'
import { placesInLine } from './yaml-document.ts'
import { check, idOf, type YamlList } from './yaml-file.ts'
import { deepestYaml } from './yaml-tree.ts'

/** As many lines with a fault are explained: a table that a program wrote may be wrong in every line, in the same way. */
const mostExplained = 100

const oneALine = 'one event a line: {"id": …, "title": …, "date": …, "citations": […]}'

/**
 * Reads a file that holds an entry a line, as JSON; empty lines are passed over. Scalars come as text or null, as in
 * YAML. A line with a fault is reported at its line and column and left out, the others stay. One pass, line by line.
 */
export function readJsonLines<T>(file: SourceFile, schema: z.ZodType<T>): YamlList<T> {
  const decoded = decodeLines(file)
  if (decoded.lines === null) return unreadable(decoded.diagnostic)
  if (beginsWithBracket(file.bytes)) {
    const mend = `take out the brackets, and the commas between the events; ${oneALine}`
    return unreadable(errorAt(wholeFile(file.path), 'shape', 'this file holds a list, not lines', mend))
  }
  const list = { items: [], faultyIds: [], diagnostics: [] } as Writable<YamlList<T>>
  let faulty = 0
  let line = 0
  for (const text of decoded.lines) {
    line += 1
    if (text.trim() === '') continue
    const place = { file: file.path, line, column: 1 }
    const { item, faultyId, diagnostics } = readLine(text, place, schema, faulty < mostExplained)
    if (item) list.items.push(item)
    else faulty += 1
    list.faultyIds.push(...faultyId)
    for (const diagnostic of diagnostics) list.diagnostics.push(diagnostic)
  }
  if (faulty > mostExplained) list.diagnostics.push(manyMore(file.path, faulty - mostExplained))
  return { ...list, readable: true }
}

/** After blanks and a byte order mark, which is EF BB BF in UTF-8. */
function beginsWithBracket(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => ![9, 10, 13, 32, 0xef, 0xbb, 0xbf].includes(byte))
  return first === '['.charCodeAt(0)
}

interface Writable<List extends YamlList<unknown>> {
  readonly items: List['items'][number][]
  readonly faultyIds: string[]
  readonly diagnostics: Diagnostic[]
}

interface ReadLine<T> {
  readonly item: YamlList<T>['items'][number] | null
  readonly faultyId: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

function readLine<T>(text: string, place: Place, schema: z.ZodType<T>, isExplained: boolean): ReadLine<T> {
  const parsed = parseLine(text, place)
  if ('fault' in parsed) return { item: null, faultyId: [], diagnostics: isExplained ? [parsed.fault] : [] }
  const { data } = parsed
  if (!isExplained && !schema.safeParse(data).success) return { item: null, faultyId: idOf(data), diagnostics: [] }
  // Where the parts of a line stand is worked out only for what is wrong with it.
  let found: ReturnType<typeof placesInLine> | null = null
  const places = () => {
    found ??= placesInLine(text, place)
    return found
  }
  const { item, diagnostics } = check(
    {
      locate: (path) => places().locate(path),
      locateKey: (path, key) => places().locateKey(path, key),
    },
    data,
    [],
    schema,
  )
  return { item, faultyId: item ? [] : idOf(data), diagnostics }
}

function parseLine(text: string, place: Place): { readonly data: unknown } | { readonly fault: Diagnostic } {
  try {
    const parsed: unknown = JSON.parse(text)
    if (isDeeperThan(parsed, deepestYaml)) return { fault: nestedTooDeep(place) }
    return { data: scalarsAsText(parsed) }
  } catch (error) {
    // Engines say the place in their message, where they say it at all.
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0)
    const at = { ...place, column: Math.min(position, text.trimEnd().length) + 1 }
    return {
      fault: errorAt(
        at,
        'json',
        'this line is not JSON',
        `look for a missing quotation mark, comma or brace; ${oneALine}`,
      ),
    }
  }
}

function nestedTooDeep(place: Place): Diagnostic {
  return errorAt(
    place,
    'json',
    `more than ${deepestYaml} lists and objects stand inside each other in this line`,
    oneALine,
  )
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(part, levels - 1))
}

function scalarsAsText(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(scalarsAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, scalarsAsText(part)]))
}

function manyMore(path: string, count: number): Diagnostic {
  const message = `and ${count} more ${count === 1 ? 'line' : 'lines'} with a fault`
  return errorAt(wholeFile(path), 'shape', message, 'mend those that are told first: many are often one')
}

function unreadable(diagnostic: Diagnostic): YamlList<never> {
  return { items: [], faultyIds: [], readable: false, diagnostics: [diagnostic] }
}
