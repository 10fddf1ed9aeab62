/** In octets of UTF-8, without the line break (RFC 5545, 3.1). */
const longestLine = 75

/** One property with a value that is a text. */
export function textLine(name: string, text: string): string {
  return `${name}:${escapeCalendarText(text)}`
}

/** A text as a value (RFC 5545, 3.3.11), without the control characters that no calendar may hold. */
export function escapeCalendarText(text: string): string {
  return (
    text
      .replace(/\r\n|\r/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  )
}

/** Lines as they stand in the file: none longer than 75 octets, no character cut in two. */
export function foldLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function foldLine(line: string): string {
  let folded = ''
  let used = 0
  for (const character of line) {
    const octets = octetsOf(character)
    if (used + octets > longestLine) {
      folded += '\r\n '
      used = 1
    }
    folded += character
    used += octets
  }
  return folded
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
