import { expect, type Locator } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It has no box.')
  return box
}

/** That one element covers no part of another, and lies in the window. */
async function expectBeside(preview: Locator, mark: Locator) {
  const [card, of] = [await boxOf(preview), await boxOf(mark)]
  const covers =
    card.x < of.x + of.width && card.x + card.width > of.x && card.y < of.y + of.height && card.y + card.height > of.y
  expect(covers).toBe(false)
  expect(Math.min(card.x, card.y)).toBeGreaterThanOrEqual(0)
  expect(card.x + card.width).toBeLessThanOrEqual(1280)
  expect(card.y + card.height).toBeLessThanOrEqual(800)
}

test('resting on a mark shows its event beside it; the pointer can enter the preview, and Escape closes it', async ({
  page,
}) => {
  const app = await openApp(page)
  const { timeline, evidence } = partsOf(page)
  const preview = page.getByRole('complementary', { name: 'Preview' })
  await expect(page.locator('#key-help')).toBeAttached()
  const mark = timeline.locator('[data-preview="kadhimi-announcement"]')
  await mark.hover()
  await expect(preview).toContainText('Prime Minister Kadhimi announces')
  await expect(preview).toContainText('29 December 2021')
  await expect(preview).toContainText('happened')
  await expect(preview).toContainText(/\d sources?/)
  await expect(preview.locator('q')).not.toBeEmpty()
  await expectBeside(preview, mark)
  await preview.hover()
  await page.mouse.move(5, 5)
  await expect(preview).toBeHidden()
  await mark.hover()
  await expect(preview).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(preview).toBeHidden()
  await mark.click()
  await expect(evidence.getByRole('heading', { level: 2, name: /^Prime Minister Kadhimi/ })).toBeVisible()
  await app.expectClean()
})

test('the keys in the drawing show the event that they are at; Escape closes its preview, then goes back', async ({
  page,
}) => {
  await openApp(page, '?event=soleimani-strike')
  const { timeline, evidence } = partsOf(page)
  const preview = page.getByRole('complementary', { name: 'Preview' })
  await expect(page.locator('#key-help')).toBeAttached()
  await expect(timeline.locator('.drawn-event').first()).toBeVisible()
  await timeline.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(preview).toContainText('The Coalition against ISIS is formally established')
  await expectBeside(preview, timeline.locator('[data-preview].is-pointed').first())
  await page.keyboard.press('Escape')
  await expect(preview).toBeHidden()
  await expect(timeline).toBeFocused()
  await expect(evidence.getByRole('blockquote').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(evidence.getByRole('blockquote')).toHaveCount(0)
  await expect(timeline).toBeFocused()
})

test('turned off, nothing comes of resting', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  await page.getByRole('button', { name: 'Keys and previews' }).click()
  await page.getByRole('checkbox', { name: /preview/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.clock.install()
  await timeline.locator('[data-preview="kadhimi-announcement"]').hover()
  await page.clock.runFor(3000)
  await expect(page.getByRole('complementary', { name: 'Preview' })).toHaveCount(0)
})
