import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

const scripts = /\/assets\/[^/]+\.js$/

/** The addresses that the page was loaded at, one after the other. */
function loadsOf(page: Page): string[] {
  const loads: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(request.url())
  })
  return loads
}

/** Has the part of the page that draws an element of this class throw, until the page is mended. */
async function breakPart(page: Page, className: string) {
  await page.route(scripts, async (route) => {
    const body = await (await route.fetch()).text()
    const broken = `className:(()=>{if(!globalThis.isMended)throw Error("injected");return "${className}"})()`
    await route.fulfill({
      contentType: 'text/javascript',
      body: body.replaceAll(new RegExp(`className:(["'\`])${className}\\1`, 'g'), broken),
    })
  })
}

// A script may be on its way to a page that the test has left.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

const mend = (page: Page) => page.evaluate(() => Object.assign(globalThis, { isMended: true }))

for (const [className, name] of [
  ['timeline-bar', 'The drawing'],
  ['event-row', 'The list of events'],
  ['evidence-event', 'The evidence'],
  ['reader-head', 'The article'],
  ['facet-option', 'The filters'],
] as const) {
  test(`${name} that throws fails alone, the list of events is there, and trying again brings it back`, async ({
    page,
  }) => {
    await breakPart(page, className)
    await openApp(page, '?event=kirby-statement&article=kurdistan24-2021-12-09&q=mission')
    await page.setViewportSize({ width: 1700, height: 900 })
    const { items } = partsOf(page)
    const alert = page.getByRole('alert').filter({ hasText: `${name} could not be shown` })
    await expect(alert).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(1)
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('mission')
    await expect(items.first()).toBeVisible()
    await mend(page)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toHaveCount(0)
    await expect(page.locator(`.${className}`).first()).toBeVisible()
    await expect(page).toHaveURL(/event=kirby-statement/)
  })
}

test('a page whose frame throws leaves the list of events, and comes back', async ({ page }) => {
  await breakPart(page, 'page-head')
  await openApp(page, '?event=kirby-statement')
  const { items, evidence } = partsOf(page)
  const alert = page.getByRole('alert').filter({ hasText: 'The page could not be shown (injected)' })
  await expect(alert).toBeVisible()
  expect(await items.count()).toBeGreaterThan(12)
  await expect(items.first().locator('blockquote').first()).toBeVisible()
  await mend(page)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(evidence.getByRole('heading', { name: /^Kirby tells/ })).toBeVisible()
})

test('a page whose script is missing shows every event with its quotes', async ({ page }) => {
  await page.route(/assets\/index-[^/]+\.js/, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.goto('./')
  const { items } = partsOf(page)
  expect(await items.count()).toBeGreaterThan(12)
  await expect(items.first().locator('blockquote').first()).toBeVisible()
})

test('a part of the page that is missing is named, nothing is loaded anew, and trying again brings it', async ({
  page,
}) => {
  const loads = loadsOf(page)
  const gone = /assets\/(evidence-pane|coverage-pane)-[^/]+\.js/
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await openApp(page, '?event=kirby-statement')
  const { items, evidence } = partsOf(page)
  const alert = page.getByRole('alert').filter({ hasText: 'The evidence could not be loaded' })
  await expect(alert).toBeVisible()
  await expect(items.first()).toBeVisible()
  await page.unroute(gone)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(evidence.getByRole('heading', { name: /^Kirby tells/ })).toBeVisible()
  expect(loads).toHaveLength(1)
})

test('a part that is missing and loaded lazily can be tried again too', async ({ page }) => {
  const gone = /assets\/coverage-pane-[^/]+\.js/
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await openApp(page, '?view=coverage')
  const alert = page.getByRole('alert').filter({ hasText: 'The table of reports could not be shown' })
  await expect(alert).toBeVisible()
  await page.unroute(gone)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('table', { name: 'Events by article' })).toBeVisible()
})

