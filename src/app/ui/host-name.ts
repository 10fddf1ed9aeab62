import { decode } from 'punycode/punycode.es6.js'

/** The name of a host that is not plain ASCII, in both forms: neither alone tells a reader whom the link leads to. */
export interface ForeignHost {
  /** As the network knows it, and as no other host can look: "xn--pple-43d.example" */
  readonly ascii: string
  /** As browsers and articles like to show it: "\u0430pple.example", which begins with a Cyrillic letter. */
  readonly letters: string
  /** Letters of several scripts stand in one of its parts, as no language writes them. */
  readonly isMixed: boolean
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Cherokee}/u,
]

/**
 * Of a web address whose host is not plain ASCII, whether it is written so or in the form of the network (Punycode,
 * RFC 3492): what it is. Null for every other one, and for no web address.
 */
export function foreignHost(address: string): ForeignHost | null {
  if (!URL.canParse(address)) return null
  const { hostname } = new URL(address)
  if (!/(?:^|\.)xn--/.test(hostname)) return null
  const parts = hostname.split('.').map(lettersOf)
  const isMixed = parts.some((part) => scripts.filter((one) => one.test(part)).length > 1)
  return { ascii: hostname, letters: parts.join('.'), isMixed }
}

/** What stands for no letters stays as it is: a browser may take an address that another one refuses. */
function lettersOf(part: string): string {
  if (!part.startsWith('xn--')) return part
  try {
    return decode(part.slice('xn--'.length))
  } catch {
    return part
  }
}
