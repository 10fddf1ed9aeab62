import { fitsName } from './file-hash.ts'
import { SaidError } from './language/said-error.ts'
import { reloadIfBuiltAnew } from './late-build.ts'

/**
 * The bytes of a file of the site by its path from `timeline.json`; throws where there is none. The name of a data file
 * holds a part of its hash, so that a browser may keep it for ever: what differs from its name is asked for once more, past
 * all that is kept on the way, and refused where it differs again.
 */
export async function fetchFile(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await fetchBytes(path, { signal })
  if (await fitsName(path, bytes)) return bytes
  const again = await fetchBytes(path, { signal, cache: 'reload' })
  if (await fitsName(path, again)) return again
  throw new SaidError((say) => say('fault.notBuilt', { path }))
}

/** The bytes of a file whose name says nothing of them. */
export async function fetchBytes(path: string, options: RequestInit): Promise<ArrayBuffer> {
  const response = await fetch(new URL(path, document.baseURI), options)
  // It may have gone with an older build.
  if (response.status === 404) void reloadIfBuiltAnew()
  if (!response.ok) {
    const status = `${response.status} ${response.statusText}`
    throw new SaidError((say) => say('fault.notLoaded', { path, status }))
  }
  return response.arrayBuffer()
}
