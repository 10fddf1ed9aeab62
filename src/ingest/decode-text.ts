import { type Diagnostic, errorAt } from './diagnostics.ts'
import type { SourceFile } from './source-file.ts'

export type Decoded =
  | { readonly text: string; readonly diagnostic: null }
  | { readonly text: null; readonly diagnostic: Diagnostic }

/**
 * The text of a file in UTF-8. A byte order mark stays in the text, so that every offset counts in what is stored;
 * bytes that are not UTF-8 give a diagnostic at the first of them, never a replacement character.
 */
export function decodeText(file: SourceFile): Decoded {
  const text = decodePrefix(file.bytes, file.bytes.length, false)
  if (text !== null) return { text, diagnostic: null }
  const before = decodePrefix(file.bytes, longestGoodPrefix(file.bytes), true) ?? ''
  const lines = before.split('\n')
  const place = { file: file.path, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  const mend = 'save the file as UTF-8; nothing of it is read until then'
  return { text: null, diagnostic: errorAt(place, 'encoding', 'the text is not UTF-8 from here on', mend) }
}

// A prefix that decodes has only prefixes that decode (the decoder waits for the rest of a cut character).
function longestGoodPrefix(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodePrefix(bytes, middle, true) === null) bad = middle
    else good = middle
  }
  return good
}

function decodePrefix(bytes: Uint8Array, length: number, goesOn: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
      stream: goesOn,
    })
  } catch {
    return null
  }
}
