import { createRequire } from 'node:module'

// The few parts of the DOM that are used, so that ingest needs no browser's types. linkedom has no script engine, loads
// nothing and keeps no window: a saved page is a tree of nodes here, whatever is written in it.

export interface PageNode {
  readonly nodeType: number
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageNode | null
  textContent: string | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly getAttribute: (name: string) => string | null
  readonly hasAttribute: (name: string) => boolean
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
  readonly append: (...nodes: PageNode[]) => void
}

export interface PageDocument {
  readonly documentElement: PageElement
  readonly createElement: (name: string) => PageElement
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

// Loaded with the first page: they are hundreds of files, and to load them takes longer than to check a small folder.
const load = createRequire(import.meta.url)
const linkedom = () => load('linkedom') as typeof import('linkedom')
const readability = () => load('@mozilla/readability') as typeof import('@mozilla/readability')

/** True for elements; with the other test for text, all that a page's text is made of. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3
}

// Such a tree takes its parser minutes; no page that a browser saved comes near it.
const deepestSource = 5000
// Those that need no end are ended by their like, and so is what stands in no list here.
const ownEnd =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|optgroup|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i

/** True where the elements of a source stand inside each other more deeply than any article's, by its tags alone. */
export function isNestedTooDeep(source: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of source.matchAll(/<(\\?\/)?([a-z][a-z0-9:-]*)/gi)) {
    if (ownEnd.test(name)) continue
    depth = Math.max(0, depth + (slash === undefined ? 1 : -1))
    if (depth > deepestSource) return true
  }
  return false
}

/** The tree of a page's source, with a body around its content whether the source writes one or not. */
export function parsePage(source: string): PageDocument {
  const whole = /<html[\s>]/i.test(source) ? source : `<!doctype html><html>${source}</html>`
  const page: { readonly document: PageDocument } = linkedom().parseHTML(whole)
  const root = page.document.documentElement
  const children = [...root.childNodes]
  if (children.some((node) => isElement(node) && node.localName === 'body')) return page.document
  const body = page.document.createElement('body')
  // One by one: a hostile page has more of them than a call takes arguments.
  for (const node of children) if (!isElement(node) || node.localName !== 'head') body.append(node)
  root.append(body)
  return page.document
}

/** The element that holds the article, found by Readability, which takes the page apart; null where it finds none. */
export function articleElement(page: PageDocument, mostElements: number): PageElement | null {
  const options = { serializer: (node: unknown) => node, maxElemsToParse: mostElements, disableJSONLD: true }
  const { Readability } = readability()
  const found = new Readability<unknown>(page as never, options).parse()?.content
  return isPageElement(found) ? found : null
}

function isPageElement(value: unknown): value is PageElement {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value
}
