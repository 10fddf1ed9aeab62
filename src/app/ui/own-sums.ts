/**
 * The text of `SHA256SUMS`, where the whole site is this one page (`npm run build -- --single`); null on a page that
 * has its files beside it.
 */
export function ownSums(): string | null {
  const text = document.getElementById('site-sums')?.textContent
  return text ? String(JSON.parse(text)) : null
}
