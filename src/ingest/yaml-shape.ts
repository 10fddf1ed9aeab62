import { type Document, isNode, isScalar, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Diagnostic, errorAt, type Place } from './diagnostics.ts'

export interface YamlFaults {
  readonly diagnostics: readonly Diagnostic[]
  /** False where the data would not be what its author wrote. */
  readonly usable: boolean
}

/** What is YAML and no part of a collection's file: keys that stand twice, names for nothing, types. In linear time. */
export function findMisuse(doc: Document, at: (offset: number) => Place): YamlFaults {
  const diagnostics: Diagnostic[] = []
  const anchors = new Set<string>()
  let usable = true
  const refuse = (offset: number | undefined, message: string, mend: string) => {
    usable = false
    diagnostics.push(errorAt(at(offset ?? 0), 'yaml', message, mend))
  }
  const look = ({ anchor, tag, range }: Scalar | YAMLMap | YAMLSeq) => {
    if (anchor !== undefined) anchors.add(anchor)
    if (tag === undefined || tag === '!') return
    refuse(
      range?.[0],
      `the type ${tag} is not read here`,
      'take it out; put a text that begins with ! in quotation marks',
    )
  }
  visit(doc, {
    Scalar: (_, scalar) => look(scalar),
    Seq: (_, list) => look(list),
    Map: (_, map) => {
      look(map)
      for (const offset of repeatedKeys(map)) {
        diagnostics.push(errorAt(at(offset), 'yaml', 'this key stands twice in one entry', 'keep one of them'))
      }
    },
    Alias: (_, { source, range }) => {
      if (anchors.has(source)) return
      const mend = 'write the value out, or put a text that begins with * in quotation marks'
      refuse(range?.[0], `nothing above is named &${source}`, mend)
    },
  })
  return { diagnostics, usable }
}

/** Where a list or map is named for the first time that stands elsewhere in the file. */
export function firstAlias(doc: Document): number {
  let first: number | undefined
  visit(doc, {
    Alias: (_, { range }) => {
      first = range?.[0]
      return visit.BREAK
    },
  })
  return first ?? 0
}

function repeatedKeys({ items }: YAMLMap): number[] {
  const seen = new Set<unknown>()
  return items.flatMap(({ key }) => {
    const value = isScalar(key) ? key.value : key
    const isRepeated = seen.has(value)
    seen.add(value)
    return isRepeated ? [isNode(key) ? (key.range?.[0] ?? 0) : 0] : []
  })
}
