import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

interface State {
  readonly search: string
  /** What the reader does there. */
  readonly does?: (page: Page) => Promise<void>
}

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).click()
}

const states: Readonly<Record<string, State>> = {
  'the list': { search: '' },
  'the drawing': {
    search: '',
    does: async (page) => {
      await press('Open the drawing')(page)
      await expect(partsOf(page).timeline.locator('.vis-item').first()).toBeVisible()
    },
  },
  'the filters': { search: '?status=planned', does: press('Filters (1)') },
  'the keys': { search: '', does: press('Keys and previews') },
  'an empty result': { search: '?q=nothing-has-this' },
  'an event': { search: '?event=soleimani-strike' },
  'an article': { search: '?event=kirby-statement&article=kurdistan24-2021-12-09' },
  'sources side by side': { search: '?event=kadhimi-announcement&compare=sources' },
  'who reported what': { search: '?view=coverage' },
  'the record': { search: '?record=collection' },
}

for (const [name, { search, does }] of Object.entries(states)) {
  test(`on a phone, axe finds nothing in ${name}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openApp(page, search)
    await expect(page.getByRole('heading').first()).toBeAttached()
    await expect(page.locator('#key-help')).toBeAttached()
    await does?.(page)
    await expect(page.getByText('being loaded')).toHaveCount(0)
    await expectNoViolations(page)
  })
}

test('on a phone, axe finds nothing in what is still being loaded', async ({ page }) => {
  await page.route('**/coverage-pane-*.js', () => {})
  await openApp(page, '?view=coverage')
  await expect(page.getByText('The table of reports: being loaded.')).toBeVisible()
  await expectNoViolations(page)
})
