import { Fragment, memo } from 'react'
import { characterName, hiddenCharacters } from '../../corpus/hidden-characters.ts'
import { useMessages } from '../language/language-context.ts'

interface SourceTextProps {
  /** The language of the text, as far as it is known. */
  readonly lang?: string | null | undefined
  readonly children: string
}

/** Text from outside: kept in its own direction, with control and invisible characters shown, not obeyed outside of it. */
export const SourceText = memo(function SourceText({ lang, children }: SourceTextProps) {
  return <bdi lang={lang ?? undefined}>{shownText(children)}</bdi>
})

/** The same in a block of its own, which begins where lines of its direction begin. */
export function SourceQuote({ lang, children }: SourceTextProps) {
  return (
    <blockquote lang={lang ?? undefined} dir="auto">
      {shownText(children)}
    </blockquote>
  )
}

/** Several of them, with commas between; each keeps its own direction. */
export function SourceTexts({ lang, children }: { readonly lang: string; readonly children: readonly string[] }) {
  const say = useMessages()
  return children.map((text, i) => (
    <Fragment key={text}>
      {i > 0 && say('app.comma')}
      <SourceText lang={lang}>{text}</SourceText>
    </Fragment>
  ))
}

/** The text with a label at each hidden character. The character itself is there too, and obeyed by nothing: what is copied is the text. */
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
    <bdi className="hidden-character" data-name={characterName(character)} dir="ltr">
      {character}
    </bdi>
  )
}
