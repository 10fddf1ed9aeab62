import { appendFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded into every Node process of a measured command (see measured-run.ts), before the process's own code; hence no
// TypeScript. At its end each writes the most memory that it ever held, its worker threads included.
const report = process.env['DATELINE_BENCH_PEAKS']
if (isMainThread && report) {
  process.on('exit', () => appendFileSync(report, `${process.resourceUsage().maxRSS}\n`))
}
