import type { RemovedSpan } from '../corpus/model.ts'
import { decodeArticle } from './decode-article.ts'
import { type Diagnostic, warningAt, wholeFile } from './diagnostics.ts'
import { type FoundFacts, noFacts } from './found-facts.ts'
import { readFrontMatter } from './front-matter.ts'
import { isNestedTooDeep } from './page-dom.ts'
import { isWebPage } from './page-encoding.ts'
import type { SourceFile } from './source-file.ts'
import { readPage } from './web-page.ts'

/** An article's file as it is kept: the text that every offset counts in, and the file itself where that is another. */
export interface StoredArticle {
  readonly text: string
  /** The text in UTF-8; for a text file in UTF-8, the very bytes of the file. */
  readonly bytes: Uint8Array
  /** The file's bytes, where they are not the stored ones. */
  readonly original: Uint8Array | null
  /** What the file itself says of the article. */
  readonly facts: FoundFacts
  /** Parts that the file's own form shows to be no part of the article; sorted and disjoint. */
  readonly outside: readonly RemovedSpan[]
}

export interface StoringOutcome {
  /** Null where the file has no text, which a diagnostic explains. */
  readonly stored: StoredArticle | null
  readonly diagnostics: readonly Diagnostic[]
}

// A page with its pictures in it may be that large; its source would still be read in seconds.
const largestPage = 30_000_000

/** Makes the stored text of an article's file, by its ending: `.txt`, `.md`, `.html` or `.htm`. */
export function storeArticle(file: SourceFile): StoringOutcome {
  const isPage = isWebPage(file.path)
  if (isPage && file.bytes.length > largestPage) return { stored: null, diagnostics: [tooLarge(file)] }
  const decoded = decodeArticle(file)
  if (decoded.text === null) return { stored: null, diagnostics: decoded.diagnostics }
  const { text, encoding, diagnostics } = decoded
  if (isPage) {
    if (isNestedTooDeep(text)) return { stored: null, diagnostics: [...diagnostics, tooDeep(file)] }
    const { text: seen, outside, facts } = readPage(text)
    return { stored: { text: seen, ...keptBytes(seen, file, false), facts, outside }, diagnostics }
  }
  const front = file.path.endsWith('.md') ? readFrontMatter(file.path, text) : null
  const stored: StoredArticle = {
    text,
    ...keptBytes(text, file, encoding === 'UTF-8'),
    facts: front?.facts ?? noFacts,
    outside: front?.span ? [front.span] : [],
  }
  return { stored, diagnostics: [...diagnostics, ...(front?.diagnostics ?? [])] }
}

function keptBytes(text: string, { bytes }: SourceFile, asIs: boolean): Pick<StoredArticle, 'bytes' | 'original'> {
  return asIs ? { bytes, original: null } : { bytes: new TextEncoder().encode(text), original: bytes }
}

function tooLarge({ path, bytes }: SourceFile): Diagnostic {
  const message = `the page is too large to be read: ${Math.round(bytes.length / 1_000_000)} MB`
  const mend = 'save it as “web page, HTML only”, without its pictures'
  return warningAt(wholeFile(path), 'page-too-large', message, mend)
}

function tooDeep({ path }: SourceFile): Diagnostic {
  const message = 'the page cannot be read: its elements stand thousands deep inside each other'
  return warningAt(wholeFile(path), 'page-too-large', message, 'save its text as .txt; it is left out until then')
}
