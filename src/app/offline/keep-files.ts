import type { CollectionFront } from '../../corpus/collection-parts.ts'
import type { Article } from '../../corpus/model.ts'

/** What a browser keeps of the site. Paths are those of `timeline.json`. */
export interface SiteFiles {
  isKept(path: string): boolean
  /** False where a file that is kept has another hash: its name is not of its content, and it is of an older build. */
  fits(path: string, sha256: string): Promise<boolean>
  /**
   * Loads a file and keeps it; throws where it cannot be had or kept, and where it is not what was built: by the hash
   * given, or by that in its name.
   */
  keep(path: string, sha256: string | null, signal: AbortSignal): Promise<void>
  /** The records of articles in a file that is kept. */
  readArticles(path: string): Promise<readonly Article[]>
}

/** Files that are on their way at a time. */
const loadsAtOnce = 4

const textOf = (id: string) => `articles/${id}.txt`

function partsOf({ files }: CollectionFront): string[] {
  const { columns, heads, parts, articles, ids, texts, parked } = files
  return [columns, ...heads, ...parts, ...articles, ...ids, ...texts, parked]
}

/** How many files a large collection has, and how many of them are kept. */
export function countKept(front: CollectionFront, { isKept }: SiteFiles) {
  const paths = [...partsOf(front), ...front.articleIds.map(textOf)]
  return { kept: paths.filter((path) => isKept(path)).length, all: paths.length }
}

/**
 * Keeps all files of a large collection that are not kept yet, its articles' texts too, each checked by its hash. Tells
 * of each that was not kept in any form; ends with an error at the first that cannot be kept, and when it is stopped: what is kept until then stays.
 */
export async function keepFiles(
  front: CollectionFront,
  site: SiteFiles,
  onKept: () => void,
  signal: AbortSignal,
): Promise<void> {
  const keep = async (path: string, sha256: string | null) => {
    await site.keep(path, sha256, signal)
    onKept()
  }
  const parts = partsOf(front).filter((path) => !site.isKept(path))
  await eachOf(parts, (path) => keep(path, null), signal)
  for (const shard of front.files.articles) {
    const keepText = async ({ text, sha256 }: Article) => {
      if (!site.isKept(text)) await keep(text, sha256)
      else if (!(await site.fits(text, sha256))) await site.keep(text, sha256, signal)
    }
    await eachOf(await site.readArticles(shard), keepText, signal)
  }
}

/** Some at a time, in order; after a failure none is begun. */
async function eachOf<One>(all: readonly One[], work: (one: One) => Promise<void>, signal: AbortSignal): Promise<void> {
  const rest = all.values()
  let hasFailed = false
  const inTurn = async () => {
    for (const one of rest) {
      if (hasFailed) return
      try {
        signal.throwIfAborted()
        await work(one)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: loadsAtOnce }, inTurn))
}
