import { expect, type Locator, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

interface Box {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
}

/** Where the labels that can be seen are. */
async function labelsOf(timeline: Locator): Promise<Box[]> {
  return timeline.locator('.vis-item .mark-label').evaluateAll((labels) =>
    labels
      .map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ name, box }) => ({ name, x: box.x, y: box.y, right: box.right, bottom: box.bottom })),
  )
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.bottom - 4 && b.y < a.bottom - 4)
      .map((b) => `${a.name} / ${b.name}`),
  )
}

async function settled(page: Page, timeline: Locator): Promise<void> {
  await expect(timeline.locator('.vis-item').first()).toBeVisible()
  let before = ''
  await expect
    .poll(async () => {
      const now = JSON.stringify(await labelsOf(timeline))
      const isSame = now === before
      before = now
      return isSame
    })
    .toBe(true)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

test('it opens on the busy weeks, the overview shows all years, the edge says what lies beyond', async ({ page }) => {
  const app = await openApp(page)
  const { timeline } = partsOf(page)
  await settled(page, timeline)
  await expect(timeline.getByText('Military Technical Talks in Baghdad', { exact: false })).toBeVisible()
  for (const year of ['2015', '2018', '2021']) await expect(timeline.getByText(year, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /before what is drawn/ }).click()
  await expect(timeline.getByText('Iraqi elections; parties tied', { exact: false })).toBeVisible()
  await app.expectClean()
})

for (const search of [
  '',
  '?window=2014-09-01/2022-03-01',
  '?lanes=actor',
  '?lanes=status',
  '?window=2021-12-24/2022-01-05',
]) {
  test(`labels never overlap (${search || 'opening view'})`, async ({ page }) => {
    await openApp(page, search)
    const { timeline } = partsOf(page)
    await settled(page, timeline)
    const labels = await labelsOf(timeline)
    expect(labels.length).toBeGreaterThan(3)
    expect(overlaps(labels)).toEqual([])
  })
}

test('pointing, choosing and a filter that shows all leave every label where it was', async ({ page }) => {
  await openApp(page)
  const { timeline, event, controls } = partsOf(page)
  await settled(page, timeline)
  const before = await labelsOf(timeline)
  await event(/hold a drill/).click()
  await event(/hold a drill/).hover()
  await controls.getByRole('button', { name: 'Later' }).hover()
  await settled(page, timeline)
  const places = (boxes: readonly Box[]) =>
    boxes.map(({ name, x, y }) => `${name} ${Math.round(x)} ${Math.round(y)}`).sort()
  expect(places(await labelsOf(timeline))).toEqual(places(before))
})

test('a filter that leaves nothing in view shows what it leaves', async ({ page }) => {
  await openApp(page)
  const { timeline, facet } = partsOf(page)
  await settled(page, timeline)
  await facet('Actors', /^Joe Biden, /).check()
  await expect(timeline.getByText('First round of the Strategic Dialogue', { exact: false })).toBeVisible()
})

test('a click on a mark opens its event', async ({ page }) => {
  await openApp(page)
  const { timeline, evidence } = partsOf(page)
  await settled(page, timeline)
  await timeline.getByText('Iraqi counter-terror forces hold a drill', { exact: false }).click()
  await expect(evidence.getByRole('heading', { name: /hold a drill/ })).toBeVisible()
})

test('a plain wheel scrolls the page; with Ctrl it zooms', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  await settled(page, timeline)
  await timeline.locator('.vis-center').hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100)
  await expect(page).not.toHaveURL(/window=/)
  await page.evaluate(() => window.scrollTo(0, 0))
  await timeline.locator('.vis-center').hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect(page).toHaveURL(/window=/)
})

test('the drawing follows the width of the page, its axis too', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  await settled(page, timeline)
  const widths = () =>
    timeline
      .locator('.drawing')
      .evaluate((host) =>
        ['.vis-panel.vis-center', '.vis-panel.vis-top'].map(
          (part) => (host.querySelector(part)?.clientWidth ?? 0) - host.clientWidth,
        ),
      )
  const before = await widths()
  await page.setViewportSize({ width: 1000, height: 800 })
  await expect.poll(async () => (await timeline.locator('.drawing').boundingBox())?.width).toBeLessThan(1000)
  await expect.poll(widths).toEqual(before)
})

test('dragging the drawing moves it, and choosing nothing', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  await settled(page, timeline)
  const box = await timeline.locator('.vis-center').boundingBox()
  if (!box) throw new Error('The drawing has no box.')
  // Begins and ends on a label.
  await page.mouse.move(box.x + 200, box.y + 50)
  await page.mouse.down()
  await page.mouse.move(box.x + 400, box.y + 50, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/window=2021-1[12]/)
  await expect(page).not.toHaveURL(/event=/)
})

test('dragging the window of the overview moves the drawing', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  await settled(page, timeline)
  const box = await timeline.locator('.overview').boundingBox()
  if (!box) throw new Error('The overview has no box.')
  await page.mouse.click(box.x + box.width * 0.65, box.y + 10)
  await expect(page).toHaveURL(/window=(2019|2020)/)
})

test('lanes by source name their sources', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('source')
  await settled(page, timeline)
  await expect(timeline.locator('.vis-labelset').getByText('Kurdistan 24')).toBeVisible()
  await expect(page).toHaveURL(/lanes=source/)
})
