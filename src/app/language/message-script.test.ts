import { describe, expect, test } from 'vitest'
import * as arabic from '../messages/ar.ts'
import * as sorani from '../messages/ckb.ts'
import * as english from '../messages/en.ts'
import * as persian from '../messages/fa.ts'
import type { LanguageFile } from './language.ts'
import type { Message } from './message.ts'

/** The texts of a language: each message, or each of its plural forms, without the places for values. */
function textsOf({ messages }: LanguageFile): string[] {
  const all = Object.entries<Message>(messages)
  return all.flatMap(([key, message]) =>
    Object.values<string>(typeof message === 'string' ? { message } : message).map(
      (text) => `${key}: ${text.replaceAll(/\{\w+\}/g, '·')}`,
    ),
  )
}

const wordsOf = (text: string) => text.slice(text.indexOf(': ') + 2)
const having = (file: LanguageFile, wrong: RegExp) => textsOf(file).filter((text) => wrong.test(wordsOf(text)))

describe.each<[string, LanguageFile, RegExp]>([
  // The letters of Persian and Sorani that look like these.
  ['Arabic', arabic, /[یکەھ]/],
  // Arabic ya, alef maqsura, kaf and ta marbuta.
  ['Sorani', sorani, /[يىكة]/],
  ['Persian', persian, /[يىكة]/],
])('%s', (_, file, otherLetters) => {
  test('has the letters of its own alphabet', () => {
    expect(having(file, otherLetters)).toEqual([])
  })

  test('has its own comma, semicolon, question mark and percent sign', () => {
    expect(having(file, /[,;?%]/)).toEqual([])
  })

  test('has no word of English and no European digit but in the names of files, formats and standards', () => {
    const names = /timeline\.json|events\.yaml|schema\.org|SHA-256|SHA256SUMS|TimelineJS|\b(CSV|JSON|PDF|PNG|SVG|W3C)/g
    const left = textsOf(file).filter((text) => /[A-Za-z0-9]/.test(wordsOf(text).replaceAll(names, '')))
    expect(left).toEqual([])
  })

  test('has no stray spaces', () => {
    expect(having(file, /^ | {2}| [،؛؟.:](?: |$)|\u200c[ \u200c]| \u200c/)).toEqual([])
  })

  test('has each plural form that its rules ask for', () => {
    const forms = new Intl.PluralRules(file.head.plurals).resolvedOptions().pluralCategories.toSorted()
    const tables = Object.entries<Message>(file.messages).filter(([, message]) => typeof message !== 'string')
    const other = tables.filter(([, table]) => Object.keys(table).toSorted().join() !== forms.join())
    expect(other.map(([key]) => key)).toEqual([])
  })

  test('has the places for values that English has, but for a count that a form says in words', () => {
    const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()
    const wrong = Object.entries<Message>(file.messages).filter(([key, message]) => {
      const all = (one: Message) => (typeof one === 'string' ? one : one.other)
      const first = Object.entries<Message>(english.messages).find(([name]) => name === key)?.[1] ?? ''
      return placesOf(all(message)).join() !== placesOf(all(first)).join()
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})
