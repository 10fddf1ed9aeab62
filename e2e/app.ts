import { expect, type Page } from 'playwright/test'

export interface App {
  /** Fails when the page has shown or logged an error. What no page may do at all, `watched-test.ts` watches in every test. */
  expectClean(): Promise<void>
}

/** Opens the built site, with the query string given (`'?event=…'`), and records what must not happen from then on. */
export async function openApp(page: Page, search = ''): Promise<App> {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  await page.goto(/^(https?|file):/.test(search) ? search : `./${search}`)
  // The page itself, in place of what the build wrote; or what tells that it does not come.
  await page.locator('#root > :not(.static-page), .page-failure').first().waitFor({ state: 'attached' })

  return {
    async expectClean() {
      // One round trip: what the page has logged until now has then arrived here.
      await page.evaluate(() => undefined)
      expect(faults).toEqual([])
    },
  }
}
