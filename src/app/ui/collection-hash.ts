import type { Corpus } from '../../corpus/model.ts'
import { timelineJson } from '../../corpus/timeline-json.ts'
import { sha256OfText } from './sha256-of-text.ts'

/**
 * SHA-256 of the site's `timeline.json`, in hexadecimal: what `sha256sum timeline.json` says. Null on a page that is
 * not secure.
 */
export function collectionHash(corpus: Corpus): Promise<string | null> {
  return sha256OfText(timelineJson(corpus))
}
