import { spawn } from 'node:child_process'
import { copyFileSync, cpSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Plugin } from 'vite'

const pages = fileURLToPath(new URL('pages', import.meta.url))
const require = createRequire(import.meta.url)

/** The site of a collection's folder, as `npm run build` makes it, but with room for many events; what failed, or null. */
export function buildApp(folder: string, outDir: string, cache: string): Promise<string | null> {
  const vite = join(require.resolve('vite/package.json'), '..', 'bin/vite.js')
  const args = ['--max-old-space-size=6144', vite, 'build', '--logLevel', 'error', '--outDir', outDir]
  const env = { ...process.env, SEEDS: folder, NODE_ENV: 'production', DATELINE_CACHE: cache }
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    // A large collection has a warning for many of its events: only the end counts.
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-2000)
      })
    }
    child.on('error', failed)
    child.on('close', (code) => done(code === 0 ? null : `the build ended with exit code ${code}\n${said.trim()}`))
  })
}

/**
 * The app over a collection that was made up as it loads it: `front.json`, which is in its bundle, and `data/`. Nothing
 * else of the collection is there.
 */
export async function buildDrawing(folder: string, outDir: string): Promise<void> {
  const front = readFileSync(join(folder, 'front.json'), 'utf8')
  const madeUp: Plugin = {
    name: 'made-up-collection',
    resolveId: (id) => (id === 'virtual:dateline/corpus' ? `\0${id}` : undefined),
    load: (id) =>
      id === '\0virtual:dateline/corpus' ? `export const corpus = ${front}\nexport const loadArticle = {}` : undefined,
  }
  const root = fileURLToPath(new URL('../..', import.meta.url))
  await build({ ...plain, root, base: './', plugins: [react(), madeUp], build: { ...plain.build, outDir } })
  cpSync(join(folder, 'data'), join(outDir, 'data'), { recursive: true })
}

/** The pages of the others, and what runs in every page before its own scripts; the path of the latter. */
export async function buildPages(outDir: string, probeDir: string): Promise<string> {
  const input = readdirSync(pages).flatMap((name) => (name.endsWith('.html') ? [join(pages, name)] : []))
  await build({ ...plain, base: './', build: { ...plain.build, outDir, rolldownOptions: { input } } })
  // The library's own bundle, as its documentation has it loaded.
  copyFileSync(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js'), join(outDir, 'timeline.js'))
  const entry = join(pages, 'probe.ts')
  const lib = { entry, formats: ['iife' as const], name: 'benchProbe', fileName: () => 'probe.js' }
  await build({ ...plain, build: { ...plain.build, outDir: probeDir, lib } })
  return join(probeDir, 'probe.js')
}

const plain = {
  root: pages,
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  build: { emptyOutDir: true, target: 'baseline-widely-available' },
} as const satisfies InlineConfig
