import { createHash } from 'node:crypto'

/** A file of a build; `fileName` is relative to its folder, with slashes. */
export interface BuiltFile {
  readonly fileName: string
  readonly source: string | Uint8Array
}

/** A file that a browser keeps before it is asked for; of the same shape as an entry of Workbox's manifest. */
export interface PrecachedFile {
  /** Relative to the site, as a browser writes it. */
  readonly url: string
  /** Null where the name has a hash. */
  readonly revision: string | null
  /** Subresource Integrity (W3C): what else a host sends in its place is not kept. */
  readonly integrity: string
}

/** What a browser keeps of a site to open it without a connection. */
export interface KeptFiles {
  readonly precached: readonly PrecachedFile[]
  /** Kept when they are seen: the parts of a large collection, and letters that few collections have. */
  readonly whenSeen: readonly string[]
}

/** Files for hosts and for whoever installs the page, and what is large and seldom opened: kept when it is. */
const neverPrecached = /^(?:_headers$|service-worker\.js$|icon-[\w-]+\.png$|articles\/original\/)|\.map$/
/** Extended Latin letters, in two families 127 kB; a page without them has others in their place. */
const seldomAsked = /^assets\/[\w-]+-latin-ext-[\w-]+\.woff2$/
/** What other programs read, and what may be any size: of a large collection kept when it is opened, if at all. */
const restOfLarge = /^(?:articles\/|data\/|timeline\.json$|SHA256SUMS$)/
const firstParts = /^data\/(?:columns|heads-0|events-0)-/
const hashedNames = /^(?:assets|data)\//

/**
 * Of a small collection all that the page may ask for, its articles too; of a large one, which has parts, the page and
 * the parts that it opens with. Sorted by name, so that two builds of one folder are the same.
 */
export function keptFiles(files: readonly BuiltFile[]): KeptFiles {
  const sorted = files.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))
  const isLarge = sorted.some(({ fileName }) => fileName.startsWith('data/'))
  const isKept = (name: string) =>
    !neverPrecached.test(name) &&
    !seldomAsked.test(name) &&
    (!isLarge || !restOfLarge.test(name) || firstParts.test(name))
  return {
    precached: sorted.filter(({ fileName }) => isKept(fileName)).map(precachedFile),
    whenSeen: sorted
      .filter(({ fileName }) => fileName.startsWith('data/') || seldomAsked.test(fileName))
      .map(({ fileName }) => addressOf(fileName)),
  }
}

function precachedFile({ fileName, source }: BuiltFile): PrecachedFile {
  const hash = createHash('sha384').update(source).digest('base64')
  return {
    url: addressOf(fileName),
    revision: hashedNames.test(fileName) ? null : hash.slice(0, 16),
    integrity: `sha384-${hash}`,
  }
}

/** Percent-encoded as the URL Standard has it for paths, so that it is the same as that of a request. */
function addressOf(fileName: string): string {
  const path = fileName.replace(/[%?#]/g, encodeURIComponent)
  return new URL(path, 'http://site.invalid/').pathname.slice(1)
}
