// Control and format characters steer or hide text, and some letters are drawn as nothing. Not meant: line ends of one
// character, joiners where a script needs them (no European one does), and the Arabic signs that Unicode counts as
// format characters though they are visible.
export const hiddenCharacters =
  /((?!\t|\n|\r|\u200C|\u200D|[\u0600-\u0605]|\u06DD|\u070F|\u08E2)[\p{Cc}\p{Cf}]|[\u2028\u2029\u3164\uFFA0]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200C\u200D])/u

/** "U+202E" */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${code}`
}

/** How often each hidden character stands in a text, in the order of their first places. */
export function hiddenCharactersIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [i, part] of text.split(hiddenCharacters).entries()) {
    if (i % 2 === 1) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return counts
}

/** The text on one line, with the name of each hidden character in its place: for what is drawn, not set. */
export function visibleLine(text: string): string {
  const line = text.replace(/[^\S\u2028\u2029\uFEFF]+/g, ' ').replace(/^ | $/g, '')
  const parts = line.split(hiddenCharacters)
  // Odd parts are the hidden characters themselves.
  return parts.map((part, i) => (i % 2 === 1 ? characterName(part) : part)).join('')
}

// Letters of the scripts that run from right to left.
const leftwards = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * As `visibleLine`, for a place among other words that takes no elements (a label, a tooltip): a text that runs from right
 * to left stands between signs that keep it in a direction of its own.
 */
export function lineApart(text: string): string {
  const line = visibleLine(text)
  return leftwards.test(line) ? `\u2068${line}\u2069` : line
}
