import type { Corpus } from '../../corpus/model.ts'
import { timelineJson } from '../../corpus/timeline-json.ts'

/**
 * SHA-256 of the site's `timeline.json`, in hexadecimal: what `sha256sum timeline.json` says. Null on a page that is
 * not secure: browsers work out no hashes there.
 */
export async function collectionHash(corpus: Corpus): Promise<string | null> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }
  if (!subtle) return null
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(timelineJson(corpus)))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
