import { isNestedTooDeep, type PageElement, parsePage } from '../page-dom.ts'
import { visibleLines } from '../page-text.ts'

/** What a reader sees of a piece of HTML: one line for each block, as plain text. */
export function plainText(html: string): string {
  if (html === '') return ''
  // No writer's: whatever stands between its tags will do.
  if (isNestedTooDeep(html))
    return html
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const { lines } = visibleLines(parsePage(html))
  return lines.map((line) => line.text).join('\n')
}

export interface FoundLinks {
  /** Web addresses, each once, in order. */
  readonly addresses: readonly string[]
  /** Links to anything else. */
  readonly others: readonly string[]
}

/** Where a piece of HTML leads: its links, and what is embedded in it. */
export function linksIn(html: string): FoundLinks {
  if (!html.includes('<') || isNestedTooDeep(html)) return { addresses: [], others: [] }
  const elements = [...parsePage(html).querySelectorAll('a[href], iframe[src], img[src], video[src], audio[src]')]
  return sortLinks(elements.map(addressIn))
}

/** Tells web addresses from others; empty ones are neither. One without a scheme (`//…`) is taken as https. */
export function sortLinks(links: readonly string[]): FoundLinks {
  const written = [...new Set(links.map((link) => link.trim().replace(/^\/\//, 'https://')))].filter(
    (link) => link !== '',
  )
  const isWeb = (link: string) => /^https?:\/\//i.test(link) && URL.canParse(link)
  return { addresses: written.filter(isWeb), others: written.filter((link) => !isWeb(link)) }
}

function addressIn(element: PageElement): string {
  return element.getAttribute('href') ?? element.getAttribute('src') ?? ''
}
