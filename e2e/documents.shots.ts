import { expect, test } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'

interface Shot {
  readonly file: string
  readonly search: string
  /** The label to press on the drawing, where the picture shows one chosen. */
  readonly press?: RegExp
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
}

const shots: readonly Shot[] = [
  { file: 'explorer.png', search: '', press: /^Military Technical Talks/, width: 1280, height: 800, scheme: 'light' },
  {
    file: 'article-dark.png',
    search: '?event=annual-meeting&article=rudaw-2021-12-29&passage=3045',
    width: 1280,
    height: 800,
    scheme: 'dark',
  },
  { file: 'phone-list.png', search: '', width: 390, height: 844, scheme: 'light' },
  { file: 'phone-evidence-dark.png', search: '?event=soleimani-strike', width: 390, height: 844, scheme: 'dark' },
]

for (const { file, search, press, width, height, scheme } of shots) {
  test(`docs/${file}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    // The second visit has the letters from the first line on; a first one keeps those of the system where they are late.
    await openApp(page, search)
    await openApp(page, search)
    const { timeline, article } = partsOf(page)
    if (width > 900) await expect(timeline.locator('.vis-item').first()).toBeVisible()
    if (press) await timeline.getByText(press).first().click()
    // Evidence and article are loaded behind the list.
    if (press || search.includes('event=')) await expect(page.getByText('being loaded')).toHaveCount(0)
    if (search.includes('article=')) await expect(article.locator('mark[data-arrived]').first()).toBeInViewport()
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.screenshot({ path: `docs/${file}`, animations: 'disabled' })
  })
}
