import { expect, type Route } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('every event is there with its date, its quotes and the way to their texts', async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto('./')
    const { items } = partsOf(page)
    const timeline = await (await request.get(`${baseURL}/timeline.json`)).json()
    await expect(items).toHaveCount(timeline.events.length)
    const strike = items.filter({ has: page.getByRole('heading', { name: /kills Qasem Soleimani/ }) })
    await expect(strike).toContainText('3 January 2020')
    await expect(strike.locator('blockquote')).toHaveCount(2)
    await expect(page.getByText('planned').first()).toBeVisible()
    await expect(page).toHaveTitle(timeline.title)
    const stored = strike.getByRole('link', { name: 'stored text' }).first()
    expect((await request.get(new URL((await stored.getAttribute('href')) ?? '', `${baseURL}/`).href)).ok()).toBe(true)
  })

  test('nothing is wider than a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto('./')
    expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

test('the page takes the list over at the event that the reader has come to', async ({ page }) => {
  const held: Route[] = []
  await page.route(/assets\/index-.*\.js/, (route) => held.push(route))
  await page.goto('./', { waitUntil: 'commit' })
  const { items } = partsOf(page)
  const reached = items.filter({ has: page.getByRole('heading', { name: /kills Qasem Soleimani/ }) })
  await reached.evaluate((item) => item.scrollIntoView({ block: 'start' }))
  await expect(page.getByRole('region', { name: 'Timeline' })).toHaveCount(0)
  const before = await reached.boundingBox()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await Promise.all(held.map((route) => route.continue()))
  await expect(page.getByRole('region', { name: 'Timeline' })).toHaveCount(1)
  await expect.poll(async () => Math.abs(((await reached.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(40)
})

test('the page takes over an event that has the focus, and leaves it there', async ({ page }) => {
  const held: Route[] = []
  await page.route(/assets\/index-.*\.js/, (route) => held.push(route))
  await page.goto('./', { waitUntil: 'commit' })
  const { items } = partsOf(page)
  await expect(items.first()).toBeVisible()
  const name = (await items.first().getByRole('heading', { level: 3 }).textContent()) ?? ''
  await page.keyboard.press('Tab')
  await expect(items.first().getByRole('link').first()).toBeFocused()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await Promise.all(held.map((route) => route.continue()))
  await expect(page.getByRole('region', { name: 'Timeline' })).toHaveCount(1)
  await expect(items.first().getByRole('button', { name })).toBeFocused()
})

test('what the page shows at last has none of what stood in for it', async ({ page }) => {
  const app = await openApp(page)
  await expect(page.locator('.static-page')).toHaveCount(0)
  await app.expectClean()
})
