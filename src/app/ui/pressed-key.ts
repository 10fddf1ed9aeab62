/** Of a keyboard event: what it writes, and where its key is. */
interface Press {
  readonly key: string
  readonly code: string
}

/**
 * What a key means, as keyboards with Latin letters write it, in small letters: a digit of any script is that digit, an
 * Arabic sign the one it stands for, and a letter of another script the one at its place.
 */
export function pressedKey({ key, code }: Press): string {
  if ([...key].length > 1) return key
  const sign = signs.get(key)
  if (sign !== undefined) return sign
  // Both sets of Arabic digits begin at a code point that ends in 0.
  if (/^[٠-٩۰-۹]$/.test(key)) return String(key.charCodeAt(0) & 0xf)
  const isElsewhere = /^[\p{L}\p{M}]/u.test(key) && !/^\p{Script=Latin}/u.test(key)
  return (isElsewhere ? atPlace(code) : key).toLowerCase()
}

const signs: ReadonlyMap<string, string> = new Map([
  ['؟', '?'],
  ['،', ','],
  ['۔', '.'],
])

const places: ReadonlyMap<string, string> = new Map([
  ['Comma', ','],
  ['Period', '.'],
  ['Slash', '/'],
])

function atPlace(code: string): string {
  return places.get(code) ?? /^Key([A-Z])$/.exec(code)?.[1] ?? ''
}
