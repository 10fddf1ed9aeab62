import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { earlyFonts } from './src/ingest/early-fonts.ts'
import { offlineSite } from './src/ingest/offline-site.ts'
import { singleFile } from './src/ingest/single-file.ts'
import { sitePolicy } from './src/ingest/site-policy.ts'
import { datelinePlugin } from './src/ingest/vite-plugin.ts'
import { wholeMessages } from './src/ingest/whole-messages.ts'
import { wholeOutput } from './src/ingest/whole-output.ts'

interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/** The name of the chunk for all that the entry imports, directly or not, before anything is loaded lazily. */
function startOfPage(id: string, graph: ModuleGraph): string | null {
  const seen = new Set([id])
  for (const one of seen) {
    const info = graph.getModuleInfo(one)
    if (info?.isEntry) return 'page'
    for (const importer of info?.importers ?? []) seen.add(importer)
  }
  return null
}

const nodeTests = ['src/corpus/**/*.test.ts', 'src/ingest/**/*.test.ts', 'src/app/**/*.test.ts']

/** The same tests in a time zone: no date may depend on the reader's. Forks, since a thread cannot change its zone. */
function nodeProject(name: string, zone: string) {
  return {
    extends: true as const,
    test: { name, include: nodeTests, environment: 'node', pool: 'forks' as const, env: { TZ: zone } },
  }
}

// `npm run build -- --single`: the whole site in one file.
const isSingle = process.env['SINGLE'] === '1'

export default defineConfig({
  // Relative, so that the built folder works from any path of a static host.
  base: './',
  plugins: [
    react(),
    datelinePlugin({ folder: process.env['SEEDS'] || 'seeds', shards: process.env['SHARDS'], isSingle }),
    wholeMessages('src/app/messages'),
    ...(isSingle ? [singleFile()] : [sitePolicy(), earlyFonts(), offlineSite()]),
    wholeOutput(),
  ],
  build: {
    outDir: isSingle ? 'dist/single' : 'dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // The policy allows no data: addresses.
    assetsInlineLimit: 0,
    // What the page starts with is one file, however many lazy parts share it: in pieces it is 4 kB larger, compressed.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: startOfPage, debugName: 'page' }] } } },
  },
  test: {
    // A machine with other work to do is no fault of the code.
    testTimeout: 20_000,
    projects: [
      nodeProject('honolulu', 'Pacific/Honolulu'),
      nodeProject('kiritimati', 'Pacific/Kiritimati'),
      { extends: true, test: { name: 'panes', include: ['src/app/**/*.test.tsx'], environment: 'happy-dom' } },
    ],
  },
})
