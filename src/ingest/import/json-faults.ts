import type { z } from 'zod'

/** A value that is not of the kind that its schema asks for, and where it stands. */
export interface JsonFault {
  /** Keys from the outermost in, with dots between. */
  readonly path: string
  /** What stands there, in words: never the value itself. */
  readonly found: string
}

/** What a schema makes of a value without its faults, which are taken out one by one; null where nothing is left of it. */
export function withoutFaults<T>(schema: z.ZodType<T>, value: unknown): { value: T | null; faults: JsonFault[] } {
  const faults: JsonFault[] = []
  let rest = value
  // Each round takes out all that the one before has found.
  for (;;) {
    const parsed = schema.safeParse(rest)
    if (parsed.success) return { value: parsed.data, faults }
    for (const { path } of parsed.error.issues) {
      const keys = path.map(String)
      faults.push({ path: keys.join('.'), found: kindOf(valueAt(rest, keys)) })
      if (keys.length === 0) return { value: null, faults }
      rest = without(rest, keys)
    }
  }
}

/** "a list", "an object", "text": what kind of JSON a value is. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'null'
  const names: Readonly<Record<string, string>> = { object: 'an object', string: 'text', number: 'a number' }
  return names[typeof value] ?? String(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((one, key) => (isRecord(one) ? one[key] : undefined), value)
}

function without(value: unknown, [key, ...deeper]: readonly string[]): unknown {
  if (key === undefined || !isRecord(value)) return value
  const { [key]: own, ...others } = value
  return deeper.length === 0 ? others : { ...others, [key]: without(own, deeper) }
}
