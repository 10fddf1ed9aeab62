import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { foreignWords, unvoicedWords } from './foreign-words.ts'
import { mainStates, openState } from './main-states.ts'
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

for (const lang of ['ar', 'ckb', 'fa']) {
  test(`in ${lang} the drawing and the list say nothing in English but what sources say`, async ({ page }) => {
    const app = await openApp(page, `?lang=${lang}&lanes=status`)
    const [drawing, list] = [page.locator('.timeline-pane'), page.locator('.list-pane')]
    await expect(drawing.locator('.drawn-event').first()).toBeAttached()
    await expect(drawing.locator('.legend li').first()).toBeVisible()
    await drawing.locator('.timeline-region').focus()
    await page.keyboard.press('Home')
    await expect(drawing.locator('[aria-live]')).not.toBeEmpty()
    await expect(drawing.locator('[aria-live] [lang="en"]')).toHaveCount(1)
    expect(await foreignWords(drawing)).toEqual([])
    expect(await foreignWords(list)).toEqual([])

    await page.goto(`./?lang=${lang}&q=zzzz&status=planned`)
    await expect(list.locator('.empty li')).toHaveCount(2)
    expect(await foreignWords(list)).toEqual([])
    expect(await foreignWords(drawing)).toEqual([])

    await page.goto(`./?lang=${lang}&embed=1`)
    await expect(page.locator('.embed .event-row').first()).toBeVisible()
    expect(await foreignWords(page.locator('.embed'))).toEqual([])
    await app.expectClean()
  })
}

/** What has no language: the names of files, the codes of languages, and what a reader searches for. */
const wordless = /^«?(nothing-has-this|en|SHA256SUMS|timeline\.json:?|articles\/[\w-]+\.txt)»?$/

// A state that is opened by words of the interface is not asked for it.
for (const [name, state] of Object.entries(mainStates).filter(([, { press }]) => !press)) {
  test(`in an Arabic page every English word of ${name} has the language it is spoken in`, async ({ page }) => {
    const search = `?lang=ar${state.search.replace('?', '&')}`
    const app = await openState(page, { ...state, search })
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    const unvoiced = await unvoicedWords(page.locator('body'))
    expect(unvoiced.filter((words) => !wordless.test(words))).toEqual([])
    await app.expectClean()
  })
}
