import { expect, type Page } from 'playwright/test'

export interface App {
  /** Fails when the page has shown an error, broken its content security policy, or asked another host for anything. */
  expectClean(): Promise<void>
}

/** Opens the built site, with the query string given (`'?event=…'`), and records what must not happen from then on. */
export async function openApp(page: Page, search = ''): Promise<App> {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  await page.addInitScript(reportPolicyViolations)

  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.goto(/^(https?|file):/.test(search) ? search : `./${search}`)
  const own = new URL(page.url()).origin

  return {
    async expectClean() {
      // One round trip: what the page has logged until now has then arrived here.
      await page.evaluate(() => undefined)
      expect(faults).toEqual([])
      expect(requested.filter((url) => isForeign(url, own))).toEqual([])
    },
  }
}

function isForeign(url: string, own: string): boolean {
  return /^(https?|wss?):/.test(url) && new URL(url).origin !== own
}

// Runs in the page. By way of the console, so that a reload does not lose what came before it.
function reportPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`)
  })
}
