import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

/** Presses Tab until an element with that role and name has the focus; fails when it takes too many. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(focused)) return presses
  }
  throw new Error(`Nothing named ${name} within ${most} presses of Tab.`)
}

test('by keyboard alone: find by word, open, read in the article, come back', async ({ page }) => {
  await openApp(page)
  const { evidence, article, items } = partsOf(page)
  await tabTo(page, /^Search$/)
  await page.keyboard.type('drill')
  await expect(items).toHaveCount(1)
  await tabTo(page, /hold a drill in Baghdad/)
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('blockquote')).toContainText('military drill')
  await tabTo(page, /Read in the article/)
  await page.keyboard.press('Enter')
  await expect(article.locator('mark[data-chosen]')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(evidence.getByRole('blockquote')).toContainText('military drill')
})

test('the drawing is one Tab stop whose arrows walk the events in time', async ({ page }) => {
  await openApp(page)
  const { timeline, evidence, items } = partsOf(page)
  await expect(timeline.locator('.vis-item').first()).toBeAttached()
  await tabTo(page, /^Timeline$/)
  await page.keyboard.press('Tab')
  expect(await timeline.evaluate((region) => region.contains(document.activeElement))).toBe(false)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const second = await items.getByRole('heading').nth(1).textContent()
  await expect(evidence.getByRole('heading', { level: 2, name: second ?? '' })).toBeVisible()
})

test('the toolbar is one Tab stop; arrows move in it, and its buttons move the drawing', async ({ page }) => {
  await openApp(page)
  const { controls } = partsOf(page)
  await controls.getByRole('button', { name: 'Earlier' }).focus()
  await page.keyboard.press('End')
  await expect(controls.getByRole('button', { name: 'Show all' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/window=2014/)
  await page.keyboard.press('ArrowLeft')
  await expect(controls.getByRole('button', { name: 'Zoom out' })).toBeFocused()
})

test('a passage of an article is a button', async ({ page }) => {
  await openApp(page, '?article=kurdistan24-2021-12-09')
  const { article, evidence } = partsOf(page)
  await article.getByRole('button', { name: /^The Iraqi parliament then approved/ }).focus()
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('heading', { name: /^Iraqi parliament approves/ })).toBeVisible()
})
