import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, type Route } from 'playwright/test'
import { openApp } from './app.ts'
import { watchShifts } from './first-view.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test('the list is readable before 200 kB have come, and nothing moves when the rest comes', async ({ page }) => {
  const held: Route[] = []
  let bytes = 0
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0))
    bytes += /\.(woff2|png)$/.test(response.url()) ? body.length : gzipSync(body).length
  })
  // The page's own script comes last, as on a poor line.
  await page.route(/assets\/index-.*\.js/, (route) => held.push(route))
  const shifts = await watchShifts(page)
  await page.goto('./', { waitUntil: 'commit' })
  const { items, timeline } = partsOf(page)
  await expect(items.first()).toBeVisible()
  await expect(items.first()).toContainText('ISIS takes control')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  expect(bytes).toBeLessThan(200_000)
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await Promise.all(held.map((route) => route.continue()))
  await expect(timeline).toHaveCount(1)
  await page.waitForLoadState('networkidle')
  expect(await shifts()).toBeLessThanOrEqual(0.02)
})

for (const lang of ['en', 'ar']) {
  test(`the head leaves most of a phone to the events, and unfolds what it folds, in ${lang}`, async ({ page }) => {
    const app = await openApp(page, `?lang=${lang}`)
    await page.setViewportSize({ width: 390, height: 844 })
    const words = page.locator('.page-description')
    const cut = () => words.evaluate((one) => one.scrollHeight - one.clientHeight)
    const top = () => page.locator('.timeline-pane').evaluate((one) => one.getBoundingClientRect().top)
    await expect(page.locator('#key-help')).toBeAttached()
    expect(await top()).toBeLessThan(844 / 3)
    expect(await cut()).toBeGreaterThan(1)
    const more = words.getByRole('button')
    // Where the words end, in whichever direction the page is read.
    const [box, button] = [await words.boundingBox(), await more.boundingBox()]
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0), 0)
    await more.click()
    await expect(more).toHaveAttribute('aria-expanded', 'true')
    expect(await cut()).toBeLessThanOrEqual(1)
    await more.click()
    expect(await top()).toBeLessThan(844 / 3)
    await app.expectClean()
  })
}

test('the page says in its head what it is, and lets itself be found', async ({ page, request, baseURL }) => {
  await openApp(page)
  const timeline = await (await request.get(`${baseURL}/timeline.json`)).json()
  await expect(page).toHaveTitle(timeline.title)
  expect(await page.locator('meta[name="description"]').getAttribute('content')).toBe(timeline.description)
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('its fonts are asked for with its style sheet', async ({ page }) => {
  await openApp(page)
  const early = page.locator('link[rel="preload"][as="font"]')
  const names = await early.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(names.map((name) => /(inter|source-serif-4)-latin-wght/.exec(name)?.[1])).toEqual(['inter', 'source-serif-4'])
  expect(readFileSync(`dist/${names[0]}`).length).toBeGreaterThan(10_000)
})
