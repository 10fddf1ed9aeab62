// Control and format characters steer or hide text. Not meant: line ends, zero-width joiners (scripts need them), and
// the Arabic signs that Unicode counts as format characters though they are visible.
const hiddenCharacters = /((?!\t|\n|\r|\u200C|\u200D|[\u0600-\u0605]|\u06DD|\u070F|\u08E2)[\p{Cc}\p{Cf}])/u

/** Text from outside: kept in its own direction, with control and invisible characters shown, not obeyed. */
export function SourceText({ children }: { readonly children: string }) {
  return <bdi>{shownText(children)}</bdi>
}

/** The text with a labelled sign in place of each hidden character. */
export function shownText(text: string) {
  const parts = text.split(hiddenCharacters)
  if (parts.length === 1) return text
  // Odd parts are the hidden characters themselves.
  // biome-ignore lint/suspicious/noArrayIndexKey: the same sign may stand twice; its place tells which
  return parts.map((part, i) => (i % 2 === 1 ? <HiddenCharacter key={`${i}-${part}`} character={part} /> : part))
}

function HiddenCharacter({ character }: { readonly character: string }) {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return <span className="hidden-character">U+{code}</span>
}
