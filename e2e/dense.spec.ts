import { expect, type Locator, type Page } from 'playwright/test'
import { foreignWords } from './foreign-words.ts'
import { mirror } from './mirrored.ts'
import { ownSite } from './own-site.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

// An event a day from 2001 on, for ten years; every tenth is known to the month only.
const count = 3650
const dayOf = (n: number) => new Date(Date.UTC(2001, 0, 1 + n)).toISOString().slice(0, 10)
const events = Array.from({ length: count }, (_, n) => ({
  id: `e${n}`,
  title: `Report ${n} of the dam`,
  date: n % 10 === 0 ? dayOf(n).slice(0, 7) : dayOf(n),
  actors: n % 4 === 0 ? ['Orrin Council'] : ['River Board'],
  citations: [{ url: `https://news.example/${n}`, publisher: 'The Valley News', quote: `It is day ${n}.` }],
}))
const open = ownSite('dense', {
  'collection.yaml': 'title: The dam\ndrafts: none\n',
  'articles/post.txt': 'The dam was begun in January 2001.\n',
  'many.events.jsonl': events.map((event) => `${JSON.stringify(event)}\n`).join(''),
})

const countOf = (actor: string, from: string, to: string) =>
  events.filter(({ actors, date }) => actors[0] === actor && date >= from && date < to).length
const marks = (timeline: Locator) => timeline.locator('.vis-item')
const told = (timeline: Locator) => timeline.locator('[aria-live=polite]')
const daysShown = (page: Page) => {
  const [start, end] = (new URL(page.url()).searchParams.get('window') ?? '').split('/').map((day) => Date.parse(day))
  return ((end ?? 0) - (start ?? 0)) / 86_400_000
}

async function openDrawing(page: Page, search = '') {
  const app = await open(page, search)
  const parts = partsOf(page)
  await expect(parts.timeline.locator('.drawing-density')).toBeVisible()
  return { app, ...parts, press: (name: string) => parts.controls.getByRole('button', { name }).click() }
}

test('from all years to single days and back, the page never holds more than 300 marks', async ({ page }) => {
  const { app, timeline, press } = await openDrawing(page)
  await press('Show all')
  await expect(timeline).toHaveAccessibleDescription(/3650 events, counted by quarter/)
  expect(await marks(timeline).count()).toBeLessThan(20)
  for (let step = 0; step < 9; step++) {
    await press('Zoom in')
    expect(await marks(timeline).count()).toBeLessThanOrEqual(300)
  }
  await expect(timeline).toHaveAccessibleDescription(/each with its mark/)
  await expect(
    timeline
      .locator('.drawn-event')
      .getByText(/^Report \d+ of the dam$/)
      .first(),
  ).toBeVisible()
  for (let step = 0; step < 9; step++) {
    await press('Zoom out')
    expect(await marks(timeline).count()).toBeLessThanOrEqual(300)
  }
  await expect(timeline).toHaveAccessibleDescription(/counted by quarter/)
  await app.expectClean()
})

test('a tile says what it holds, and a click zooms into it', async ({ page }) => {
  const { timeline } = await openDrawing(page, '?window=2002-01-01/2009-01-01')
  const box = await timeline.locator('.vis-center').boundingBox()
  if (!box) throw new Error('The drawing has no box.')
  const at = { x: box.x + box.width / 2, y: box.y + 120 }
  await page.mouse.move(at.x, at.y)
  await expect(timeline.locator('.drawing-said')).toHaveText(/^\w+ to \w+ 2005: 9\d events$/)
  await page.mouse.click(at.x, at.y)
  await expect.poll(() => daysShown(page)).toBeLessThan(95)
  await expect(timeline).toHaveAccessibleDescription(/Shown now: .*2005/)
})

test('in a page read from the right, tiles stand where their time is, and a click zooms into it', async ({ page }) => {
  const { timeline } = await openDrawing(page, '?window=2002-01-01/2009-01-01')
  await mirror(page)
  await expect(timeline.locator('.vis-rtl')).toBeAttached()
  const box = await timeline.locator('.vis-center').boundingBox()
  if (!box) throw new Error('The drawing has no box.')
  // A tenth of the window from its left edge: early in 2008.
  const at = { x: box.x + box.width / 10, y: box.y + 120 }
  await page.mouse.move(at.x, at.y)
  await expect(timeline.locator('.drawing-said')).toHaveText(/^\w+ to \w+ 2008: \d+ events$/)
  // Painted there, too: only bars are dark in the middle of a lane.
  const painted = await timeline.locator('.drawing-density').evaluate((canvas, x) => {
    if (!(canvas instanceof HTMLCanvasElement)) return null
    const ratio = canvas.width / canvas.clientWidth
    return canvas.getContext('2d')?.getImageData(x * ratio, 200 * ratio, 1, 1).data[3]
  }, at.x - box.x)
  expect(painted).toBeGreaterThan(100)
  await page.mouse.click(at.x, at.y)
  await expect.poll(() => daysShown(page)).toBeLessThan(95)
  await expect(timeline).toHaveAccessibleDescription(/Shown now: .*2008/)
})

