import { loadPageAgain } from './state/url-sync.ts'

/**
 * After the site was built anew, a page that was opened before asks for files that are gone. It is then loaded anew, once:
 * never where it was just loaded so, where the site cannot be reached, or where it is still of the same build.
 */
export function followBuilds(): void {
  window.addEventListener('vite:preloadError', () => void reloadIfBuiltAnew())
}

/** See `followBuilds`. */
export async function reloadIfBuiltAnew(): Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation')
  if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload') return
  if (await isBuiltAnew()) loadPageAgain()
}

/** Whether the site's page names other scripts than this one runs. */
async function isBuiltAnew(): Promise<boolean> {
  const own = [...document.scripts].flatMap((script) => script.getAttribute('src') ?? [])
  try {
    const answer = await fetch(document.baseURI, { cache: 'no-store' })
    const page = await answer.text()
    return answer.ok && page.includes('<script') && !own.every((address) => page.includes(address))
  } catch {
    return false
  }
}
