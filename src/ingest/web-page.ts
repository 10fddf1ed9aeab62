import type { RemovedSpan } from '../corpus/model.ts'
import { type FoundFacts, noFacts } from './found-facts.ts'
import { articleLines } from './page-article.ts'
import { type PageDocument, parsePage } from './page-dom.ts'
import { pageFacts } from './page-facts.ts'
import { type PageLine, visibleLines } from './page-text.ts'

/** A saved web page as text: what its reader sees, a line for each block, and which of it is not the article. */
export interface ReadPage {
  readonly text: string
  /** Sorted and disjoint. */
  readonly outside: readonly RemovedSpan[]
  readonly facts: FoundFacts
}

const aroundArticle = 'the page around the article: menus, links and notices'
const headline = 'the headline'

/** Reads the source of a web page. No script of it runs, and nothing is loaded; what cannot be told apart is all kept. */
export function readPage(source: string): ReadPage {
  const page = pageOf(source)
  if (!page) return { text: '', outside: [], facts: noFacts }
  const facts = pageFacts(page)
  const seen = visibleLines(page)
  const kept = articleLines(page, seen)
  const { lines } = seen
  const text = lines.map((line) => line.text).join('\n')
  return { text, outside: kept ? outsideSpans(lines, kept, facts.title) : [], facts }
}

function pageOf(source: string): PageDocument | null {
  try {
    return parsePage(source)
  } catch {
    return null
  }
}

function outsideSpans(lines: readonly PageLine[], kept: readonly boolean[], title: string | null): RemovedSpan[] {
  const spans: RemovedSpan[] = []
  let start = 0
  lines.forEach((line, index) => {
    const end = start + line.text.length
    if (!kept[index]) {
      const reason = line.heading === 1 || line.text === title ? headline : aroundArticle
      const last = spans.at(-1)
      if (last?.end === start - 1 && last.reason === reason)
        spans[spans.length - 1] = { start: last.start, end, reason }
      else spans.push({ start, end, reason })
    }
    start = end + 1
  })
  return spans
}
