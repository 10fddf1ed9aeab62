import { characterName, hiddenCharacters } from '../../corpus/hidden-characters.ts'

interface SourceTextProps {
  /** The language of the text, as far as it is known. */
  readonly lang?: string | null | undefined
  readonly children: string
}

/** Text from outside: kept in its own direction, with control and invisible characters shown, not obeyed. */
export function SourceText({ lang, children }: SourceTextProps) {
  return <bdi lang={lang ?? undefined}>{shownText(children)}</bdi>
}

/** The same in a block of its own, which begins where lines of its direction begin. */
export function SourceQuote({ lang, children }: SourceTextProps) {
  return (
    <blockquote lang={lang ?? undefined} dir="auto">
      {shownText(children)}
    </blockquote>
  )
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
  // With a direction of its own: the words around it say theirs.
  return (
    <span className="hidden-character" dir="ltr">
      {characterName(character)}
    </span>
  )
}
