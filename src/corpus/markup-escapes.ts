/** Text as HTML that shows it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/**
 * Text as Markdown that shows it: no emphasis, link, picture, list, heading or markup comes out of it (CommonMark 0.31,
 * and the bare addresses and tables of GitHub's dialect). Line breaks stay, blanks at the start of a line do not.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .trim()
        .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
        // A heading, a list, or the line below a heading: only at the start of a line.
        .replace(/^([#+=-])/, '\\$1')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        // What would be made into a link.
        .replace(/(https?|ftp|mailto|xmpp)(?=:)/gi, '$1\\')
        .replace(/www(?=\.)/gi, '$&\\')
        .replaceAll('@', '\\@'),
    )
    .join('\n')
}

/** Text as a block quotation of Markdown; its line breaks stay line breaks. */
export function markdownQuote(text: string): string {
  const lines = escapeMarkdown(text).split('\n')
  return lines.map((line, i) => (line === '' ? '>' : `> ${line}${lines[i + 1] ? '\\' : ''}`)).join('\n')
}

/** A link of Markdown; only its words where the address is none of a web page. */
export function markdownLink(words: string, address: string | null): string {
  if (address === null) return escapeMarkdown(words)
  const safe = address.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))
  return `[${escapeMarkdown(words)}](<${safe}>)`
}
