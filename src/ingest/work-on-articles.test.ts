import { describe, expect, it } from 'vitest'
import { articlePool } from './article-pool.ts'
import { draftArticle, draftsIn } from './drafts/draft-article.ts'
import { planDrafts } from './drafts/draft-collection.ts'
import { type LineCache, memoryCache } from './line-cache.ts'
import { articleReader } from './read-article.ts'
import { sha256 } from './sha256.ts'
import { articleIn } from './testing.ts'
import { type ArticleWork, draftArticles, keyed, readArticles } from './work-on-articles.ts'

const article = (n: number, text = `Mayor Ada Brek opened dam number ${n} on Monday. “It holds,” Brek said.`) =>
  keyed(articleIn({ [`a${n}.txt`]: text, [`a${n}.yaml`]: 'published: 2021-05-06\n' }))
const many = Array.from({ length: 130 }, (_, n) => article(n))

/** Work with a cache, and how many articles were read and drafted in it. */
function workWith(cache: LineCache) {
  const pool = articlePool()
  const made = { read: 0, drafted: 0 }
  const work: ArticleWork = {
    cache,
    onProgress: () => undefined,
    pool: {
      ...pool,
      read: (files, onBatch) => {
        made.read += files.length
        return pool.read(files, onBatch)
      },
      draft: (jobs, onBatch) => {
        made.drafted += jobs.length
        return pool.draft(jobs, onBatch)
      },
    },
  }
  return { work, made }
}

async function workOn(articles: typeof many, work: ArticleWork) {
  const readings = await readArticles(articles, work)
  const reads = readings.flatMap(({ read }) => read ?? [])
  const plan = planDrafts(reads, [])
  const drafts = (await draftArticles(plan, articles, work)).flatMap((one) => draftsIn(one.drafts()))
  await work.pool.close()
  return { readings, drafts, inTurn: plan.readable.flatMap((read) => draftArticle(plan.jobFor(read))) }
}

describe('work on many articles', () => {
  it('gives on threads what it gives one after the other, in their order', async () => {
    const { readings, drafts, inTurn } = await workOn(many, workWith(memoryCache()).work)
    expect(readings).toEqual(many.map(({ files }) => articleReader(sha256)(files)))
    expect(drafts).toEqual(inTurn)
    expect(drafts.length).toBeGreaterThan(100)
    // Threads take a while to start where other work goes on.
  }, 60_000)

  it('does again only what has changed', async () => {
    const cache = memoryCache()
    const few = many.slice(0, 9)
    await workOn(few, workWith(cache).work)
    const { work, made } = workWith(cache)
    const changed = [article(0, 'The dam was not opened on Tuesday by Mayor Ada Brek.'), ...few.slice(1)]
    const { readings } = await workOn(changed, work)
    expect(made).toEqual({ read: 1, drafted: 1 })
    expect(readings).toEqual(changed.map(({ files }) => articleReader(sha256)(files)))
  })

  it('drafts again the articles that name somebody whom the change makes another', async () => {
    const cache = memoryCache()
    const few = [...many.slice(0, 4), article(9, 'It rained on Monday in the valley, and nobody came to see the dam.')]
    await workOn(few, workWith(cache).work)
    const { work, made } = workWith(cache)
    // Two are called Brek now: the surname alone means neither.
    const { drafts, inTurn } = await workOn([...few, article(10, 'There was Captain Tom Brek on Monday.')], work)
    expect(made).toEqual({ read: 1, drafted: 5 })
    expect(drafts).toEqual(inTurn)
    expect(drafts.filter(({ speaker }) => speaker !== null)).toEqual([])
  })
})
