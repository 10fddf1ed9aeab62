// Control and format characters steer or hide text. Not meant: line ends, zero-width joiners (scripts need them), and
// the Arabic signs that Unicode counts as format characters though they are visible.
export const hiddenCharacters = /((?!\t|\n|\r|\u200C|\u200D|[\u0600-\u0605]|\u06DD|\u070F|\u08E2)[\p{Cc}\p{Cf}])/u

/** "U+202E" */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${code}`
}

/** The text on one line, with the name of each hidden character in its place: for what is drawn, not set. */
export function visibleLine(text: string): string {
  const parts = text.replace(/\s+/g, ' ').trim().split(hiddenCharacters)
  // Odd parts are the hidden characters themselves.
  return parts.map((part, i) => (i % 2 === 1 ? characterName(part) : part)).join('')
}
