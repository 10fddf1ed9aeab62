import { expect, type Locator, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { mirror } from './mirrored.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

async function openMirrored(page: Page, search = '') {
  const app = await openApp(page, search)
  await mirror(page)
  const parts = partsOf(page)
  await expect(parts.timeline.locator('.vis-rtl')).toBeAttached()
  const mark = (title: RegExp) => parts.timeline.locator('.drawn-event').filter({ hasText: title })
  return { app, mark, ...parts }
}

async function boxOf(locator: Locator) {
  const box = await locator.first().boundingBox()
  if (!box) throw new Error('It has no box.')
  return { ...box, middle: box.x + box.width / 2, right: box.x + box.width }
}

const windowOf = (page: Page) => (new URL(page.url()).searchParams.get('window') ?? '').split('/')
const windowStart = (page: Page) => windowOf(page)[0] ?? ''
const windowEnd = (page: Page) => windowOf(page)[1] ?? ''

test('the page is mirrored: filters on the right, then the list, then the evidence', async ({ page }) => {
  const { app, list, evidence } = await openMirrored(page, '?event=soleimani-strike')
  const rail = await boxOf(page.getByRole('group', { name: 'Status' }))
  const [rows, reading] = [await boxOf(list), await boxOf(evidence)]
  expect(rail.x).toBeGreaterThan(rows.right - 20)
  expect(rows.x).toBeGreaterThan(reading.right - 20)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  const back = evidence.getByRole('button', { name: 'Back to the list' })
  expect(await back.locator('.arrow').evaluate((arrow) => getComputedStyle(arrow).scale)).toBe('-1 1')
  await app.expectClean()
})

test('time runs from right to left: marks, axis, labels, articles, overview', async ({ page }) => {
  const { mark, timeline } = await openMirrored(page)
  const early = await boxOf(mark(/^Kirby tells/))
  const late = await boxOf(mark(/^Deadline for/))
  expect(early.x).toBeGreaterThan(late.right)
  const label = await boxOf(mark(/^Kirby tells/).locator('.mark-label'))
  expect(label.right).toBeLessThanOrEqual(early.right)
  const month = (name: string) => boxOf(timeline.locator('.vis-major').filter({ hasText: name }))
  expect((await month('December 2021')).x).toBeGreaterThan((await month('January 2022')).right)
  const year = (name: string) => boxOf(timeline.locator('.overview-year').filter({ hasText: name }))
  expect((await year('2015')).x).toBeGreaterThan((await year('2022')).right)
  const articles = timeline.locator('.drawn-articles')
  expect((await boxOf(articles.first())).x).toBeGreaterThan((await boxOf(articles.last())).right)
})

test('a mark stands under its day on the mirrored axis', async ({ page }) => {
  const { mark, timeline } = await openMirrored(page, '?window=2021-12-05/2022-01-15')
  const day = await boxOf(timeline.locator('.vis-minor').filter({ hasText: /^9$/ }))
  // The name of a day stands after the line where the day begins; the dot in the middle of the day.
  const dot = await boxOf(mark(/^CENTCOM states/))
  expect(dot.middle).toBeLessThan(day.right)
  expect(day.right - dot.middle).toBeLessThan(1240 / 41)
})

test('lanes have their names on the right', async ({ page }) => {
  const { timeline } = await openMirrored(page, '?lanes=actor')
  const name = await boxOf(timeline.locator('.vis-label').filter({ hasText: 'United States' }))
  expect(name.x).toBeGreaterThan((await boxOf(timeline.locator('.vis-center'))).right - 5)
})

test('the arrow key that points to later events goes to the next one', async ({ page }) => {
  const { timeline, items, evidence } = await openMirrored(page)
  const titles = await items.getByRole('heading').allTextContents()
  await expect(timeline).toHaveAccessibleDescription(/^Arrow right and left: previous and next event/)
  await timeline.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText(titles[1] ?? '')
})

test('Shift and the arrow to the left shows later days; in the toolbar arrows follow the screen', async ({ page }) => {
  const { timeline, controls } = await openMirrored(page, '?window=2020-01-01/2020-03-01')
  await timeline.focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => windowStart(page) > '2020-01-10').toBe(true)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => windowStart(page)).toBe('2020-01-01')
  await controls.getByRole('button', { name: 'Earlier' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(controls.getByRole('button', { name: 'Later' })).toBeFocused()
  expect((await boxOf(controls.getByRole('button', { name: 'Later' }))).x).toBeLessThan(
    (await boxOf(controls.getByRole('button', { name: 'Earlier' }))).x,
  )
})

test('dragging to the right brings later days; the wheel zooms about the day under it', async ({ page }) => {
  const { timeline, mark } = await openMirrored(page, '?window=2021-12-01/2022-01-01')
  const dot = mark(/^Kirby tells/)
  const before = await boxOf(dot)
  const empty = (await boxOf(timeline.locator('.vis-center'))).y + 285
  await page.mouse.move(300, empty)
  await page.mouse.down()
  await page.mouse.move(400, empty, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => windowStart(page) > '2021-12-01').toBe(true)
  const dragged = await boxOf(dot)
  expect(dragged.middle - before.middle).toBeGreaterThan(80)

  await page.mouse.move(dragged.middle, empty)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect.poll(() => windowEnd(page) < '2022-01-01').toBe(true)
  expect(Math.abs((await boxOf(dot)).middle - dragged.middle)).toBeLessThan(6)
})

test('a press at the right end of the overview shows the first years', async ({ page }) => {
  const { timeline } = await openMirrored(page)
  const strip = await boxOf(timeline.locator('.overview'))
  await page.mouse.click(strip.right - 40, strip.y + 15)
  await expect.poll(() => windowStart(page).slice(0, 4)).toMatch(/^201[45]$/)
})

test('the counts of earlier events stand on the right and go there', async ({ page }) => {
  const { app } = await openMirrored(page)
  const before = page.getByRole('button', { name: /before what is drawn/ })
  expect((await boxOf(before)).x).toBeGreaterThan((await boxOf(page.getByRole('toolbar'))).right)
  await before.click()
  await expect(page).toHaveURL(/window=2021-(0|1[01])/)
  await app.expectClean()
})

test('what a source says keeps its own direction and language', async ({ page }) => {
  const { evidence, article } = await openMirrored(page, '?event=kirby-statement')
  const said = evidence.getByRole('blockquote').first()
  await expect(said).toHaveAttribute('lang', 'en')
  await expect(said).toHaveCSS('direction', 'ltr')
  await expect(evidence).toHaveCSS('direction', 'rtl')
  await evidence
    .getByRole('button', { name: /Read in the article/ })
    .first()
    .click()
  const paragraph = article.locator('.article-text p').first()
  await expect(paragraph).toHaveAttribute('lang', 'en')
  await expect(paragraph).toHaveCSS('direction', 'ltr')
  await expect(article.getByRole('button', { name: 'Back to the evidence' })).toHaveCSS('direction', 'rtl')
})

test('a cut title keeps its beginning', async ({ page }) => {
  const { timeline } = await openMirrored(page, '?lanes=actor')
  const cut = timeline.locator('.drawn-event.label-inside').filter({ hasText: /^Pressure on the Coalition/ })
  const first = await cut.first().evaluate((item) => {
    const words = document.createRange()
    const text = item.querySelector('bdi')?.firstChild
    if (!text) return null
    words.setStart(text, 0)
    words.setEnd(text, 1)
    const frame = item.querySelector('.mark-label')?.getBoundingClientRect()
    return { letter: words.getBoundingClientRect().left, frame: frame?.left ?? 0 }
  })
  expect(first?.letter).toBeGreaterThanOrEqual(first?.frame ?? Number.POSITIVE_INFINITY)
})

test('the page turns back while it is open', async ({ page }) => {
  const { mark, timeline, app } = await openMirrored(page)
  await mirror(page, 'ltr')
  await expect(timeline.locator('.vis-ltr')).toBeAttached()
  await expect(timeline.locator('.vis-timeline')).toHaveCount(1)
  expect((await boxOf(mark(/^Kirby tells/))).x).toBeLessThan((await boxOf(mark(/^Deadline for/))).x)
  await app.expectClean()
})
