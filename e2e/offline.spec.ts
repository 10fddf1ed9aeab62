import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { millFolder, newerMillFolder } from './mill-folder.ts'
import { partsOf } from './page-parts.ts'
import { type ReplacedSite, replacedSite } from './replaced-site.ts'
import { test } from './watched-test.ts'

/** The browser looks for a newer build when it has nothing else to do. */
const inGoodTime = { timeout: 20_000 }

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'default' })

let site: ReplacedSite
test.beforeAll(async () => {
  site = await replacedSite(`offline-${process.env['TEST_WORKER_INDEX'] ?? '0'}`)
  site.build('first', millFolder)
  site.build('newer', newerMillFolder)
})
test.beforeEach(() => site.publish('first'))
test.afterAll(() => site.close())

/** Waits until the site is kept; the page is then given its files by its service worker. */
async function keptBy(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((activated) => active?.addEventListener('statechange', activated, { once: true }))
  })
}

test('a page that was opened once opens without a connection, with its event, its article and its record', async ({
  page,
  context,
}) => {
  const app = await openApp(page, site.address)
  await keptBy(page)
  await app.expectClean()
  await context.setOffline(true)
  await page.reload()
  const { items, evidence, article } = partsOf(page)
  await items.getByRole('button', { name: 'The sluice is opened' }).first().click()
  await expect(evidence).toContainText('The Valley Post')
  await evidence.getByRole('button', { name: /Read/ }).first().click()
  await expect(article).toContainText('Nobody was told of it before noon.')
  await expect(article.locator('mark').first()).toBeVisible()
  // The address of an event, which was never asked for before.
  await page.goto(`${site.address}?event=sluice&record=collection`)
  await expect(page.getByText('The Valley Post').first()).toBeVisible()
  await page.goto(`${site.address}articles/report.txt`)
  await expect(page.locator('body')).toContainText('The miller opened the sluice')
})

test('a newer build is told of, and comes only when it is asked for, at the same address', async ({ page }) => {
  const app = await openApp(page, site.address)
  await keptBy(page)
  const { items, evidence } = partsOf(page)
  await items.getByRole('button', { name: 'The sluice is opened' }).first().click()
  await expect(evidence).toContainText('The Valley Post')
  const address = page.url()

  site.publish('newer')
  await page.reload()
  const use = page.getByRole('button', { name: 'Use the newer version' })
  await expect(use).toBeVisible(inGoodTime)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mill at the weir')
  // A reload brings it no nearer.
  await page.reload()
  await expect(use).toBeVisible(inGoodTime)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mill at the weir')

  await use.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mill, a year later')
  expect(page.url()).toBe(address)
  await expect(evidence).toContainText('The Valley Post')
  await expect(use).toHaveCount(0)
  await app.expectClean()
})

test('a tab beside it is not loaded again by itself', async ({ page, context }) => {
  await openApp(page, site.address)
  await keptBy(page)
  const beside = await context.newPage()
  await openApp(beside, site.address)
  site.publish('newer')
  await page.reload()
  await page.getByRole('button', { name: 'Use the newer version' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mill, a year later')
  await expect(beside.getByRole('heading', { level: 1 })).toHaveText('The mill at the weir')
  await beside.getByRole('button', { name: 'Use the newer version' }).click()
  await expect(beside.getByRole('heading', { level: 1 })).toHaveText('The mill, a year later')
})

test('it can be installed: its manifest has a name and icons that are there', async ({ page, request }) => {
  await openApp(page, site.address)
  const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href)
  const manifest = await (await request.get(address)).json()
  expect(manifest).toMatchObject({ name: 'The mill at the weir', start_url: './', display: 'standalone' })
  for (const { src } of manifest.icons) expect((await request.get(new URL(src, address).href)).ok()).toBe(true)
})
