/**
 * Fetches a file of the site by its path from `timeline.json`; throws where there is none. The names of data files hold
 * a part of their hash, so a browser may keep them for ever.
 */
export async function fetchFile(path: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(new URL(path, document.baseURI), { signal })
  if (!response.ok) throw new Error(`${path} could not be loaded: ${response.status} ${response.statusText}`)
  return response
}
