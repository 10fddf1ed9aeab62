import { fileURLToPath } from 'node:url'
import type { Tinypool } from 'tinypool'
import { draftBatch, readBatch, type SentJob } from './article-worker.ts'
import type { ArticleFiles } from './collection-files.ts'

/** Given the lines of a batch and the place of its first item, as they come. */
export type OnBatch = (from: number, lines: readonly string[]) => void

/** Works on many articles at a time; see `article-worker` for what it does with each. */
export interface ArticlePool {
  readonly read: (files: readonly ArticleFiles[], onBatch: OnBatch) => Promise<void>
  readonly draft: (jobs: readonly SentJob[], onBatch: OnBatch) => Promise<void>
  readonly close: () => Promise<void>
}

const thread = fileURLToPath(new URL('./article-thread.mjs', import.meta.url))
// To start the threads takes as long as to read that many.
const fewArticles = 100
// Small enough to share the work evenly, large enough for the messages not to count.
const batchSize = 20

/** A pool on all processors, whose threads start when there is enough for them to do; a few articles it works on here. */
export function articlePool(): ArticlePool {
  let pool: Tinypool | null = null
  const onThreads = async (name: string, items: readonly unknown[], onBatch: OnBatch) => {
    const threads = pool ?? (await startThreads())
    pool = threads
    const starts = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, batch) => batch * batchSize)
    await Promise.all(
      starts.map(async (from) => onBatch(from, await threads.run(items.slice(from, from + batchSize), { name }))),
    )
  }
  return {
    read: async (files, onBatch) => {
      if (files.length < fewArticles) onBatch(0, readBatch(files))
      else await onThreads('readBatch', files, onBatch)
    },
    draft: async (jobs, onBatch) => {
      if (jobs.length < fewArticles) onBatch(0, draftBatch(jobs))
      else await onThreads('draftBatch', jobs, onBatch)
    },
    close: async () => pool?.destroy(),
  }
}

async function startThreads(): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  return new Tinypool({ filename: thread, minThreads: 1, execArgv: [] })
}
