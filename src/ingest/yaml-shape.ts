import { type Alias, type Document, isNode, isScalar, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Diagnostic, errorAt, type Place } from './diagnostics.ts'

export interface YamlFaults {
  readonly diagnostics: readonly Diagnostic[]
  /** False where the data would not be what its author wrote. */
  readonly usable: boolean
  /** What each alias stands for. */
  readonly targets: AliasTargets
}

export type AliasTargets = ReadonlyMap<Alias, Scalar | YAMLMap | YAMLSeq>

/** What is YAML and no part of a collection's file: keys that stand twice, names for nothing, types. In linear time. */
export function findMisuse(doc: Document, at: (offset: number) => Place): YamlFaults {
  const diagnostics: Diagnostic[] = []
  const anchors = new Map<string, Scalar | YAMLMap | YAMLSeq>()
  const targets = new Map<Alias, Scalar | YAMLMap | YAMLSeq>()
  let usable = true
  const refuse = (offset: number | undefined, message: string, mend: string) => {
    usable = false
    diagnostics.push(errorAt(at(offset ?? 0), 'yaml', message, mend))
  }
  const look = (node: Scalar | YAMLMap | YAMLSeq) => {
    const { anchor, tag, range } = node
    if (anchor !== undefined) anchors.set(anchor, node)
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
    Alias: (_, alias) => {
      const { source, range } = alias
      const target = anchors.get(source)
      if (target) {
        targets.set(alias, target)
        return
      }
      const mend = 'write the value out, or put a text that begins with * in quotation marks'
      refuse(range?.[0], `nothing above is named &${source}`, mend)
    },
  })
  return { diagnostics, usable, targets }
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
