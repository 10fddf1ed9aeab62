import { fileURLToPath } from 'node:url'

/** Where readings are kept between runs: `DATELINE_CACHE`, else beside the installed libraries. Safe to delete. */
export function cacheFolder(): string {
  return process.env['DATELINE_CACHE'] || fileURLToPath(new URL('../../node_modules/.cache/dateline', import.meta.url))
}
