import { expect, test } from 'vitest'
import type { CollectionFront } from '../../corpus/collection-parts.ts'
import type { Article } from '../../corpus/model.ts'
import { countKept, keepFiles, type SiteFiles } from './keep-files.ts'

const ids = Array.from({ length: 300 }, (_, n) => `post-${n}`)
const front = {
  articleIds: ids,
  files: {
    columns: 'data/columns-0a.bin',
    heads: ['data/heads-0-1b.json', 'data/heads-1-2c.json'],
    parts: ['data/events-0-3d.json'],
    articles: ['data/articles-0-4e.json', 'data/articles-1-5f.json'],
    ids: ['data/ids-0-6a.json'],
    texts: ['data/texts-0-7b.txt'],
    parked: 'data/parked-8c.json',
  },
} as const satisfies Partial<CollectionFront>
const collection = front as Partial<CollectionFront> as CollectionFront
const all = 9 + ids.length

interface MadeUp {
  /** What is kept as an older build had it. */
  readonly stale?: string
  /** What cannot be had. */
  readonly lost?: string
  readonly onAsked?: (path: string) => void
}

/** Keeps nothing but names. */
function madeUpSite(kept: Set<string>, { lost, stale, onAsked }: MadeUp = {}) {
  const asked: (readonly [string, string | null])[] = []
  let atOnce = 0
  let most = 0
  const site: SiteFiles = {
    isKept: (path) => kept.has(path),
    fits: async (path) => path !== stale,
    keep: async (path, sha256) => {
      asked.push([path, sha256])
      onAsked?.(path)
      atOnce += 1
      most = Math.max(most, atOnce)
      await Promise.resolve()
      atOnce -= 1
      if (path === lost) throw new Error(`${path} is gone`)
      kept.add(path)
    },
    readArticles: async (path) => {
      expect(kept.has(path)).toBe(true)
      const [first, end] = path.includes('articles-0') ? [0, 256] : [256, 300]
      return ids.slice(first, end).map((id) => ({ id, text: `articles/${id}.txt`, sha256: `hash of ${id}` }) as Article)
    },
  }
  return { site, asked, most: () => most }
}
const never = new AbortController().signal

test('all files are kept, each once, a few at a time, the articles by the hashes of their records', async () => {
  const kept = new Set<string>()
  const { site, asked, most } = madeUpSite(kept)
  let told = 0
  const onKept = () => {
    told += 1
  }
  expect(countKept(collection, site)).toEqual({ kept: 0, all })
  await keepFiles(collection, site, onKept, never)
  expect(countKept(collection, site)).toEqual({ kept: all, all })
  expect([asked.length, new Set(asked.map(([path]) => path)).size, told]).toEqual([all, all, all])
  expect(asked.slice(0, 2)).toEqual([
    ['data/columns-0a.bin', null],
    ['data/heads-0-1b.json', null],
  ])
  expect(asked.at(-1)).toEqual(['articles/post-299.txt', 'hash of post-299'])
  expect(most()).toBeGreaterThan(1)
  expect(most()).toBeLessThan(9)
})

test('what is stopped goes on where it was, and asks for nothing twice', async () => {
  const kept = new Set<string>()
  const stopping = new AbortController()
  const first = madeUpSite(kept, { onAsked: (path) => path === 'articles/post-40.txt' && stopping.abort() })
  await expect(keepFiles(collection, first.site, () => undefined, stopping.signal)).rejects.toThrow()
  const early = countKept(collection, first.site).kept
  expect(early).toBeGreaterThan(40)
  expect(early).toBeLessThan(60)
  const second = madeUpSite(kept)
  await keepFiles(collection, second.site, () => undefined, never)
  expect(second.asked).toHaveLength(all - early)
  expect(kept.size).toBe(all)
})

test('an article that has changed since it was kept is kept anew, and no other', async () => {
  const kept = new Set<string>()
  await keepFiles(collection, madeUpSite(kept).site, () => undefined, never)
  const { site, asked } = madeUpSite(kept, { stale: 'articles/post-7.txt' })
  await keepFiles(collection, site, () => expect.unreachable(), never)
  expect(asked).toEqual([['articles/post-7.txt', 'hash of post-7']])
})

test('a file that cannot be had ends it, and what was kept until then stays', async () => {
  const kept = new Set<string>()
  const { site, asked } = madeUpSite(kept, { lost: 'data/heads-1-2c.json' })
  await expect(keepFiles(collection, site, () => undefined, never)).rejects.toThrow('data/heads-1-2c.json is gone')
  expect(kept.has('data/columns-0a.bin')).toBe(true)
  expect(asked.length).toBeLessThan(9)
})
