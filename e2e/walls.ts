/** Lines that a file of this path must never hold, by the rule or compiler error that stops them, and lines it may. */
export interface Wall {
  readonly path: string
  readonly rule: string
  readonly never: readonly string[]
  readonly may?: readonly string[]
}

const ingest = `import '../../ingest/read-seeds.ts'`
const node = `import 'node:fs/promises'`
const yaml = `import 'yaml'`
const linkedom = `import 'linkedom'`
const readability = `import '@mozilla/readability'`
const testing = `import '../../corpus/testing.ts'`
const virtual = `import 'virtual:dateline/corpus'`
const vis = `import 'vis-timeline/esnext'`
const visData = `import 'vis-data/esnext'`
const moment = `import 'moment'`
const papaparse = `import 'papaparse'`
const pane = `import '../reader/reader-pane.tsx'`
const corpus = `import '../../corpus/model.ts'`
const state = `import '../state/view-store.ts'`
const outside = [ingest, node, yaml, linkedom, testing]
const drawing = [vis, visData, moment]
const libraries = [...drawing, papaparse]

// Biome's overrides replace each other instead of adding up, so each wall is tried in each kind of file it stands in.
const imports: readonly Omit<Wall, 'rule'>[] = [
  {
    path: 'src/corpus/a.ts',
    never: [`import 'zod'`, node, `import '../app/app.tsx'`, `import '../ingest/cli.ts'`, `import './testing.ts'`],
    may: [`import './model.ts'`],
  },
  {
    path: 'src/corpus/a.test.ts',
    never: [`import '../app/app.tsx'`, `import '../ingest/cli.ts'`],
    may: [`import './testing.ts'`, `import 'vitest'`],
  },
  {
    path: 'src/ingest/times.ts',
    never: [`import '../app/app.tsx'`, `import 'node:fs'`, node, `import 'react'`, `import '../corpus/testing.ts'`],
    may: [`import '../corpus/model.ts'`, `import 'node:crypto'`, yaml, `import 'zod'`],
  },
  { path: 'src/ingest/web-page.ts', never: [linkedom, readability] },
  { path: 'src/ingest/page-dom.ts', never: [node, yaml, `import '../app/app.tsx'`], may: [linkedom, readability] },
  { path: 'src/ingest/import/slide.ts', never: [papaparse, linkedom, node, `import '../../app/app.tsx'`], may: [yaml] },
  { path: 'src/ingest/import/csv-rows.ts', never: [node, yaml, `import '../../app/app.tsx'`], may: [papaparse] },
  { path: 'src/ingest/import/cli.ts', never: [papaparse, `import '../../app/app.tsx'`], may: [node] },
  { path: 'src/ingest/article-worker.ts', never: [node, `import 'tinypool'`, `import 'tsx/esm/api'`] },
  { path: 'src/ingest/article-pool.ts', never: [node, yaml, `import '../app/app.tsx'`], may: [`import 'tinypool'`] },
  { path: 'src/ingest/article-thread.mjs', never: [node, `import 'tinypool'`], may: [`import 'tsx/esm/api'`] },
  ...['read-seeds', 'line-cache', 'program-version', 'offline-site', 'whole-output', 'whole-messages'].map((name) => ({
    path: `src/ingest/${name}.ts`,
    never: [`import '../app/app.tsx'`, `import 'moment'`, `import '../corpus/testing.ts'`],
    may: [node],
  })),
  { path: 'src/ingest/bench/speed.ts', never: [node, linkedom, `import '../testing.ts'`], may: [`import 'vite'`] },
  ...['disk.ts', 'report-peak.js'].map((file) => ({
    path: `src/ingest/bench/${file}`,
    never: [`import '../../app/app.tsx'`, linkedom, `import '../testing.ts'`],
    may: [node],
  })),
  ...['hostile-folders', 'main'].map((name) => ({
    path: `src/ingest/fuzz/${name}.ts`,
    never: [node, linkedom, `import '../testing.ts'`],
    may: [`import 'fast-check'`],
  })),
  { path: 'src/ingest/a.test.ts', never: [`import '../app/app.tsx'`], may: [node, `import '../corpus/testing.ts'`] },
  {
    path: 'src/app/corpus-queries.ts',
    never: [node, ...libraries, `import '../ingest/cli.ts'`, `import '../corpus/testing.ts'`],
    may: [virtual],
  },
  {
    path: 'src/app/app.tsx',
    never: [node, virtual, ...libraries, `import '../corpus/testing.ts'`, `void import('../ingest/cli.ts')`],
    may: [`import './reader/reader-pane.tsx'`],
  },
  { path: 'src/app/app.test.tsx', never: [`import '../ingest/cli.ts'`], may: [`import '../corpus/testing.ts'`] },
  { path: 'src/app/state/a.ts', never: [...outside, virtual, vis, papaparse, pane, `import './a.tsx'`], may: [corpus] },
  { path: 'src/app/timeline/a.tsx', never: [...outside, virtual, ...libraries, pane], may: [corpus, state] },
  { path: 'src/app/timeline/vis-adapter.ts', never: [...outside, virtual, papaparse, pane], may: drawing },
  { path: 'src/app/export/csv-text.ts', never: [...outside, virtual, ...drawing, pane], may: [papaparse] },
  { path: 'src/app/export/a.test.ts', never: [ingest], may: [papaparse] },
  ...['events', 'filters', 'evidence', 'export', 'sources', 'record', 'keyboard', 'preview', 'tour', 'ui'].map(
    (folder) => ({
      path: `src/app/${folder}/a.tsx`,
      never: [...outside, virtual, ...libraries, pane],
      may: [corpus],
    }),
  ),
  {
    path: 'src/app/reader/a.tsx',
    never: [...outside, virtual, vis, papaparse, `import '../events/event-list.tsx'`],
    may: [state],
  },
  {
    path: 'src/app/ui/dialog/a.tsx',
    never: [
      'timeline',
      'events',
      'filters',
      'evidence',
      'reader',
      'export',
      'sources',
      'record',
      'keyboard',
      'preview',
      'tour',
    ].map((name) => `import '../../${name}/a.tsx'`),
    may: [`import '../a.tsx'`],
  },
  {
    path: 'e2e/a.spec.ts',
    never: [`import '../src/corpus/model.ts'`, `import { test } from 'playwright/test'`],
    may: [`import './app.ts'`, `import { expect } from 'playwright/test'`],
  },
  { path: 'e2e/bench/pages/a.ts', never: [`import '../../../src/corpus/model.ts'`], may: drawing },
  { path: 'vite.config.ts', never: [`import './src/app/app.tsx'`], may: [`import './src/ingest/site-policy.ts'`] },
]

