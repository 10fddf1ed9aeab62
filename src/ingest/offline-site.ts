import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { type BuiltFile, type KeptFiles, keptFiles } from './kept-files.ts'

const siteFilesModule = 'virtual:dateline/site-files'
const worker = 'src/service-worker/service-worker.ts'

/** Puts `service-worker.js` beside the page, with the names and hashes of what it keeps for when there is no connection. */
export function offlineSite(): Plugin {
  let root = ''
  let publicFolder = ''
  return {
    name: 'dateline-offline-site',
    apply: 'build',
    configResolved(config) {
      root = config.root
      publicFolder = config.publicDir
    },
    generateBundle: {
      // The page itself is among the files by then.
      order: 'post',
      async handler(_, bundle) {
        const built = Object.values(bundle).map((file) => ({
          fileName: file.fileName,
          source: file.type === 'chunk' ? file.code : file.source,
        }))
        const source = await serviceWorker(root, keptFiles([...built, ...(await filesBelow(publicFolder))]))
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
      },
    },
  }
}

/** A classic script in one piece: not every browser starts a service worker that is a module. */
async function serviceWorker(root: string, kept: KeptFiles): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [siteFiles(kept)],
    build: {
      write: false,
      modulePreload: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: resolve(root, worker), output: { format: 'iife' } },
    },
  })
  const [
    {
      output: [chunk],
    } = { output: [] },
  ] = 'close' in output ? [] : [output].flat()
  if (!chunk) throw new Error(`${worker} came to nothing.`)
  return chunk.code
}

function siteFiles({ precached, whenSeen }: KeptFiles): Plugin {
  const resolved = `\0${siteFilesModule}`
  return {
    name: 'dateline-site-files',
    resolveId: (id) => (id === siteFilesModule ? resolved : null),
    load: (id) =>
      id === resolved
        ? `export const precached = ${JSON.stringify(precached)}\nexport const whenSeen = ${JSON.stringify(whenSeen)}\n`
        : null,
  }
}

/** What Vite puts beside the page as it is. */
async function filesBelow(folder: string): Promise<BuiltFile[]> {
  if (folder === '') return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    paths.map(async (path) => ({
      fileName: path.slice(folder.length + 1).replaceAll('\\', '/'),
      source: await readFile(path),
    })),
  )
}