test('after a new build the page is loaded anew once, with all that was chosen, and no more than once', async ({
  page,
}) => {
  const loads = loadsOf(page)
  await page.route(/assets\/coverage-pane-[^/]+\.js/, (route) => route.fulfill({ status: 404, body: 'gone' }))
  // What the page asks for itself to learn of a new build; it is opened and loaded anew as it is.
  await page.route(/\/(?:\?[^/]*)?$/, async (route) => {
    if (route.request().isNavigationRequest()) return route.fallback()
    const body = await (await route.fetch()).text()
    return route.fulfill({
      contentType: 'text/html',
      body: body.replace(/assets\/index-[^"]+\.js/, 'assets/index-new.js'),
    })
  })
  await openApp(page, '?status=planned')
  await expect(page.getByRole('button', { name: 'Who reported what, and when' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search' }).fill('mission')
  await page.getByRole('button', { name: 'Who reported what, and when' }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'The table of reports could not be shown' })
  await expect(alert).toBeVisible()
  await expect.poll(() => loads.length).toBe(2)
  await expect(alert).toBeVisible()
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('mission')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(alert).toBeVisible()
  expect(loads).toHaveLength(2)
  expect(loads[1]).toMatch(/q=mission&status=planned&view=coverage/)
})

test('an article whose script is missing is read from its file; where that is missing too, it says so', async ({
  page,
}) => {
  const gone = /(?:assets\/rudaw-[^/]+\.js|articles\/rudaw-[^/]+\.txt)$/
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await openApp(page, '?article=rudaw-2021-12-29')
  const { article } = partsOf(page)
  await expect(article.getByRole('alert')).toContainText('The article could not be loaded')
  await page.unroute(gone)
  await page.route(/assets\/rudaw-[^/]+\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await article.getByRole('button', { name: 'Try again' }).click()
  await expect(article.locator('mark').first()).toBeVisible()
  await expect(article.getByRole('alert')).toHaveCount(0)
})

test('an article that was changed on its way says so, and its file is asked for past the cache', async ({ page }) => {
  await page.route(/assets\/rudaw-[^/]+\.js$/, async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'text/javascript', body: body.replace('Soleimani', 'Suleimani') })
  })
  await openApp(page, '?article=rudaw-2021-12-29')
  const { article } = partsOf(page)
  await expect(article.getByRole('alert')).toContainText('its hash differs')
  await article.getByRole('button', { name: 'Load it again' }).click()
  await expect(article.getByRole('alert')).toHaveCount(0)
  await expect(article.getByText('Suleimani')).toHaveCount(0)
})

test('where storage throws, the page works', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { get: refuse, configurable: true })
    }
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
    Storage.prototype.setItem = refuse
  })
  const app = await openApp(page, '?event=kirby-statement')
  const { items, evidence, facet } = partsOf(page)
  await expect(evidence.getByRole('blockquote').first()).toBeVisible()
  await facet('Status', /^Planned/).check()
  await expect(items.first()).toBeVisible()
  await expect(page).toHaveURL(/status=planned/)
  await app.expectClean()
})

test('an address that asks for what is not there names what was left out, and can be closed', async ({ page }) => {
  const app = await openApp(page, '?event=gone&actor=nobody&status=planned&foo=%3Cimg%20src%3Dx%3E&v=7')
  const notice = page.getByRole('region', { name: 'Left out of the address' })
  for (const part of ['event=gone', 'actor=nobody', 'foo=<img src=x>', 'v=7']) {
    await expect(notice.getByRole('listitem').filter({ hasText: part })).toBeVisible()
  }
  await expect(notice.getByRole('listitem')).toHaveCount(4)
  await expect(partsOf(page).items).toHaveCount(4)
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)
  await app.expectClean()
  await openApp(page, '?status=planned&utm_source=mail')
  await expect(partsOf(page).items).toHaveCount(4)
  await expect(notice).toHaveCount(0)
})
