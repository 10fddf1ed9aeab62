import { createContext, useContext } from 'react'
import { englishLanguage, type Language } from './language.ts'
import type { Say } from './message.ts'

export const LanguageContext = createContext<Language>(englishLanguage)

/** The language in use. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Says messages in the language in use. */
export function useMessages(): Say {
  return useContext(LanguageContext).say
}
