// What Unicode has drawn as nothing, or as a turn in the order of what stands beside it: control and format characters,
// joiners, variation selectors, fillers, tags. Not meant: line ends of one character, and the signs of Arabic and Kaithi
// that count as format characters though they are drawn.
const invisible = String.raw`(?!\t|\n|\r|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]`

const joined = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'
  .split(' ')
  .map((script) => `\\p{scx=${script}}`)
  .join('')
const picture = String.raw`\p{Extended_Pictographic}`
const tag = String.raw`[\u{E0000}-\u{E007F}]`
// England, Scotland, Wales; no other flag is drawn that is spelled so.
const flag = ['gbeng', 'gbsct', 'gbwls']
  .map((region) => [...region].map((letter) => `\\u{E00${letter.charCodeAt(0).toString(16)}}`).join(''))
  .join('|')

// Where such a character is ordinary spelling, a label would make honest text unreadable and tell nothing: it shapes the
// sign that it stands at, as a standard says. A second one there, or one anywhere else, may hide something.
const spelling = [
  // Scripts whose letters join: Persian, Kurdish, Hindi, Sinhala; also between them and a digit or a sign.
  String.raw`(?<=[${joined}])[\u200C\u200D]`,
  String.raw`[\u200C\u200D](?=[${joined}])`,
  // Pictures: in colour or in ink, put together of several, keys, flags.
  String.raw`(?<=${picture})[\uFE0E\uFE0F]`,
  String.raw`(?<=${picture}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=${picture})`,
  String.raw`(?<=[\d#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=(?=\u{1F3F4}(?:${flag})\u{E007F})\u{1F3F4}${tag}{0,5})${tag}`,
  // Names in Chinese characters, and letters of Mongolian.
  String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=(?=\p{L})\p{Script=Mong})[\u180B-\u180F]`,
]

/** Splits a text at each character that could hide or steer something, which is then every second part. */
export const hiddenCharacters = new RegExp(`(?=${invisible})(?!${spelling.join('|')})([^])`, 'u')

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
