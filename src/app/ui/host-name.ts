/** A host's name as the network knows it, where that differs from how it may look. */
export interface DeceivingHost {
  /** "xn--pple-43d.example" */
  readonly ascii: string
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

/** Of a web address whose host is not plain ASCII: what it is. Null for every other one, and for no web address. */
export function deceivingHost(address: string): DeceivingHost | null {
  if (!URL.canParse(address)) return null
  const { hostname } = new URL(address)
  if (!/(?:^|\.)xn--/.test(hostname)) return null
  // What stands between the slashes, as it is written, without what precedes the host.
  const written = /^[a-z]+:\/\/([^/?#\\]*)/i.exec(address)?.[1]?.split('@').at(-1) ?? ''
  const isMixed = written
    .split(/[.\u3002\uFF0E\uFF61]/)
    .some((part) => scripts.filter((one) => one.test(part)).length > 1)
  return { ascii: hostname, isMixed }
}
