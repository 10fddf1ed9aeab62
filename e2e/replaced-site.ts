import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { dirname, extname, join, resolve } from 'node:path'

/** A host whose files are put in place of each other while a page of it is open. */
export interface ReplacedSite {
  /** Below a path of two folders. */
  readonly address: string
  /** Builds a folder of a collection (texts by path) under a name. */
  readonly build: (name: string, files: Readonly<Record<string, string>>) => void
  /** Serves the build of that name from then on. */
  readonly publish: (name: string) => void
  /** Answers no request for such a path until told otherwise: then those that wait, too. */
  readonly hold: (path: RegExp | null) => void
  readonly close: () => void
}

const base = '/some/where/'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Sends the headers of `_headers`, as the hosts do that read it. */
export async function replacedSite(folder: string): Promise<ReplacedSite> {
  const root = resolve('test-results', folder)
  let site = root
  let held: RegExp | null = null
  let waiting: (() => void)[] = []
  const answer = (path: string, response: ServerResponse) => {
    if (held?.test(path)) {
      waiting.push(() => answer(path, response))
      return
    }
    try {
      const body = readFileSync(join(site, path))
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', ...policyOf(site) })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  }
  const server = createServer(({ url = '/' }, response) => {
    answer(decodeURIComponent(new URL(url, 'http://site').pathname).slice(base.length) || 'index.html', response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${portOf(server)}${base}`,
    build: (name, files) => {
      const collection = join(root, `${name}-folder`)
      rmSync(collection, { recursive: true, force: true })
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(collection, path)), { recursive: true })
        writeFileSync(join(collection, path), text)
      }
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
      const env = { ...process.env, SEEDS: collection, NODE_ENV: 'production' }
      execFileSync(npm, ['run', 'build', '--', '--outDir', join(root, name)], { env, stdio: 'pipe' })
    },
    publish: (name) => {
      site = join(root, name)
    },
    hold: (path) => {
      held = path
      const released = waiting
      waiting = []
      for (const again of released) again()
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function policyOf(site: string): Record<string, string> {
  const [, policy = ''] = /Content-Security-Policy: (.+)/.exec(readFileSync(join(site, '_headers'), 'utf8')) ?? []
  return { 'content-security-policy': policy }
}

function portOf(server: Server): number {
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the site’s server has no port')
  return address.port
}
