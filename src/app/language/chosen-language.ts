import type { LanguageHead } from './language-head.ts'

/** Where what a reader chose is kept, in the reader's own browser. */
const keptUnder = 'dateline-language'

/** A code where it is one of the languages. */
export function knownLanguage(code: string | null, languages: readonly LanguageHead[]): string | null {
  return languages.some((language) => language.code === code) ? code : null
}

/** What the reader chose before, else the first language of the browser that the page has, else English. */
export function usualLanguage(
  kept: string | null,
  preferred: readonly string[],
  languages: readonly LanguageHead[],
): string {
  const wanted = [kept, ...preferred.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '')]
  return wanted.map((code) => knownLanguage(code, languages)).find((code) => code !== null) ?? 'en'
}

/** What the reader chose before; null where nothing is kept, or nothing may be. */
export function keptLanguage(): string | null {
  try {
    return window.localStorage.getItem(keptUnder)
  } catch {
    return null
  }
}

/** Keeps what the reader chose, where the browser keeps anything. */
export function keepLanguage(code: string): void {
  try {
    window.localStorage.setItem(keptUnder, code)
  } catch {
    // Then the address alone has it.
  }
}
