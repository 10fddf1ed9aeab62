import type { DateLanguage } from '../../corpus/date-language.ts'
import { filledWords } from '../../corpus/filled-words.ts'
import * as english from '../messages/en.ts'
import type { LanguageHead } from './language-head.ts'
import type { Message, MessageKey, Messages, Say } from './message.ts'

/** What the file of a language exports. */
export interface LanguageFile {
  readonly head: LanguageHead
  readonly messages: Messages
  /** A function, so that the head can be had without it. */
  readonly dates: () => DateLanguage
}

/** A language in use. */
export interface Language extends LanguageHead {
  readonly say: Say
  /** The text of a message, its places still empty, in the plural form for a count. */
  readonly textOf: (key: MessageKey, count?: unknown) => string
  /** A number in the language's digits. */
  readonly number: (value: number) => string
  /** For `dateInWords` and the like. */
  readonly dates: DateLanguage
}

/** Makes a language ready to speak. */
export function languageFrom({ head, messages, dates: makeDates }: LanguageFile): Language {
  const dates = makeDates()
  const { number } = dates.formats
  const rules = new Intl.PluralRules(head.plurals)
  const textOf = (key: MessageKey, count?: unknown) => {
    const message: Message = messages[key]
    if (typeof message === 'string') return message
    return message[rules.select(typeof count === 'number' ? count : 0)] ?? message.other
  }
  const say: Say = (key, ...[values = {}]) => {
    const shown = Object.entries<string | number>(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? number(value) : value,
    ])
    return filledWords(textOf(key, 'count' in values ? values.count : undefined), Object.fromEntries(shown))
  }
  return { ...head, say, textOf, number, dates }
}

/** The language that the page comes with. */
export const englishLanguage: Language = languageFrom(english)
