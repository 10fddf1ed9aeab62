import { test as base, expect } from 'playwright/test'

interface Watched {
  /** The beginning of another address that a test’s page may ask: that of a page around the site. */
  readonly mayAsk: string | null
  /** Runs in every test, asked for or not. */
  readonly watch: undefined
}

/**
 * Playwright's `test`, which fails whatever a test looks at when its page broke the content security policy or asked
 * another host for anything. (Errors are for `expectClean`: some tests make them happen.)
 */
export const test = base.extend<Watched>({
  mayAsk: [null, { option: true }],
  watch: [
    async ({ page, baseURL, mayAsk }, use) => {
      const faults: string[] = []
      // The site, or another host that a test opens first.
      const own = new Set([new URL(baseURL ?? '').origin])
      await page.addInitScript(reportPolicyViolations)
      page.on('console', (message) => {
        if (/^policy: |Content Security Policy/.test(message.text())) faults.push(message.text())
      })
      page.on('request', (request) => {
        const url = request.url()
        if (page.url() === 'about:blank' && request.isNavigationRequest()) own.add(new URL(url).origin)
        const isAllowed = mayAsk !== null && url.startsWith(mayAsk)
        if (!isAllowed && isForeign(url, own)) faults.push(`request: ${url}`)
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

function isForeign(url: string, own: ReadonlySet<string>): boolean {
  return /^(https?|wss?):/.test(url) && !own.has(new URL(url).origin)
}

// Runs in the page. By way of the console, so that a reload does not lose what came before it.
function reportPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`)
  })
}
