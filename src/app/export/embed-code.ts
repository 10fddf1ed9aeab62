import { lineApart } from '../../corpus/hidden-characters.ts'
import { escapeHtml } from '../../corpus/markup-escapes.ts'

/** The markup that shows an address of this site in a frame of another page. */
export function embedCode(address: string, title: string): string {
  const attributes = `src="${escapeHtml(address)}" title="${escapeHtml(lineApart(title))}"`
  return `<iframe ${attributes} width="480" height="360" loading="lazy"></iframe>`
}
