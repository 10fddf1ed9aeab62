import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { millFolder, newerMillFolder } from './mill-folder.ts'
import { partsOf } from './page-parts.ts'
import { type ReplacedSite, replacedSite } from './replaced-site.ts'
import { test } from './watched-test.ts'

/** The worker is asked for when the page has been quiet for some seconds. */
const inGoodTime = { timeout: 20_000 }

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'default' })

let site: ReplacedSite
test.beforeAll(async () => {
  site = await replacedSite(`quota-${process.env['TEST_WORKER_INDEX'] ?? '0'}`)
  site.build('first', millFolder)
  site.build('newer', newerMillFolder)
})
test.beforeEach(() => site.publish('first'))
test.afterAll(() => site.close())

/** What the browser lets the site keep from now on, in bytes; null for as much as ever. */
async function allow(page: Page, quotaSize: number | null): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const { origin } = new URL(site.address)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== null && { quotaSize }) })
}

/** The states that a new service worker goes through until it is of use or given up. */
function fateOfWorker(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const worker = registration?.installing ?? registration?.waiting ?? registration?.active
    if (!worker) return 'redundant'
    while (!['activated', 'installed', 'redundant'].includes(worker.state)) {
      await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }))
    }
    return worker.state
  })
}

/** Has this browser refuse whatever the page would keep from now on. */
function fillStorage(page: Page): Promise<string> {
  return page.evaluate(() => {
    let refused = ''
    for (let length = 1 << 20; length >= 1; length >>= 1) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`filler-${length}-${n}`, 'x'.repeat(length))
      } catch (error) {
        refused = error instanceof DOMException ? error.name : String(error)
      }
    }
    return refused
  })
}

async function readTheArticle(page: Page): Promise<void> {
  const { items, evidence, article } = partsOf(page)
  await items.getByRole('button', { name: 'The sluice is opened' }).first().click()
  await evidence.getByRole('button', { name: /Read/ }).first().click()
  await expect(article).toContainText('Nobody was told of it before noon.')
}

test('a site that may keep nothing works, and its worker that cannot be installed does no harm', async ({
  page,
  context,
}) => {
  await page.goto(`${site.address}articles/report.txt`)
  await allow(page, 1)
  const started = context.waitForEvent('serviceworker')
  await openApp(page, site.address)
  await started
  await expect.poll(() => fateOfWorker(page)).toBe('redundant')
  await readTheArticle(page)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  // The page comes from its host, as it did, and again when there is room.
  await page.reload()
  await expect(partsOf(page).article).toContainText('Nobody was told of it before noon.')
  await allow(page, null)
  await page.reload()
  await expect.poll(() => fateOfWorker(page), inGoodTime).toBe('activated')
})

test('a newer build that there is no room for leaves the one that is kept, without a connection too', async ({
  page,
  context,
}) => {
  await openApp(page, site.address)
  await expect.poll(() => fateOfWorker(page), inGoodTime).toBe('activated')
  await page.reload()
  await readTheArticle(page)
  const address = page.url()
  site.publish('newer')
  await allow(page, 1)
  const given = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const worker = registration.installing
    while (worker && !['installed', 'redundant'].includes(worker.state)) {
      await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }))
    }
    return worker?.state
  })
  expect(await given).toBe('redundant')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mill at the weir')
  await expect(page.getByRole('button', { name: 'Use the newer version' })).toHaveCount(0)
  await context.setOffline(true)
  await page.reload()
  expect(page.url()).toBe(address)
  await expect(partsOf(page).article).toContainText('Nobody was told of it before noon.')
})

test('where the browser’s store is full, the page works, and what the reader had set stays', async ({ page }) => {
  const app = await openApp(page, site.address)
  await page.getByRole('button', { name: 'Keys and previews' }).click()
  const previews = page.locator('.key-switch input').last()
  await previews.uncheck()
  await page.keyboard.press('Escape')
  const language = page.getByRole('combobox', { name: 'Language' })
  await language.selectOption({ label: 'فارسی' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa')
  expect(await fillStorage(page)).toBe('QuotaExceededError')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa')
  // A longer name than the one that is kept: there is no room for it.
  await page.locator('select').first().selectOption({ label: 'کوردیی ناوەندی' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'ckb')
  await page.getByRole('searchbox').fill('sluice')
  await expect(page).toHaveURL(/q=sluice/)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', /ckb|fa/)
  await expect(page.getByRole('searchbox')).toHaveValue('sluice')
  await page.locator('#events').getByRole('heading', { level: 3 }).getByRole('button').first().focus()
  await page.keyboard.press('?')
  await expect(previews).not.toBeChecked()
  await app.expectClean()
})
