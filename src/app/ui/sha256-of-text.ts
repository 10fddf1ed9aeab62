/**
 * SHA-256 of a text in UTF-8, in hexadecimal; every character counts, a byte order mark too. Null on a page that is not
 * secure: browsers work out no hashes there.
 */
export async function sha256OfText(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }
  if (!subtle) return null
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
