import { resolve } from 'node:path'
import { inspect } from 'node:util'
import type { HtmlTagDescriptor, Logger, Plugin } from 'vite'
import type { BuiltCorpus } from './build-corpus.ts'
import { cacheFolder } from './cache-folder.ts'
import { serveCollection } from './dev-server.ts'
import { formatReport, hasErrors } from './diagnostics.ts'
import { loadCollection } from './load-collection.ts'
import { outputFiles } from './output-files.ts'
import { progressOn } from './progress.ts'
import { mergeShards } from './shards.ts'
import { withStaticPage } from './static-page.ts'
import { articleCode, articleModule, corpusCode, corpusModule, followingCode, resolvedMark } from './virtual-modules.ts'
import { webManifest } from './web-manifest.ts'
import { isLarge, tooLarge, type WrittenParts, writeParts } from './write-parts.ts'

export interface DatelineOptions {
  /** The collection's folder, from Vite's root or absolute; diagnostics name it as it is given here. */
  readonly folder: string
  /** Where what shards made of it lies, for a build to put together; without it, a build works on all articles itself. */
  readonly shards?: string | undefined
  /** The site becomes one file, which has no room for a large collection. */
  readonly isSingle?: boolean
}

const manifestLink: HtmlTagDescriptor = {
  tag: 'link',
  attrs: { rel: 'manifest', href: './manifest.webmanifest' },
  injectTo: 'head',
}

/**
 * Gives the app its collection as virtual modules, and others what `outputFiles` puts out.
 * A build with errors fails before anything is written, with all of them in one message. The dev server shows them over
 * the page, keeps the last good data, and follows the folder (see `serveCollection`).
 */
export function datelinePlugin({ folder, shards, isSingle = false }: DatelineOptions): Plugin {
  let path = folder
  let base = '/'
  let isBuild = true
  let current: BuiltCorpus | null = null
  let parts: WrittenParts | null = null
  const take = (built: BuiltCorpus) => {
    current = built
    parts = isLarge(built.corpus) ? writeParts(built.corpus, built.bytes) : null
  }

  return {
    name: 'dateline',

    // Read here, not in `buildStart`: what is thrown there is shown below a bundler's stack.
    async configResolved(config) {
      path = resolve(config.root, folder)
      base = config.base
      isBuild = config.command === 'build'
      if (isBuild) take(await loadForBuild(path, { folder, shards }, config.logger))
      if (isBuild && isSingle && parts && current) throw new CollectionError(tooLarge(current.corpus))
    },

    async configureServer(server) {
      const first = await loadWithProgress(path)
      take(first)
      return serveCollection(server, { folder, path, first, changed: take, partFiles: () => parts?.files ?? [] })
    },

    resolveId(id) {
      return id === corpusModule || id.startsWith(articleModule) ? resolvedMark + id : null
    },

    load(id) {
      if (!current || !id.startsWith(resolvedMark)) return null
      const name = id.slice(resolvedMark.length).replace(/\?.*/s, '')
      if (name === corpusModule)
        return corpusCode(current.corpus, parts?.front ?? null) + (isBuild ? '' : followingCode(base))
      if (!name.startsWith(articleModule)) return null
      const text = current.texts.get(decodeURIComponent(name.slice(articleModule.length)))
      return text === undefined ? null : articleCode(text)
    },

    // In a dev server the collection changes while the page is open.
    transformIndexHtml: (html) =>
      isBuild && current
        ? { html: withStaticPage(html, current.corpus), tags: [manifestLink, ...preloadTags(parts)] }
        : html,

    generateBundle() {
      if (!current) return
      for (const file of outputFiles(current, parts?.files)) this.emitFile({ type: 'asset', ...file })
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: webManifest(current.corpus) })
    },
  }
}

/** What the page of a large collection begins with is on its way before any script runs. */
function preloadTags(parts: WrittenParts | null): HtmlTagDescriptor[] {
  const { columns, heads } = parts?.front.files ?? { columns: null, heads: [] }
  return [columns, heads[0]].flatMap((href) =>
    href ? [{ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href }, injectTo: 'head' }] : [],
  )
}

async function loadWithProgress(path: string): Promise<BuiltCorpus> {
  const progress = progressOn(process.stderr, () => performance.now())
  const built = await loadCollection(path, { cacheFolder: cacheFolder(), onProgress: progress.onProgress })
  progress.done()
  return built
}

async function loadForBuild(path: string, { folder, shards }: DatelineOptions, logger: Logger): Promise<BuiltCorpus> {
  const { built, diagnostics } = shards
    ? await mergeShards(path, [shards])
    : { built: await loadWithProgress(path), diagnostics: [] }
  if (!built) throw withErrors(formatReport(diagnostics, ''))
  if (hasErrors(built.diagnostics)) throw withErrors(formatReport(built.diagnostics, folder))
  if (built.diagnostics.length > 0) logger.warn(`${formatReport(built.diagnostics, folder)}\n`)
  return built
}

function withErrors(report: string): CollectionError {
  return new CollectionError(`the collection has errors\n\n${report}\n`)
}

/** Shown as its message, without a stack: the fault lies in the collection, not in the code. */
class CollectionError extends Error {
  constructor(message: string) {
    super(message)
    this.stack = this.message
  }

  [inspect.custom](): string {
    return this.message
  }
}
