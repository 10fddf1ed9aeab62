import { ownSums } from '../ui/own-sums.ts'

/** Not in the dev server, whose files change all the time, nor where the page is one file; insecure pages have none. */
export function ownWorkers(): ServiceWorkerContainer | undefined {
  const hasOwn = import.meta.env.PROD && ownSums() === null && 'serviceWorker' in navigator
  return hasOwn ? navigator.serviceWorker : undefined
}
