import type { Citation } from './model.ts'

/**
 * True where a citation holds words in quotation marks, or stands within a pair of them as far as its prefix shows: then
 * the speaker's own words are printed; else they are reported.
 */
export function isDirectSpeech({ quote, prefix }: Pick<Citation, 'quote' | 'prefix'>): boolean {
  return /[“”«»„"]/.test(quote) || /[“«„][^“”«»„]*$|(?:^|[\s(])"[^"]*$/.test(prefix)
}