test('the keys walk from tile to tile, zoom into one, and go on from event to event', async ({ page }) => {
  const { timeline, evidence } = await openDrawing(page, '?window=2002-01-01/2009-01-01&lanes=actor')
  await timeline.focus()
  await page.keyboard.press('PageDown')
  await expect(told(timeline)).toHaveText(
    `River Board, January to March 2002: ${countOf('River Board', '2002-01', '2002-04')} events`,
  )
  await page.keyboard.press('ArrowDown')
  await expect(told(timeline)).toHaveText(
    `Orrin Council, January to March 2002: ${countOf('Orrin Council', '2002-01', '2002-04')} events`,
  )
  await page.keyboard.press('PageDown')
  await expect(told(timeline)).toHaveText(
    `Orrin Council, April to June 2002: ${countOf('Orrin Council', '2002-04', '2002-07')} events`,
  )
  await page.keyboard.press('Enter')
  await expect.poll(() => daysShown(page)).toBeLessThan(95)
  await page.keyboard.press('ArrowRight')
  await expect(told(timeline)).toHaveText(/^Report \d+ of the dam\. /)
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('heading', { name: /^Report \d+ of the dam/ })).toBeVisible()
})

test('rows stay where they are while panning', async ({ page }) => {
  const { timeline } = await openDrawing(page, '?window=2005-03-01/2005-04-10')
  const rowOf = (label: Locator) => label.evaluate((element) => Math.round(element.getBoundingClientRect().top))
  const event = timeline.locator('.drawn-event').filter({ hasText: /./ }).nth(8)
  await expect(event).toBeVisible()
  const label = timeline.locator('.drawn-event').getByText((await event.textContent()) ?? '', { exact: true })
  const before = await rowOf(label)
  const box = await timeline.locator('.vis-center').boundingBox()
  if (!box) throw new Error('The drawing has no box.')
  await page.mouse.move(box.x + 700, box.y + 260)
  await page.mouse.down()
  for (const x of [690, 640, 600, 570, 560]) {
    await page.mouse.move(box.x + x, box.y + 260)
    if (await label.isVisible()) expect(await rowOf(label)).toBe(before)
  }
  await page.mouse.up()
})

test('a vague date keeps its width among many events', async ({ page }) => {
  const { timeline } = await openDrawing(page, '?window=2005-03-01/2005-04-10')
  const month = timeline.locator('.drawn-event.mark-month').filter({ hasText: 'Report 1520 of the dam' })
  const drawing = await timeline.locator('.vis-center').boundingBox()
  const box = await month.boundingBox()
  // 31 of the 40 days that are shown.
  expect((box?.width ?? 0) / (drawing?.width ?? 1)).toBeCloseTo(31 / 40, 1)
})

test('a filter that leaves few draws each of them', async ({ page }) => {
  await open(page, '?from=2005-03-02&to=2005-03-20')
  const { timeline } = partsOf(page)
  await expect(timeline.locator('.drawn-event').getByText('Report 1525 of the dam', { exact: true })).toBeVisible()
})

for (const lang of ['ar', 'ckb', 'fa']) {
  test(`in ${lang} the tiles are told in its words and digits`, async ({ page }) => {
    const app = await open(page, `?lang=${lang}`)
    const drawing = page.locator('.timeline-pane')
    await expect(drawing.locator('.drawing-density')).toBeVisible()
    await drawing.locator('.timeline-region').focus()
    await page.keyboard.press('PageDown')
    await expect(drawing.locator('[aria-live]')).not.toBeEmpty()
    await expect(drawing.locator('.drawing-said')).not.toBeEmpty()
    expect(await foreignWords(drawing)).toEqual([])
    await expect(page.locator('.year-jump')).toBeVisible()
    expect(await foreignWords(page.locator('.list-pane'))).toEqual([])
    await app.expectClean()
  })
}
test('resting on one of many marks shows its event, its quote that nobody checked', async ({ page }) => {
  const { app, timeline } = await openDrawing(page, '?window=2005-03-01/2005-04-10')
  const preview = page.getByRole('complementary', { name: 'Preview' })
  await expect(page.locator('#key-help')).toBeAttached()
  await timeline.locator('.drawn-event').filter({ hasText: 'Report 1528 of the dam' }).hover()
  await expect(preview).toContainText('Report 1528 of the dam')
  await expect(preview).toContainText('It is day 1528.')
  await expect(preview).toContainText('The Valley News, not checked')
  await app.expectClean()
})
