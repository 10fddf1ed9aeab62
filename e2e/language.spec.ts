import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { test } from './watched-test.ts'

test('another language keeps the view, needs no reload, and comes back by address and by browser', async ({ page }) => {
  const app = await openApp(page, '?q=Baghdad')
  const html = page.locator('html')
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  await page.getByRole('combobox', { name: 'Language' }).selectOption('العربية')
  await expect(html).toHaveAttribute('dir', 'rtl')
  await expect(html).toHaveAttribute('lang', 'ar')
  await expect(page.getByRole('searchbox', { name: 'بحث', exact: true })).toHaveValue('Baghdad')
  await expect(page.locator('.result-line').getByRole('status')).toContainText('من')
  await expect(page.locator('[data-same-page]')).toHaveCount(1)
  await expect(page).toHaveURL(/q=Baghdad.*lang=ar/)

  await page.reload()
  await expect(html).toHaveAttribute('lang', 'ar')
  await page.goto('./')
  await expect(html).toHaveAttribute('lang', 'ar')
  await page.goto('./?lang=en')
  await expect(html).toHaveAttribute('dir', 'ltr')
  await app.expectClean()
})

test.describe('in a browser of another language', () => {
  test.use({ locale: 'fa-IR' })

  test('the page comes in it, with its digits on the axis', async ({ page }) => {
    const app = await openApp(page)
    await expect(page.getByRole('combobox', { name: 'زبان' })).toHaveValue('fa')
    await expect(page.locator('.overview-year').filter({ hasText: '۲۰۲۰' })).toBeVisible()
    await app.expectClean()
  })
})
