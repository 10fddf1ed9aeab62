/** How the bytes of an article were turned into text. */
export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252' | 'as the page declares'

export interface RecognisedText {
  /** A byte order mark stays in it, so that nothing of the file is lost. */
  readonly text: string
  readonly encoding: Encoding
}

/**
 * The text of bytes in UTF-8, in UTF-16 with or without a byte order mark, or in Windows-1252; null where they are none
 * of these. Nothing is ever replaced: bytes that are broken in the encoding they are otherwise in give null.
 */
export function recogniseText(bytes: Uint8Array): RecognisedText | null {
  const utf16 = utf16Encoding(bytes)
  if (utf16) return orNull(decode(bytes, utf16 === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be'), utf16)
  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' }
  return holdsUtf8Character(bytes) ? null : orNull(decodeWindows1252(bytes), 'Windows-1252')
}

function orNull(text: string | null, encoding: Encoding): RecognisedText | null {
  return text === null ? null : { text, encoding }
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function utf16Encoding(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE'
  return guessUtf16(bytes)
}

// Blanks, digits and Latin letters of UTF-16 have one byte that is 0, always the same one; no other text has any.
const leastZeros = 0.05

function guessUtf16(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (even + odd < bytes.length * leastZeros) return null
  if (even === 0) return 'UTF-16 LE'
  return odd === 0 ? 'UTF-16 BE' : null
}

/** True where a character of several bytes is whole: then the text is UTF-8 with damage, not another encoding. */
function holdsUtf8Character(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const more = followers(bytes[at] ?? 0)
    if (more === 0) continue
    const tail = bytes.subarray(at + 1, at + 1 + more)
    if (tail.length === more && tail.every((byte) => byte >= 0x80 && byte < 0xc0)) return true
  }
  return false
}

function followers(byte: number): number {
  if (byte >= 0xc2 && byte < 0xe0) return 1
  if (byte >= 0xe0 && byte < 0xf0) return 2
  return byte >= 0xf0 && byte < 0xf5 ? 3 : 0
}

// 0x80 to 0x9F, the only bytes that differ from ISO 8859-1; a blank stands where nothing is assigned. Written out,
// since the decoder of some releases of Node 20 takes these bytes for control characters.
const upperRow = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

// In the languages that were written in it, letters beyond ASCII are few; in Cyrillic or Arabic pages nearly all are.
const mostHighLetters = 0.3

function decodeWindows1252(bytes: Uint8Array): string | null {
  const letters = bytes.filter((byte) => byte >= 0xc0).length
  if (letters > Math.max(1, bytes.length * mostHighLetters)) return null
  const parts: string[] = []
  for (const byte of bytes) {
    const letter = byte >= 0x80 && byte < 0xa0 ? (upperRow[byte - 0x80] ?? ' ') : String.fromCharCode(byte)
    if (letter === ' ' && byte !== 0x20) return null
    parts.push(letter)
  }
  return parts.join('')
}
