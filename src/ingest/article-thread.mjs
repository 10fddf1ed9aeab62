// A thread does not inherit the reader of TypeScript that its process was started with.
import { register } from 'tsx/esm/api'

register()
export const { readBatch, draftBatch } = await import('./article-worker.ts')
