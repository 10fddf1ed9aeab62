import type { RecognisedText } from './text-encoding.ts'

/** True for the endings of saved web pages. */
export function isWebPage(path: string): boolean {
  return /\.html?$/.test(path)
}

/**
 * The text of a page in the encoding that it declares; null where it declares none that is known. Bytes that are broken
 * in it become U+FFFD, as in a browser: the page is kept as it came, beside its text.
 */
export function recognisePage(bytes: Uint8Array): RecognisedText | null {
  const declared = declaredEncoding(bytes)
  if (declared === null) return null
  try {
    return { text: new TextDecoder(declared, { ignoreBOM: true }).decode(bytes), encoding: 'as the page declares' }
  } catch {
    return null
  }
}

/** True where a page says itself that it is in Windows-1252, which ISO 8859-1 is another name for on the web. */
export function declaresWestern(bytes: Uint8Array): boolean {
  return /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(declaredEncoding(bytes) ?? '')
}

// Browsers look for it in as many bytes.
const declarationEnds = 4096

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, declarationEnds))
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null
}
