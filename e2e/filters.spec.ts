import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test('an actor narrows list, sentence and address; Back brings everything again', async ({ page }) => {
  const app = await openApp(page)
  const { items, status, facet } = partsOf(page)
  const all = await items.count()
  const araji = facet('Actors', /^Qasim al-Araji, /)
  const promised = Number((await araji.getAttribute('aria-label'))?.split(', ').at(-1))
  await araji.check()
  await expect(items).toHaveCount(promised)
  await expect(status).toContainText(`${promised} of ${all} events`)
  await expect(page).toHaveURL(/[?&]actor=qasim-al-araji/)
  await page.goBack()
  await expect(items).toHaveCount(all)
  await expect(araji).not.toBeChecked()
  await app.expectClean()
})

test('two actors show what either has; a source beside them narrows both', async ({ page }) => {
  await openApp(page, '?actor=qasim-al-araji&actor=john-kirby')
  const { items, event, facet } = partsOf(page)
  await expect(event(/^Kirby tells/)).toBeVisible()
  await expect(event(/^Araji announces/)).toBeVisible()
  const before = await items.count()
  await expect(facet('Sources', /^Rudaw, 0$/)).toBeVisible()
  await facet('Sources', /^Kurdistan 24, /).check()
  await expect(items).toHaveCount(before)
})

test('from and to keep what may lie in the range, and say so in the address', async ({ page }) => {
  await openApp(page)
  const { event, items, status } = partsOf(page)
  await page.getByLabel('From', { exact: true }).fill('2020-01-01')
  await page.getByLabel('To', { exact: true }).fill('2020-12-31')
  await expect(event(/Qasem Soleimani and a top Hashd leader/)).toBeVisible()
  await expect(event(/begin their Strategic Dialogue/)).toBeVisible()
  // Known only to lie after the strike of January 2020: it may have been in 2020.
  await expect(event(/^Iraqi parliament approves/)).toBeVisible()
  await expect(event(/^Prime Minister Kadhimi announces/)).toHaveCount(0)
  await expect(status).toContainText(`${await items.count()} of`)
  await expect(page).toHaveURL(/from=2020-01-01&to=2020-12-31/)
})

test('search finds words of titles, actors and quotes', async ({ page }) => {
  await openApp(page)
  const { items, event } = partsOf(page)
  await page.getByRole('searchbox', { name: 'Search' }).fill('take pare')
  await expect(items).toHaveCount(1)
  await expect(event(/^Coalition officials tell the Iraqi army/)).toBeVisible()
  await expect(page).toHaveURL(/q=take\+pare/)
})

test('an empty result names the filter to drop, and drops it', async ({ page }) => {
  await openApp(page, '?actor=afp&q=Kirby')
  const { items, list } = partsOf(page)
  await expect(list).toHaveCount(0)
  await page.getByRole('button', { name: 'Drop “Kirby”' }).last().click()
  await expect(items).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0)
})

test('counts beside the choices follow the other groups', async ({ page }) => {
  await openApp(page)
  const { facet, items } = partsOf(page)
  await facet('Status', /^Planned, /).check()
  const planned = await items.count()
  await expect(facet('Actors', /^Qasim al-Araji, 0$/)).toBeVisible()
  await expect(facet('Status', new RegExp(`^Planned, ${planned}$`))).toBeChecked()
})
