import type { z } from 'zod'
import { type Diagnostic, errorAt } from './diagnostics.ts'
import { didYouMean, nearest } from './did-you-mean.ts'
import type { YamlDocument, YamlPath } from './yaml-document.ts'

type Issue = z.core.$ZodIssue
type Places = Pick<YamlDocument, 'locate' | 'locateKey'>

/** Between what is wrong and how to mend it, in a message of one of our own schemas. */
export const mendMark = ' → '

// What YAML calls the shapes of data, in an author's words.
const shapeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an entry with keys',
  record: 'an entry with keys',
}

/**
 * Says a schema's issues in an author's words, each at the place of the value or key at fault.
 * `base` is the path of the value that was checked. Unknown keys are one diagnostic each; the message of such an issue
 * is the list of known keys (see `closedObject`). A missing key is not reported beside its own misspelling.
 */
export function explainIssues(found: readonly Issue[], document: Places, base: YamlPath): Diagnostic[] {
  const issues = found.flatMap(nearestForm)
  const misspelt = new Set(issues.flatMap(misspellings))
  return issues
    .filter((issue) => !(isMissing(issue) && misspelt.has(JSON.stringify(issue.path))))
    .flatMap((issue) => explainIssue(issue, document, base))
}

/** Where a value fits none of several forms: the issues of the form with the fewest unknown keys, the first of such. */
function nearestForm(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const strangers = (form: readonly Issue[]) =>
    form.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 0), 0)
  const [first] = issue.errors.toSorted((a, b) => strangers(a) - strangers(b))
  return (first ?? []).map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
}

/** The paths of the keys that an issue's unknown keys were meant to be. */
function misspellings(issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return []
  const known = knownKeys(issue)
  return issue.keys.map((key) => JSON.stringify([...issue.path, nearest(key, known)]))
}

function knownKeys(issue: Issue): string[] {
  return issue.message.split(', ')
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined
}

function explainIssue(issue: Issue, document: Places, base: YamlPath): Diagnostic[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(document, path, key, knownKeys(issue)))
  }
  const [message, mend] = explainValue(issue, nameOf(issue.path))
  return [errorAt(document.locate(path), 'shape', message, mend)]
}

function unknownKey(document: Places, path: YamlPath, key: string, known: readonly string[]): Diagnostic {
  const mend = didYouMean(key, known, `known keys here: ${known.join(', ')}`)
  return errorAt(document.locateKey(path, key), 'unknown-key', `unknown key "${key}"`, mend)
}

function explainValue(issue: Issue, name: string): [message: string, mend: string | null] {
  if (issue.code === 'invalid_type') return explainType(issue, name)
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const mend = typeof issue.input === 'string' ? nearest(issue.input, values) : null
    return [`${name} must be one of ${values.join(', ')}, not ${shown(issue.input)}`, mend && `did you mean "${mend}"?`]
  }
  if (issue.code === 'too_small')
    return [`${name} is empty`, issue.origin === 'array' ? 'name at least one' : 'write it, or take the key out']
  const [message = '', mend = null] = issue.message.split(mendMark)
  return [`${name} ${message}`, mend]
}

function explainType(issue: Extract<Issue, { code: 'invalid_type' }>, name: string): [string, string | null] {
  if (issue.input === undefined) return [`${name} is missing`, 'add it to this entry']
  if (issue.input === null) return [`${name} is empty`, 'write it, or take the key out']
  const wanted = shapeWords[issue.expected] ?? issue.expected
  const isBracketed = issue.expected === 'string' && Array.isArray(issue.input)
  const mend = isBracketed
    ? 'YAML reads what begins with a bracket as a list: put the value in quotation marks'
    : issue.expected === 'array'
      ? 'write [a, b], or one a line after "- "'
      : issue.expected === 'string'
        ? null
        : 'write { key: value }, or one a line'
  return [`${name} must be ${wanted}, not ${shown(issue.input)}`, mend]
}

function shown(input: unknown): string {
  if (typeof input === 'string') return `"${input.length > 40 ? `${input.slice(0, 40)}…` : input}"`
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' && input !== null ? 'an entry with keys' : 'nothing'
}

function nameOf(path: YamlPath): string {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'this entry'
  return typeof path.at(-1) === 'number' ? `an entry of "${String(key)}"` : `"${String(key)}"`
}
