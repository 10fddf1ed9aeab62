import { sep } from 'node:path'
import type { Connect, ErrorPayload, ViteDevServer } from 'vite'
import type { BuiltCorpus } from './build-corpus.ts'
import { cacheFolder } from './cache-folder.ts'
import { type Diagnostic, formatReport, hasErrors } from './diagnostics.ts'
import { loadCollection } from './load-collection.ts'
import { type OutputFile, outputFiles } from './output-files.ts'
import { articleModule, corpusChanged, corpusModule, resolvedMark } from './virtual-modules.ts'

export interface ServedCollection {
  /** The folder as the user gave it, for messages. */
  readonly folder: string
  /** The same, absolute. */
  readonly path: string
  /** What is served until a file changes; with errors, whatever in it is valid. */
  readonly first: BuiltCorpus
  /** Called with each new good state. */
  readonly changed: (built: BuiltCorpus) => void
  /** The parts of a large collection; none of a small one. */
  readonly partFiles: () => readonly OutputFile[]
}

/**
 * Serves what a build would put out (`outputFiles`), watches the folder, and after each change either sends the page the
 * new corpus or shows all errors over it and keeps the last good data. Pages that connect while there are errors see
 * them too.
 */
export function serveCollection(
  server: ViteDevServer,
  { folder, path, first, changed, partFiles }: ServedCollection,
): void {
  let served = first
  let diagnostics = first.diagnostics
  let turn = 0

  const rebuild = async () => {
    const mine = ++turn
    const built = await loadCollection(path, { cacheFolder: cacheFolder() })
    // A later change has begun its own reading: what this one read may be half of it.
    if (mine !== turn) return
    const wasFaulty = hasErrors(diagnostics)
    diagnostics = built.diagnostics
    print(server, diagnostics, folder)
    if (hasErrors(diagnostics)) {
      // Without a page, Vite would keep the message for the first that connects, mended or not.
      if (server.ws.clients.size > 0) server.ws.send(overlay(diagnostics, folder))
      return
    }
    served = built
    changed(built)
    invalidate(server)
    // Any update clears Vite's overlay.
    if (wasFaulty) server.ws.send({ type: 'update', updates: [] })
    if (partFiles().length > 0) server.ws.send({ type: 'full-reload' })
    else server.ws.send(corpusChanged, { corpus: built.corpus })
  }

  print(server, diagnostics, folder)
  watchFolder(server, path, rebuild)
  server.ws.on('connection', (socket) => {
    if (hasErrors(diagnostics)) socket.send(JSON.stringify(overlay(diagnostics, folder)))
  })
  server.middlewares.use(fileServer(() => served, partFiles))
}

function print(server: ViteDevServer, diagnostics: readonly Diagnostic[], folder: string): void {
  if (diagnostics.length === 0) return
  const write = hasErrors(diagnostics) ? server.config.logger.error : server.config.logger.warn
  write(formatReport(diagnostics, folder), { timestamp: true })
}

function overlay(diagnostics: readonly Diagnostic[], folder: string): ErrorPayload {
  const report = formatReport(diagnostics, folder)
  const message = `The collection has errors. The page shows the last state without errors; just after the start, whatever is valid.\n\n${report}`
  return { type: 'error', err: { message, stack: '', plugin: 'dateline' } }
}

// Editors write a file in several steps, and a `git checkout` writes many.
const settleMs = 60

function watchFolder(server: ViteDevServer, path: string, rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  // A fault in a collection is a diagnostic; what is thrown is a fault of ours, and no reason for the server to end.
  const onSettled = () => {
    rebuild().catch((error: unknown) => server.config.logger.error(String(error)))
  }
  server.watcher.add(path)
  server.watcher.on('all', (_, file) => {
    if (file !== path && !file.startsWith(path + sep)) return
    clearTimeout(timer)
    timer = setTimeout(onSettled, settleMs)
  })
  server.httpServer?.on('close', () => clearTimeout(timer))
}

function invalidate(server: ViteDevServer): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap) {
    const isOurs = id === resolvedMark + corpusModule || id.startsWith(resolvedMark + articleModule)
    if (isOurs) server.moduleGraph.invalidateModule(module)
  }
}

function fileServer(served: () => BuiltCorpus, partFiles: () => readonly OutputFile[]): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*/s, '')
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads || !/^\/(?:timeline\.json|SHA256SUMS|data\/[^/]+|articles\/(?:original\/)?[^/]+)$/.test(path))
      return next()
    const name = decoded(path).slice(1)
    const isNamed = ({ fileName }: OutputFile) => fileName === name
    const file = name.startsWith('data/') ? partFiles().find(isNamed) : outputFiles(served(), partFiles()).find(isNamed)
    if (!file) return next()
    response.setHeader('Content-Type', contentType(name))
    response.setHeader('Cache-Control', 'no-cache')
    // A saved page is shown as its source: whatever scripts are in it must not run here.
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.end(file.source)
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function contentType(name: string): string {
  if (name.endsWith('.bin')) return 'application/octet-stream'
  return `${name.endsWith('.json') ? 'application/json' : 'text/plain'}; charset=utf-8`
}
