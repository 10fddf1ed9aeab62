import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { test } from './watched-test.ts'

test('on a phone each step stands above the bar that tells of it, and all of its words have room', async ({ page }) => {
  const app = await openApp(page)
  await expect(page.getByText('Choose an event to read the words that it rests on.')).toBeInViewport()
  await page.getByRole('button', { name: 'Take the tour' }).tap()
  const tour = page.getByRole('region', { name: 'Tour' })
  for (const step of [1, 2, 3, 4, 5, 6]) {
    await expect(tour).toContainText(`Step ${step} of 6`)
    const sheet = await page.locator('.sheet').boundingBox()
    const bar = await tour.boundingBox()
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1)
    expect(bar?.height).toBeLessThan(844 / 3)
    const words = tour.locator('.tour-words')
    expect(await words.evaluate((one) => one.scrollHeight <= one.clientHeight)).toBe(true)
    if (step === 5)
      await expect(page.locator('.reader mark[data-arrived], .reader [data-arrived]').first()).toBeInViewport()
    await tour.getByRole('button', { name: step === 6 ? 'End the tour' : 'Next' }).tap()
  }
  await expect(tour).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Evidence' })).toBeVisible()
  await app.expectClean()
})
