import { readdir, readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

interface Stored {
  readonly type: string
  readonly isPacked: boolean
  readonly body: Uint8Array
}

/** A plain static host: files of a folder, packed with gzip as a host would keep them. */
export interface StaticServer {
  readonly origin: string
  /** Packs a file, or all of a folder but what no page asks for at its start: no visit waits for that. */
  readonly prepare: (path: string) => Promise<void>
  /** Bytes of bodies sent since it was last asked. */
  readonly takeBytes: () => number
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
const packedAlready = new Set(['.woff2', '.png', '.gz'])
/** For other programs. */
const notOfThePage = /(^|\/)(articles\/|timeline\.json$|SHA256SUMS$)/

/** Serves a folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const stored = new Map<string, Stored>()
  let sent = 0
  const store = async (path: string) => {
    const known = stored.get(path)
    if (known) return known
    const file = packed(path, await readFile(join(folder, path)))
    stored.set(path, file)
    return file
  }
  const answer = async (url: string, response: ServerResponse) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = decodeURIComponent(pathname).slice(1)
    const file = await store(path === '' || path.endsWith('/') ? `${path}index.html` : path).catch(() => null)
    if (!file) return void response.writeHead(404).end()
    sent += file.body.length
    const length = { 'content-type': file.type, 'content-length': file.body.length }
    response.writeHead(200, file.isPacked ? { ...length, 'content-encoding': 'gzip' } : length).end(file.body)
  }
  const server = createServer(({ url = '/' }, response) => void answer(url, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the bench’s server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}/`,
    prepare: async (path) => {
      const names = await readdir(join(folder, path), { recursive: true, withFileTypes: true }).catch(() => null)
      const files = names?.flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name)] : []))
      const paths = files?.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/')) ?? [path]
      for (const one of paths) if (!notOfThePage.test(one)) await store(one)
    },
    takeBytes: () => {
      const bytes = sent
      sent = 0
      return bytes
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function packed(path: string, bytes: Uint8Array): Stored {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const isPacked = !packedAlready.has(extname(path))
  return { type, isPacked, body: isPacked ? gzipSync(bytes) : bytes }
}
