import { englishLanguage } from './language.ts'
import type { Say } from './message.ts'

/** A fault whose cause a reader is told, in the reader's language; its own message is in English. */
export class SaidError extends Error {
  readonly inWords: (say: Say) => string

  constructor(inWords: (say: Say) => string) {
    super(inWords(englishLanguage.say))
    this.inWords = inWords
  }
}

/** Why something failed, in a language as far as the page knows; what a browser says is in the browser's own words. */
export function reasonOf(error: unknown, say: Say): string {
  if (error instanceof SaidError) return error.inWords(say)
  return error instanceof Error ? error.message : String(error)
}
