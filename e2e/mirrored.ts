import type { Page } from 'playwright/test'

/** Has the page read from the right, as a language that is written so would: it follows while it is open. */
export async function mirror(page: Page, direction: 'ltr' | 'rtl' = 'rtl'): Promise<void> {
  await page.evaluate((dir) => {
    document.documentElement.dir = dir
  }, direction)
}