const address = [
  `document.location.reload()`,
  ...['window', 'globalThis'].flatMap((object) => [`${object}.location.reload()`, `${object}.history.back()`]),
]

export const lintWalls: readonly Wall[] = [
  ...imports.map((wall) => ({ ...wall, rule: 'noRestrictedImports' })),
  { path: 'src/app/ui/globals.ts', rule: 'noRestrictedGlobals', never: [`location.reload()`, `history.back()`] },
  { path: 'src/app/state/globals.ts', rule: 'noRestrictedGlobals', never: [`history.back()`] },
  { path: 'src/app/ui/address.ts', rule: 'noJsRestrictedProperties', never: address },
  {
    path: 'src/app/state/url-sync.ts',
    rule: 'noRestrictedGlobals',
    never: [],
    may: [`location.reload()`, `window.history.back()`],
  },
  { path: 'src/ingest/now.ts', rule: 'noJsRestrictedProperties', never: [`export const now = Date.now()`] },
  { path: 'src/corpus/chance.ts', rule: 'noJsRestrictedProperties', never: [`export const chance = Math.random()`] },
  { path: 'src/corpus/barrel.ts', rule: 'noBarrelFile', never: [`export { chance } from './chance.ts'`] },
  { path: 'src/corpus/any.ts', rule: 'noExplicitAny', never: [`export type Anything = any`] },
  { path: 'src/app/ui/float.ts', rule: 'noFloatingPromises', never: [`Promise.reject(new Error('lost'))`] },
  { path: 'src/app/ui/one.ts', rule: 'noImportCycles', never: [`import './two.ts'`] },
  { path: 'src/app/ui/two.ts', rule: 'noImportCycles', never: [`import './one.ts'`] },
]

/** The compiler's own walls: what lint might miss, such as a type imported in the middle of a line, fails here. */
export const compilerWalls: readonly Wall[] = [
  { path: 'src/corpus/dom.ts', rule: 'TS2584', never: [`export const title = document.title`] },
  { path: 'src/corpus/node.ts', rule: 'TS2591', never: [`export { readFileSync } from 'node:fs'`] },
  { path: 'src/corpus/app.ts', rule: 'TS6307', never: [`export { title } from '../app/title.ts'`] },
  { path: 'src/ingest/app.ts', rule: 'TS6307', never: [`export { title } from '../app/title.ts'`] },
  { path: 'src/ingest/dom.ts', rule: 'TS2584', never: [`export const title = document.title`] },
  { path: 'src/service-worker/dom.ts', rule: 'TS2584', never: [`export const title = document.title`] },
  { path: 'src/service-worker/app.ts', rule: 'TS6307', never: [`export { title } from '../app/title.ts'`] },
  { path: 'src/app/title.ts', rule: '', never: [], may: [`export const title = document.title`] },
  { path: 'src/app/node.ts', rule: 'TS2591', never: [`export { readFileSync } from 'node:fs'`] },
  { path: 'src/app/process.ts', rule: 'TS2591', never: [`export const env = process.env`] },
  { path: 'src/ingest/facts.ts', rule: '', never: [], may: [`export interface Facts {}`] },
  { path: 'src/app/ingest.ts', rule: 'TS6307', never: [`export type Facts = import('../ingest/facts.ts').Facts`] },
]
