import type { messages } from '../messages/en.ts'

/** A text for each form that the language's `Intl.PluralRules` tells apart; the number named `count` decides. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** A text with `{places}` for values, or one for each plural form. */
export type Message = string | PluralForms

/** English says which messages there are, and what stands in each. */
type English = typeof messages
export type MessageKey = keyof English

/** All messages in a language. */
export type Messages = Readonly<Record<MessageKey, Message>>

type PlacesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlacesIn<Rest> : never
type TextsOf<One> = One extends string ? One : One[keyof One]
type PlacesOf<Key extends MessageKey> = PlacesIn<TextsOf<English[Key]>>

/** The values that a message asks for; numbers are written in the language's digits. */
export type ValuesOf<Key extends MessageKey, Value> = {
  readonly [Place in PlacesOf<Key>]: Place extends 'count' ? number : Value
}

/** The values after a key: none where its message has no places. */
export type ValuesAfter<Key extends MessageKey, Value> = [PlacesOf<Key>] extends [never]
  ? readonly []
  : readonly [values: ValuesOf<Key, Value>]

/** Says a message in a language: `say('filters.show', { count: 3 })`. */
export type Say = <Key extends MessageKey>(key: Key, ...values: ValuesAfter<Key, string | number>) => string
