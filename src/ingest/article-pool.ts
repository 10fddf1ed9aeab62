import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { ArticleFiles } from './collection-files.ts'

const thread = fileURLToPath(new URL('./article-thread.mjs', import.meta.url))
// Small enough to share the work evenly, large enough for the messages not to count.
const batchSize = 20

/**
 * Reads articles on all processors; `onBatch` is given the lines of `keepReading`, with the place of the first one among
 * `files`, as they come.
 */
export async function readOnThreads(
  files: readonly ArticleFiles[],
  onBatch: (from: number, lines: readonly string[]) => void,
): Promise<void> {
  const pool = new Tinypool({ filename: thread, name: 'readBatch', minThreads: 1, execArgv: [] })
  const starts = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, batch) => batch * batchSize)
  try {
    await Promise.all(starts.map(async (from) => onBatch(from, await pool.run(files.slice(from, from + batchSize)))))
  } finally {
    await pool.destroy()
  }
}
