import { englishLanguage, type Language, type LanguageFile, languageFrom } from './language.ts'
import type { LanguageHead } from './language-head.ts'

// A file of src/app/messages is a language. Of each, the page starts with its head alone.
const heads = import.meta.glob<LanguageHead>('../messages/*.ts', { eager: true, import: 'head', query: '?head' })
const files = import.meta.glob<LanguageFile>(['../messages/*.ts', '!../messages/en.ts'])

/** The languages of the page, by their codes. */
export const languages: readonly LanguageHead[] = Object.values(heads)

/** Loads a language; English is there at once. */
export async function loadLanguage(code: string): Promise<Language> {
  const load = files[`../messages/${code}.ts`]
  return load ? languageFrom(await load()) : englishLanguage
}
