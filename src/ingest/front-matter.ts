import type { RemovedSpan } from '../corpus/model.ts'
import type { Diagnostic } from './diagnostics.ts'
import { addressOf, type FoundFacts, factOf, languageTagOf, noFacts, publishedBy } from './found-facts.ts'
import { parseYaml } from './yaml-document.ts'

export interface FrontMatter {
  readonly facts: FoundFacts
  /** The lines of the front matter, which are not the article; null where there are none. */
  readonly span: RemovedSpan | null
  readonly diagnostics: readonly Diagnostic[]
}

// The names that note-takers, clippers and site builders use.
const keys = {
  publisher: ['publisher', 'site', 'site_name', 'publication'],
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline', 'by'],
  url: ['url', 'source', 'link', 'canonical_url', 'source_url'],
  language: ['language', 'lang'],
  published: ['published', 'date', 'date_published', 'publish_date', 'pubdate'],
  modified: ['modified', 'updated', 'lastmod', 'date_modified'],
} as const

/** What the front matter of a Markdown file says, and where it stands; without one, the title is the first heading. */
export function readFrontMatter(path: string, text: string): FrontMatter {
  const match = /^\uFEFF?(---[ \t]*\r?\n)([\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/.exec(text)
  const heading = factOf(/^# +(\S.*)$/m.exec(text)?.[1]?.replace(/(?<!#)#+$/, ''))
  if (!match) return { facts: { ...noFacts, title: heading }, span: null, diagnostics: [] }
  const [whole, fence = '', yaml = ''] = match
  // Line breaks in place of what stands above, so that faults are told at their line of the file.
  const bytes = new TextEncoder().encode(fence.replace(/[^\r\n]/g, '') + yaml)
  const { document, diagnostics } = parseYaml({ path, bytes })
  // Two rules with a paragraph between them are Markdown too.
  if (!/^\s*[\w-]+:/.test(yaml)) return { facts: { ...noFacts, title: heading }, span: null, diagnostics: [] }
  const facts = factsOf(document?.data)
  const start = text.indexOf('---')
  const span = { start, end: whole.trimEnd().length, reason: 'what the file says of the article, not the article' }
  return {
    facts: { ...facts, title: facts.title ?? heading },
    span,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, severity: 'warning' })),
  }
}

function factsOf(data: unknown): FoundFacts {
  const given = new Map<string, unknown>(
    typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : [],
  )
  const value = (names: readonly string[]) => names.map((name) => given.get(name)).find((found) => found != null)
  const dates = (names: readonly string[]) =>
    names.flatMap((name) => {
      const words = factOf(given.get(name))
      return words === null ? [] : [{ from: `${name}:`, words }]
    })
  return {
    publisher: factOf(value(keys.publisher)),
    title: factOf(value(keys.title)),
    author: factOf(
      [value(keys.author)]
        .flat()
        .filter((name) => typeof name === 'string')
        .join(', '),
    ),
    url: addressOf(value(keys.url)),
    language: languageTagOf(value(keys.language)),
    published: publishedBy(dates(keys.published), dates(keys.modified)),
  }
}
