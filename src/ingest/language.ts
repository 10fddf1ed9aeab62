import type { RemovedSpan } from '../corpus/model.ts'
import { keptText } from './kept-text.ts'

/** What is told of a text's language where nobody says it: English, or the script it is written in. */
type GuessedLanguage = 'en' | 'not-en' | `und-${string}`

const scripts = ['Arabic', 'Cyrillic', 'Han', 'Hangul', 'Hiragana', 'Hebrew', 'Devanagari', 'Greek', 'Thai'] as const
const scriptPatterns = scripts.map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'gu') }))

// Every third word of English prose is one of these; of other languages in Latin letters hardly any.
const englishWords =
  /\b(?:the|of|and|to|in|that|is|was|for|on|with|as|by|at|from|have|has|had|not|but|are|were|been|this|which|said|will|would|their|they|his|her|he|she|it|its|who|after|about|than|when)\b/gi
const leastEnglish = 0.14
const fewWords = 40
// Enough to tell a language by, whatever the length of the article.
const sampleLength = 5_000

/** The primary language of an article: as it is stated, else by its letters and its commonest words; null in doubt. */
export function languageOf(text: string, stated: string | null, removed: readonly RemovedSpan[]): string | null {
  if (stated !== null) return stated.toLowerCase().split('-')[0] ?? stated
  return guessLanguage(keptText(text, removed))
}

/** A language in English words: "Arabic", or "a language that is not English". */
export function languageName(language: string): string {
  if (language === 'not-en') return 'a language that is not English'
  if (language.startsWith('und-')) return `${language.slice(4)} script`
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
}

/** English or not, by letters and common words; null where the text is too short to tell. */
function guessLanguage(text: string): GuessedLanguage | null {
  const sample = text.slice(0, sampleLength)
  const words = sample.match(/\p{L}+/gu) ?? []
  const letters = lengthOf(words.join(''))
  if (letters === 0) return null
  // None of the scripts has a sign of ASCII: where half of the letters are, there is nothing to count.
  const mayBeOther = lengthOf(sample.replace(/[\0-\x7f]+/g, '')) > letters / 2
  const script = mayBeOther
    ? scriptPatterns.find(({ pattern }) => (sample.match(pattern)?.length ?? 0) > letters / 2)?.script
    : undefined
  if (script !== undefined) return `und-${script}`
  if (words.length < fewWords) return null
  return (sample.match(englishWords)?.length ?? 0) / words.length < leastEnglish ? 'not-en' : 'en'
}

/** In code points: a surrogate pair is one. */
function lengthOf(text: string): number {
  return text.replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, '').length
}
