import { characterName, hiddenCharacters } from '../../corpus/hidden-characters.ts'

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
  return <span className="hidden-character">{characterName(character)}</span>
}
