import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test('a pasted link gives the same view, and so does a reload', async ({ page }) => {
  await openApp(page, '?source=kurdistan-24&status=happened&from=2021-12-01&event=kirby-statement&lanes=status')
  const { evidence, items, facet } = partsOf(page)
  const look = async () => {
    await expect(evidence.getByRole('heading', { name: /^Kirby tells/ })).toBeVisible()
    await expect(facet('Sources', /^Kurdistan 24/)).toBeChecked()
    await expect(facet('Status', /^Happened/)).toBeChecked()
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2021-12-01')
    await expect(page.getByRole('combobox', { name: 'Lanes' })).toHaveValue('status')
    return items.allTextContents()
  }
  const before = await look()
  await page.reload()
  expect(await look()).toEqual(before)
})

test('an article with an event opens at the passage of that event', async ({ page }) => {
  await openApp(page, '?event=coalition-reports-meeting&article=rudaw-2021-12-29')
  const { article } = partsOf(page)
  await expect(article.getByText('The Coalition said on Tuesday that').first()).toBeInViewport()
})

test('an address of rubbish gives the page', async ({ page }) => {
  const app = await openApp(
    page,
    '?event=none&actor=nobody&from=2021-13-45&lanes=x&__proto__=1&window=b/a&article=../../etc',
  )
  const { items, status } = partsOf(page)
  await expect(status).toContainText(`${await items.count()} of ${await items.count()} events`)
  await app.expectClean()
})

test('choosing makes a history entry; typing replaces the one there is', async ({ page }) => {
  await openApp(page)
  const { event, evidence } = partsOf(page)
  const start = await page.evaluate(() => history.length)
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('drill')
  await expect(page).toHaveURL(/q=drill/)
  expect(await page.evaluate(() => history.length)).toBe(start)
  await event(/hold a drill/).click()
  await expect(evidence.getByRole('heading', { name: /hold a drill/ })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(start + 1)
})

test('the site works from any path of a static host', async ({ page, baseURL }) => {
  await page.route('**/some/deep/path/**', async (route) => {
    const url = route.request().url().replace('/some/deep/path', '')
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto(`${baseURL}/some/deep/path/?event=kirby-statement`)
  const { evidence, article, timeline } = partsOf(page)
  await expect(timeline.locator('.vis-item').first()).toBeAttached()
  await evidence.getByRole('button', { name: /Read in the article/ }).click()
  await expect(article.getByText('That stance was previewed on Wednesday')).toBeVisible()
})

test('an article is loaded when it is opened, not before', async ({ page }) => {
  const texts: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/assets/rudaw-')) texts.push(request.url())
  })
  await openApp(page, '?event=counter-terror-drill')
  const { article, evidence, timeline } = partsOf(page)
  await expect(timeline.locator('.vis-item').first()).toBeAttached()
  expect(texts).toEqual([])
  await evidence.getByRole('button', { name: /Read in the article/ }).click()
  await expect(article.getByText('Iraqi counter-terror forces held').first()).toBeVisible()
  expect(texts).toHaveLength(1)
})

for (const size of [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
]) {
  test(`a link to an event arrives with the drawing and the evidence in view, at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    const app = await openApp(page, '?event=technical-talks')
    const { timeline, evidence } = partsOf(page)
    await expect(timeline.locator('.drawn-event.is-chosen').first()).toBeInViewport({ ratio: 1 })
    await expect(evidence.getByRole('heading', { name: /^Military Technical Talks/ })).toBeInViewport({ ratio: 1 })
    await expect(evidence.getByRole('button', { name: '9 December 2021' })).toBeInViewport({ ratio: 1 })
    await app.expectClean()
  })
}

test('evidence that is closed by keyboard gives the focus back to an event that is in view', async ({ page }) => {
  await openApp(page, '?event=technical-talks')
  const { evidence, items } = partsOf(page)
  await evidence.getByRole('button', { name: /Back to the list/ }).focus()
  await page.keyboard.press('Enter')
  const title = items.getByRole('button', { name: /^Military Technical Talks/ })
  await expect(title).toBeFocused()
  await expect(title).toBeInViewport({ ratio: 1 })
})
