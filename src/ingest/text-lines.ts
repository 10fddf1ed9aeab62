import { isUtf8 } from 'node:buffer'
import { decodeText } from './decode-text.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { SourceFile } from './source-file.ts'

/** In bytes. One string of a whole table would end at half a gigabyte, which is the longest that Node makes. */
const usualBlock = 16 * 1024 * 1024
const lineFeed = 10

export type DecodedLines =
  | { readonly lines: Iterable<string>; readonly diagnostic: null }
  | { readonly lines: null; readonly diagnostic: Diagnostic }

/**
 * The lines of a file in UTF-8, without their line feeds and without a byte order mark; bytes that are not UTF-8 give a
 * diagnostic, as of `decodeText`. Decoded block by block as they are read, so that a table may have any size.
 */
export function decodeLines(file: SourceFile, block = usualBlock): DecodedLines {
  if (!isUtf8(file.bytes)) {
    const { diagnostic } = decodeText(file)
    if (diagnostic) return { lines: null, diagnostic }
  }
  return { lines: linesIn(file.bytes, block), diagnostic: null }
}

function* linesIn(bytes: Uint8Array, block: number): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (let start = 0; start <= bytes.length; ) {
    const next = start + block >= bytes.length ? -1 : bytes.indexOf(lineFeed, start + block)
    const end = next === -1 ? bytes.length : next
    const text = decoder.decode(bytes.subarray(start, end))
    yield* (start === 0 ? text.replace(/^\uFEFF/, '') : text).split('\n')
    start = end + 1
  }
}
