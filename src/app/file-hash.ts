/** The 16 hexadecimal digits of a SHA-256 that end the name of a data file (docs/data-parts.md). */
const hashInName = /-([0-9a-f]{16})\.\w+$/

/** False where a file is not the one that was built, by its name; true where that cannot be found out. */
export async function fitsName(path: string, bytes: ArrayBuffer): Promise<boolean> {
  const named = hashInName.exec(path)?.[1]
  return named === undefined || hasHash(bytes, named)
}

/** False where the SHA-256 of a file does not begin with these hexadecimal digits; true where that cannot be found out. */
export async function hasHash(bytes: ArrayBuffer, digits: string): Promise<boolean> {
  // Browsers work out hashes on secure pages only.
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }
  if (!subtle) return true
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(digits)
}
