import type { z } from 'zod'
import { type Diagnostic, errorAt } from './diagnostics.ts'
import type { SourceFile } from './source-file.ts'
import { type Locate, parseYaml, type YamlDocument, type YamlPath } from './yaml-document.ts'
import { explainIssues } from './yaml-issues.ts'

/** A typed value from a YAML file, and the place of each of its parts. */
export interface YamlItem<T> {
  readonly value: T
  /** The place of a part, by its path inside the value. */
  readonly at: Locate
}

export interface YamlRecord<T> {
  /** Null where the file is at fault. */
  readonly item: YamlItem<T> | null
  readonly diagnostics: readonly Diagnostic[]
}

export interface YamlList<T> {
  /** The entries without a fault. */
  readonly items: readonly YamlItem<T>[]
  /** The ids of entries with a fault: named, so that nothing that refers to them is reported as well. */
  readonly faultyIds: readonly string[]
  /** False where the file as a whole cannot be read, so that nothing is known of what it names. */
  readonly readable: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a file that holds one map; every fault is a diagnostic at the value or key at fault. */
export function readYamlRecord<T>(file: SourceFile, schema: z.ZodType<T>): YamlRecord<T> {
  const { document, diagnostics } = parseYaml(file)
  if (!document) return { item: null, diagnostics }
  const checked = check(document, document.data ?? {}, [], schema)
  return { item: checked.item, diagnostics: [...diagnostics, ...checked.diagnostics] }
}

/** Reads a file that holds a list, entry by entry: one with a fault is left out, the others stay; the first thousand are explained. */
export function readYamlList<T>(file: SourceFile, schema: z.ZodType<T>): YamlList<T> {
  const { document, diagnostics } = parseYaml(file)
  if (!document) return { items: [], faultyIds: [], readable: false, diagnostics }
  const entries = document.data ?? []
  if (!Array.isArray(entries)) {
    const fault = errorAt(document.locate([]), 'shape', 'this file must hold a list', 'begin each entry with "- "')
    return { items: [], faultyIds: [], readable: false, diagnostics: [...diagnostics, fault] }
  }
  const checked = checkEntries(document, entries, schema)
  return {
    items: checked.flatMap(({ item }) => (item ? [item] : [])),
    faultyIds: checked.flatMap(({ item, entry }) => (item ? [] : idOf(entry))),
    readable: true,
    diagnostics: [...diagnostics, ...checked.flatMap((entry) => entry.diagnostics), ...unexplained(document, checked)],
  }
}

/** So many entries with a fault are explained: nobody reads more, and a hostile file has millions. */
const mostExplained = 1000

interface CheckedEntry<T> extends YamlRecord<T> {
  readonly entry: unknown
}

function checkEntries<T>(document: YamlDocument, entries: readonly unknown[], schema: z.ZodType<T>): CheckedEntry<T>[] {
  let faulty = 0
  return entries.map((entry, index) => {
    const isExplained = faulty < mostExplained || schema.safeParse(entry).success
    const checked = isExplained ? check(document, entry, [index], schema) : { item: null, diagnostics: [] }
    if (!checked.item) faulty++
    return { entry, ...checked }
  })
}

function unexplained(document: YamlDocument, checked: readonly CheckedEntry<unknown>[]): Diagnostic[] {
  const left = checked.flatMap(({ item, diagnostics }, index) => (item || diagnostics.length > 0 ? [] : [index]))
  const [first] = left
  if (first === undefined) return []
  const message = `here and below are ${left.length} more entries with a fault`
  return [errorAt(document.locate([first]), 'shape', message, 'mend those that are told first: many are often one')]
}

/** Plain data as typed data; each fault is a diagnostic at its place. `base` is the path of the data in its file. */
export function check<T>(
  document: Pick<YamlDocument, 'locate' | 'locateKey'>,
  data: unknown,
  base: YamlPath,
  schema: z.ZodType<T>,
): YamlRecord<T> {
  // `reportInput`: a message names the word that was written.
  const result = schema.safeParse(data, { reportInput: true })
  if (!result.success) {
    const diagnostics = explainIssues(result.error.issues, document, base)
    return { item: null, diagnostics }
  }
  return { item: { value: result.data, at: (path) => document.locate([...base, ...path]) }, diagnostics: [] }
}

/** The id of an entry with a fault, where it has one. */
export function idOf(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return []
  return typeof entry.id === 'string' ? [entry.id] : []
}
