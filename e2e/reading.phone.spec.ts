import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test('list first, evidence and article as sheets, and a way back', async ({ page }) => {
  const app = await openApp(page)
  const { event, evidence, article, items } = partsOf(page)
  await expect(items.first()).toBeInViewport()
  await event(/^Prime Minister Kadhimi announces/).click()
  await expect(evidence.getByRole('heading', { level: 2, name: /^Prime Minister Kadhimi/ })).toBeInViewport()
  await evidence
    .getByRole('button', { name: /Read in the article/ })
    .first()
    .click()
  await expect(article.locator('mark[data-chosen]').first()).toBeInViewport()
  await article.getByRole('button', { name: 'Back to the evidence' }).click()
  await evidence.getByRole('button', { name: 'Back to the list' }).click()
  await expect(event(/^Prime Minister Kadhimi announces/)).toBeInViewport()
  await expect(event(/^Prime Minister Kadhimi announces/)).toBeFocused()
  await app.expectClean()
})

test('the way back keeps to one line beside a long title', async ({ page }) => {
  await openApp(page, '?event=kirby-statement&article=kurdistan24-2021-12-09')
  const box = await partsOf(page).article.getByRole('button', { name: 'Back to the evidence' }).boundingBox()
  expect(box?.height).toBeLessThanOrEqual(48)
})

test('filters are a sheet; its button says how many conditions hold', async ({ page }) => {
  await openApp(page)
  const { items, facet } = partsOf(page)
  await page.getByRole('button', { name: 'Filters' }).click()
  await facet('Status', /^Planned, /).check()
  await page.getByRole('button', { name: /^Show \d+ events/ }).click()
  await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeVisible()
  await expect(items.first()).toBeVisible()
  await expect(items).toHaveCount(4)
})

test('the drawing is a strip until it is opened', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  await expect(timeline.getByText('2018', { exact: true })).toBeVisible()
  await expect(timeline.locator('.vis-item')).toHaveCount(0)
  await page.getByRole('button', { name: 'Open the drawing' }).click()
  await expect(timeline.locator('.vis-item').first()).toBeVisible()
})

const states = [
  '',
  '?event=soleimani-strike',
  '?article=rudaw-2021-12-29',
  '?event=kadhimi-announcement&compare=sources',
  '?about=coalition',
  '?view=coverage',
]
for (const search of states) {
  test(`nothing is wider than the phone (${search || 'list'})`, async ({ page }) => {
    await openApp(page, search)
    await expect(page.getByRole('heading').first()).toBeAttached()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}

test('two fingers zoom the drawing, and one finger scrolls the page over it', async ({ page, context }) => {
  await openApp(page)
  await page.getByRole('button', { name: 'Open the drawing' }).click()
  const { timeline } = partsOf(page)
  await expect(timeline.locator('.vis-item').first()).toBeVisible()
  const box = await timeline.locator('.vis-center').boundingBox()
  if (!box) throw new Error('The drawing has no box.')
  const [x, y] = [box.x + box.width / 2, box.y + 60]
  const touch = await context.newCDPSession(page)
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 1 },
    { x: x + apart, y, id: 2 },
  ]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(130) })
  for (const apart of [110, 90, 70, 50, 40]) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(page).toHaveURL(/window=/)
  const zoomed = page.url()
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: y + 200, id: 3 }] })
  for (const up of [160, 120, 80, 40, 0]) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + up, id: 3 }] })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  expect(page.url()).toBe(zoomed)
})
