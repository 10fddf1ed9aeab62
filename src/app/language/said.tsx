import { Fragment, type ReactNode } from 'react'
import { useLanguage } from './language-context.ts'
import type { MessageKey, ValuesOf } from './message.ts'

interface SaidProps<Key extends MessageKey> {
  readonly of: Key
  readonly values: ValuesOf<Key, ReactNode>
}

/** A message with elements in its places: a name in its own direction, a button within a sentence. */
export function Said<Key extends MessageKey>({ of, values }: SaidProps<Key>) {
  const { textOf, number } = useLanguage()
  const shown = new Map<string, ReactNode>(Object.entries(values))
  // Every second piece is the name of a place.
  const pieces = textOf(of, shown.get('count')).split(/\{(\w+)\}/)
  return pieces.map((piece, at) => {
    const value = at % 2 === 1 ? shown.get(piece) : piece
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a message do not move
    return <Fragment key={at}>{typeof value === 'number' ? number(value) : value}</Fragment>
  })
}
