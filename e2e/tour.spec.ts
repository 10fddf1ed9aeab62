import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test('the tour leads through the story by keyboard, each step at its own address', async ({ page }) => {
  const app = await openApp(page)
  const { evidence, article, event } = partsOf(page)
  const tour = page.getByRole('region', { name: 'Tour' })
  await expect(tour).toHaveCount(0)
  await page.getByRole('button', { name: 'Take the tour' }).focus()
  await page.keyboard.press('Enter')
  await expect(tour).toContainText('Step 1 of 6')
  await expect(evidence).toContainText('formally established in October 2014')
  await expect(event('The Coalition against ISIS is formally established')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(tour).toContainText('Step 2 of 6')
  await expect(evidence).toContainText('less exact')
  await page.goBack()
  await expect(tour).toContainText('Step 1 of 6')
  await page.goto('./?tour=5')
  await expect(tour).toContainText('Step 5 of 6')
  await expect(article.locator('mark[data-arrived]').or(article.locator('[data-arrived]')).first()).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(tour).toHaveCount(0)
  await expect(article).toBeVisible()
  await app.expectClean()
})

test('a link to an event shows the event, and no tour', async ({ page }) => {
  await openApp(page, '?event=soleimani-strike')
  await expect(partsOf(page).evidence).toContainText('Qasem Soleimani')
  await expect(page.getByRole('region', { name: 'Tour' })).toHaveCount(0)
})
