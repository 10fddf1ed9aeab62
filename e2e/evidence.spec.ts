import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

const strike = 'US airstrike in Baghdad kills Qasem Soleimani and a top Hashd leader'

test('event → quote → passage in the article → back', async ({ page }) => {
  const app = await openApp(page)
  const { event, evidence, article } = partsOf(page)
  await event(strike).click()
  await expect(evidence.getByRole('heading', { name: strike })).toBeVisible()
  await expect(evidence.getByRole('blockquote')).toHaveCount(2)
  await evidence
    .getByRole('button', { name: /Read in the article/ })
    .first()
    .click()
  const passage = article.locator('mark').filter({ hasText: 'Soleimani and a top Hashd leader were killed' })
  await expect(passage).toBeInViewport()
  await expect(passage).toHaveAttribute('data-chosen')
  await page.goBack()
  await expect(evidence.getByRole('heading', { name: strike })).toBeVisible()
  await page.goBack()
  await expect(evidence.getByRole('blockquote')).toHaveCount(0)
  await app.expectClean()
})

test('a day that was inferred says so, and why, wherever it is shown', async ({ page }) => {
  await openApp(page, '?event=kadhimi-announcement')
  const { evidence, article } = partsOf(page)
  const trail = evidence.getByRole('region', { name: 'How the date was worked out' })
  await expect(trail).toContainText('Wednesday')
  await expect(trail).toContainText('29 December 2021 (inferred)')
  await evidence.getByText('29 December 2021 (inferred)').last().click()
  await expect(evidence.getByText(/The text states no date/)).toBeVisible()
  await evidence
    .getByRole('button', { name: /Read in the article/ })
    .first()
    .click()
  await expect(article.getByText('29 December 2021 (inferred)')).toBeVisible()
})

test('previous and next walk the events that are shown', async ({ page }) => {
  await openApp(page, '?actor=qasem-soleimani&event=soleimani-strike')
  const { evidence, items } = partsOf(page)
  const titles = await items.getByRole('heading').allTextContents()
  for (const title of titles.slice(titles.indexOf(strike) + 1)) {
    await evidence.getByRole('button', { name: 'Next event: ' }).click()
    await expect(evidence.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }
  await expect(evidence.getByRole('button', { name: 'Next event' })).toBeDisabled()
})

test('a passage leads to its event; one that several share offers them', async ({ page }) => {
  await openApp(page, '?article=rudaw-2021-12-29')
  const { article, evidence } = partsOf(page)
  await article.getByRole('button', { name: /^Iraqi counter-terror forces held/ }).click()
  await expect(evidence.getByRole('heading', { name: /hold a drill in Baghdad/ })).toBeVisible()
  await page.goBack()
  await article.getByRole('button', { name: /^Security forces confirmed his death/ }).click()
  const choice = page.getByRole('dialog', { name: 'Events that cite this passage' })
  await expect(choice.getByRole('button')).toHaveCount(2)
  await choice.getByRole('button', { name: /confirm Colonel al-Jourani/ }).click()
  await expect(evidence.getByRole('heading', { name: /confirm Colonel al-Jourani/ })).toBeVisible()
})

test('repeated and foreign parts are folded and named, and the text keeps them', async ({ page }) => {
  await openApp(page, '?article=rudaw-2021-12-29')
  const { article } = partsOf(page)
  const repeat = article.getByText(/Not part of the article: .*14 paragraphs/)
  await expect(repeat).toBeVisible()
  await expect(article.getByText(/Not part of the article: .*comment/i)).toBeVisible()
  await expect(article.getByText('Iraqi counter-terror forces held a military drill').first()).toBeVisible()
  await expect(article.getByText('Iraqi counter-terror forces held a military drill').last()).toBeHidden()
  await repeat.click()
  await expect(article.getByText('Iraqi counter-terror forces held a military drill').last()).toBeVisible()
})

test('an actor of the event filters by a press', async ({ page }) => {
  await openApp(page, '?event=kirby-statement')
  const { evidence, items, facet } = partsOf(page)
  await evidence.getByRole('button', { name: 'John Kirby' }).click()
  await expect(items).toHaveCount(1)
  await expect(facet('Actors', /^John Kirby, /)).toBeChecked()
})

test('a citation is copied with its quote, source, date and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openApp(page, '?event=kirby-statement')
  const { evidence } = partsOf(page)
  await evidence.getByRole('button', { name: 'Copy citation' }).click()
  await expect(evidence.getByText('Copied')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(
    /^“That stance was previewed .*” — Kurdistan 24, “Iraq, Coalition affirm .*”, 9 December 2021, accessed \d+ \w+ \d{4}\. http/,
  )
  await evidence.getByRole('button', { name: 'HTML' }).click()
  await expect(evidence.getByText('Copied as HTML')).toBeVisible()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toMatch(/<blockquote.*>That stance was previewed .*<\/blockquote>/)
  await page.goto(text.slice(text.lastIndexOf('http')))
  await expect(page.locator('mark[data-chosen]')).toBeInViewport()
})
