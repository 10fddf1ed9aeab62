import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

const strike = 'US airstrike in Baghdad kills Qasem Soleimani and a top Hashd leader'

test('sources side by side: what agrees, what is less exact, what only one has; Back closes them', async ({ page }) => {
  const app = await openApp(page)
  const { event, evidence, article } = partsOf(page)
  await event(strike).click()
  await evidence.getByRole('button', { name: 'Compare sources' }).click()
  const table = evidence.getByRole('table', { name: /What each source claims/ })
  await expect(table.getByRole('columnheader')).toContainText(['Rudaw', 'Kurdistan 24'])
  const row = (name: string) => table.locator('tbody').filter({ hasText: name }).getByRole('cell')
  await expect(row('Date')).toContainText(['agrees3 January 2020', 'less exactJanuary 2020'])
  await expect(row('Place')).toContainText(['Baghdad', 'silent'])
  await expect(row('Actor: Qasem Soleimani')).toContainText(['Soleimani', 'Qasim Soleimani'])
  await expect(page).toHaveURL(/compare=sources/)
  await row('Actor: Qasem Soleimani').getByRole('button', { name: 'Qasim Soleimani' }).click()
  await expect(article.locator('mark').filter({ hasText: 'assassination of Qasim Soleimani' })).toBeInViewport()
  await page.goBack()
  await expect(table).toBeVisible()
  await page.goBack()
  await expect(table).toHaveCount(0)
  await expect(evidence.getByRole('heading', { name: strike })).toBeVisible()
  await app.expectClean()
})

test('the comparison opens where the reader sees it', async ({ page }) => {
  await openApp(page, '?event=kadhimi-announcement')
  const { evidence } = partsOf(page)
  await evidence.getByRole('button', { name: 'Compare sources' }).click()
  await expect(evidence.getByRole('columnheader', { name: /Rudaw/ })).toBeInViewport({ ratio: 0.9 })
})

test('a reader of either announcement learns that there were two, and why', async ({ page }) => {
  await openApp(page, '?event=kadhimi-announcement&compare=sources')
  const { evidence } = partsOf(page)
  const beside = evidence.getByRole('region', { name: 'Read beside' })
  await expect(beside).toContainText('announced twice')
  const date = evidence.getByRole('table').locator('tbody').filter({ hasText: 'Date' })
  await expect(date).toContainText('differ')
  await expect(date.getByRole('cell')).toContainText(['29 December 2021', '9 December 2021', '9 December 2021'])
  await beside.getByRole('button', { name: /^Military Technical Talks/ }).click()
  await expect(evidence.getByRole('heading', { level: 2, name: /^Military Technical Talks/ })).toBeVisible()
  await expect(beside).toContainText('announced twice')
  await expect(beside.getByRole('button', { name: /^Prime Minister Kadhimi/ })).toBeVisible()
})

test('a link to the sources side by side arrives at them', async ({ page }) => {
  await openApp(page, '?event=technical-talks&compare=sources')
  const { evidence } = partsOf(page)
  await expect(evidence.getByRole('columnheader', { name: /Rudaw/ })).toBeInViewport({ ratio: 0.9 })
  await expect(evidence.getByRole('rowheader', { name: /^Place/ })).toBeInViewport({ ratio: 0.9 })
})

test('where sources differ, agree or are alone is a filter, with counts', async ({ page }) => {
  const app = await openApp(page)
  const { facet, items, event } = partsOf(page)
  const differ = facet('Agreement', /^Sources differ, /)
  const promised = Number((await differ.getAttribute('aria-label'))?.split(', ').at(-1))
  await differ.check()
  await expect(items).toHaveCount(promised)
  await expect(event(/^The Coalition completes its transition/)).toBeVisible()
  await expect(page).toHaveURL(/agreement=differ/)
  await page.goto('./?agreement=agree')
  await expect(event(strike)).toBeVisible()
  await expect(event(/^Kirby tells/)).toHaveCount(0)
  await app.expectClean()
})

test('each quote says who speaks, and one filters by it', async ({ page }) => {
  await openApp(page, '?event=centcom-statement')
  const { evidence, facet, items, event } = partsOf(page)
  await expect(evidence.getByRole('figure').locator('.speaker')).toHaveText([
    'CENTCOM, quoted by Kurdistan 24',
    'John W. Brennan, quoted by Kurdistan 24',
    'John W. Brennan, quoted by Kurdistan 24',
  ])
  await page.getByText('Who speaks').first().click()
  await facet('Who speaks', /^John W\. Brennan, 1$/).check()
  await expect(items).toHaveCount(1)
  await expect(event(/^CENTCOM states/)).toBeVisible()
  await expect(page).toHaveURL(/speaker=john-brennan/)
})

test('an actor has a page: what is done to it, what it takes part in, and is called, with the way to each passage', async ({
  page,
}) => {
  const app = await openApp(page, '?event=soleimani-strike')
  const { evidence, article } = partsOf(page)
  const actor = page.getByRole('region', { name: 'Actor', exact: true })
  await evidence.getByRole('link', { name: 'About Qasem Soleimani' }).click()
  await expect(actor.getByRole('heading', { level: 2, name: 'Qasem Soleimani' })).toBeVisible()
  await expect(page).toHaveURL(/about=qasem-soleimani/)
  await expect(actor.getByRole('region', { name: 'Is acted upon in' }).getByRole('listitem')).toContainText([strike])
  await expect(actor.getByRole('region', { name: 'Takes part in' }).getByRole('listitem')).toHaveCount(2)
  const called = actor.getByRole('region', { name: 'Is called' })
  await expect(called.getByRole('listitem')).toContainText([
    '“Qasem Soleimani” in Rudaw',
    '“Qasim Soleimani” in Kurdistan 24',
    '“Soleimani” in Rudaw',
  ])
  await called.getByRole('button', { name: '“Qasim Soleimani” in Kurdistan 24, passage 1' }).click()
  await expect(article.locator('mark').filter({ hasText: 'Qasim Soleimani' }).first()).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(actor).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(evidence.getByRole('heading', { name: strike })).toBeVisible()
  await app.expectClean()
})

test('who reported what: a row for each event, a column for each article in the order of publication', async ({
  page,
}) => {
  const app = await openApp(page)
  const { items, evidence } = partsOf(page)
  const all = await items.count()
  await evidence.getByRole('button', { name: 'Who reported what, and when' }).click()
  const table = page.getByRole('region', { name: 'Who reported what' }).getByRole('table')
  await expect(table.getByRole('columnheader')).toContainText(['Event', 'Kurdistan 24', 'Rudaw'])
  await expect(table.getByRole('rowheader')).toHaveCount(all)
  const row = table.getByRole('row').filter({ hasText: strike })
  await expect(row.getByRole('cell')).toHaveText([/^first/, /^20 days later/])
  await expect(table.getByRole('row').filter({ hasText: 'Kirby tells' }).getByRole('cell')).toHaveText([
    /^only here/,
    /silent$/,
  ])
  await row.getByRole('button', { name: strike }).click()
  await expect(evidence.getByRole('heading', { name: strike })).toBeVisible()
  await page.goBack()
  await expect(table).toBeVisible()
  await expect(page).toHaveURL(/view=coverage/)
  await app.expectClean()
})
