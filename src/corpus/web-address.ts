/** The address, where it is one of a web page; null for anything else, so that no other kind becomes a link. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s/]/i.test(url) ? url : null
}
