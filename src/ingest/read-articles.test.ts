import { describe, expect, it } from 'vitest'
import { articleReader } from './read-article.ts'
import { readArticles } from './read-articles.ts'
import type { ReadingCache } from './reading-cache.ts'
import { sha256 } from './sha256.ts'
import { articleIn } from './testing.ts'

const article = (n: number, text = `Mayor Ada Brek opened dam number ${n} on Monday.`) =>
  articleIn({ [`a${n}.txt`]: text, [`a${n}.yaml`]: 'published: 2021-05-06\n' })
const many = Array.from({ length: 130 }, (_, n) => article(n))

/** A cache in memory, with the keys that were asked for in vain. */
function memoryCache(): ReadingCache & { readonly lines: Map<string, string> } {
  const lines = new Map<string, string>()
  return {
    lines,
    get: (key) => lines.get(key) ?? null,
    add: (entries) => {
      for (const [key, line] of entries) lines.set(key, line)
    },
    keepOnly: (keys) => {
      for (const key of lines.keys()) if (!keys.has(key)) lines.delete(key)
    },
  }
}

describe('readArticles', () => {
  it('reads on threads what one after the other would give, in their order', async () => {
    const told: number[] = []
    const readings = await readArticles(many, null, (done) => told.push(done))
    expect(readings).toEqual(many.map(articleReader(sha256)))
    expect(told.at(-1)).toBe(130)
  })

  it('takes from the cache what has not changed, and keeps the rest', async () => {
    const cache = memoryCache()
    const few = many.slice(0, 3)
    await readArticles(few, cache, () => undefined)
    expect(cache.lines.size).toBe(3)
    const before = [...cache.lines.keys()]
    const changed = [article(0), article(1, 'Nothing was closed.'), article(2)]
    const readings = await readArticles(changed, cache, () => undefined)
    expect(readings).toEqual(changed.map(articleReader(sha256)))
    expect([...cache.lines.keys()].filter((key) => before.includes(key))).toHaveLength(2)
    expect(cache.lines.size).toBe(3)
  })

  it('reads again what is damaged in the cache', async () => {
    const cache = memoryCache()
    await readArticles(many.slice(0, 1), cache, () => undefined)
    for (const key of cache.lines.keys()) cache.lines.set(key, '{"read":')
    expect(await readArticles(many.slice(0, 1), cache, () => undefined)).toEqual([articleReader(sha256)(article(0))])
  })
})
