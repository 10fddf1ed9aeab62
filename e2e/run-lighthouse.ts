import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { z } from 'zod'
import { serveFolder } from './bench/static-server.ts'
import { findBrowser } from './find-browser.ts'

// `npm run lighthouse`: Lighthouse on the built site, as a phone. It brings a hundred packages of its own and is asked for
// now and then: fetched when it is, in one version, and none of this repository's.
const lighthouse = 'lighthouse@12.8.2'
const rounds = 3
/** Below the server's root, as a site of many a host is. */
const site = 'dist'
/** Of 100; the median of the rounds. */
const wanted = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 95 } as const
type Category = keyof typeof wanted
const categories = Object.keys(wanted) as Category[]

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ displayValue: z.string().optional() })),
})
const told = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']

/** Prints the scores; 1 where one is below what is wanted. */
async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))
  const server = await serveFolder('.')
  await server.prepare(site)
  try {
    const chrome = (await findBrowser()) ?? chromium.executablePath()
    const reports: z.infer<typeof report>[] = []
    for (let round = 0; round < rounds; round++) {
      reports.push(await visit(`${server.origin}/${site}/`, chrome, join(folder, `${round}.json`)))
    }
    for (const { audits } of reports) {
      console.log(told.map((id) => `${id} ${audits[id]?.displayValue ?? '–'}`).join(', '))
    }
    const scores = categories.map((id) => {
      const sorted = reports.map((one) => Math.round((one.categories[id]?.score ?? 0) * 100)).sort((a, b) => a - b)
      return { id, score: sorted[Math.floor(rounds / 2)] ?? 0 }
    })
    for (const { id, score } of scores) console.log(`${id}: ${score} (wanted: ${wanted[id]})`)
    return scores.every(({ id, score }) => score >= wanted[id]) ? 0 : 1
  } finally {
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function visit(url: string, chrome: string, path: string) {
  const only = `--only-categories=${categories.join(',')}`
  const flags = '--chrome-flags=--headless=new --no-sandbox'
  const args = ['--yes', lighthouse, url, only, flags, '--quiet', '--output=json', `--output-path=${path}`]
  const code = await new Promise<number | null>((done, failed) => {
    const env = { ...process.env, CHROME_PATH: chrome }
    spawn('npx', args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
      .on('error', failed)
      .on('close', done)
  })
  if (code !== 0) throw new Error(`${lighthouse} ended with exit code ${code}`)
  return report.parse(JSON.parse(await readFile(path, 'utf8')))
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
