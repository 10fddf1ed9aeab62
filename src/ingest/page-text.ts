import { isElement, isText, type PageDocument, type PageElement, type PageNode } from './page-dom.ts'

/** A line of a page's visible text, and the text nodes that it is made of. */
export interface PageLine {
  readonly text: string
  readonly nodes: readonly PageNode[]
  /** Letters of it that stand in links, of all its characters. */
  readonly linked: number
  /** The level of a heading; null for any other line. */
  readonly heading: number | null
}

const unseen = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video select textarea datalist'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** The lines of a page, and how many elements stand inside each other at most. */
export interface VisibleText {
  readonly lines: readonly PageLine[]
  readonly depth: number
}

interface Step {
  readonly node: PageNode | null
  readonly linked: boolean
  readonly heading: number | null
}

/** The lines of a page as a reader sees it without its styles, in order: one for each block, blanks folded. */
export function visibleLines(page: PageDocument): VisibleText {
  const lines = new LineBuilder()
  // Not recursive: a hostile page may be nested deeper than the stack. A step without a node ends a block.
  const steps: Step[] = [{ node: page.documentElement, linked: false, heading: null }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, linked, heading } = step
    if (node === null) lines.end()
    else if (isText(node)) lines.add(node, linked, heading)
    else if (isElement(node) && !isHidden(node)) pushChildren(steps, node, step, lines)
  }
  lines.end()
  return { lines: lines.lines, depth: depthOf(page.documentElement) }
}

/** Of what is not seen, too: whoever goes through the page goes through that. */
function depthOf(root: PageNode): number {
  let depth = -1
  for (let level: PageNode[] = [root]; level.length > 0; depth++) level = level.flatMap((node) => [...node.childNodes])
  return depth
}

function pushChildren(steps: Step[], element: PageElement, above: Step, lines: LineBuilder): void {
  const name = element.localName
  const isBlock = !inline.has(name)
  if (isBlock) {
    lines.end()
    steps.push({ node: null, linked: false, heading: null })
  }
  const linked = above.linked || name === 'a' || name === 'button'
  const level = /^h([1-6])$/.exec(name)?.[1]
  const heading = level === undefined ? above.heading : Number(level)
  for (const node of [...element.childNodes].reverse()) steps.push({ node, linked, heading })
}

function isHidden(element: PageElement): boolean {
  if (unseen.has(element.localName) || element.hasAttribute('hidden')) return true
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

// Control characters, and signs without a width that only say where a word may break.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\0-\x08\x0e-\x1f\x7f\xad\u200b\ufeff]/g

class LineBuilder {
  readonly lines: PageLine[] = []
  private parts: string[] = []
  private nodes: PageNode[] = []
  private linked = 0
  private heading: number | null = null

  add(node: PageNode, linked: boolean, heading: number | null): void {
    const text = (node.textContent ?? '').replace(invisible, '').replace(/[\s\xa0]+/g, ' ')
    if (text.trim() !== '') {
      this.nodes.push(node)
      this.heading ??= heading
      if (linked) this.linked += text.trim().length
    }
    this.parts.push(text)
  }

  end(): void {
    const text = this.parts.join('').replace(/ {2,}/g, ' ').trim()
    if (text !== '') {
      const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text))
      this.lines.push({ text: wellFormed, nodes: this.nodes, linked: this.linked, heading: this.heading })
    }
    this.parts = []
    this.nodes = []
    this.linked = 0
    this.heading = null
  }
}
