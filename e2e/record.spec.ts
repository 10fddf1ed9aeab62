import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test('the record opens, says that every stored text matches, and Back and Escape lead back', async ({ page }) => {
  const app = await openApp(page, '?event=kirby-statement')
  const record = page.getByRole('region', { name: 'About this collection' })
  await page.getByRole('button', { name: 'About this collection', exact: true }).click()
  await expect(page).toHaveURL(/event=kirby-statement&record=collection/)
  await expect(record.getByRole('heading', { name: 'About this collection' })).toBeFocused()
  await expect(record.getByRole('status')).toHaveText(/hashed 2 stored texts: all match/)
  await expect(record.getByText('timeline.json: matches')).toBeVisible()
  await expect(record.getByRole('article')).toHaveCount(2)
  await page.goBack()
  await expect(record).toBeHidden()
  await expect(partsOf(page).evidence.getByRole('blockquote').first()).toBeVisible()
  await page.goForward()
  await expect(record.getByRole('status')).toHaveText(/all match/)
  await page.keyboard.press('Escape')
  await expect(record).toBeHidden()
  await expect(page.getByRole('button', { name: 'About this collection', exact: true })).toBeFocused()
  await app.expectClean()
})

test('a text that was changed on its way to the browser differs, and the other matches', async ({ page }) => {
  await page.route(/assets\/rudaw-[^/]+\.js$/, async (route) => {
    const body = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'text/javascript', body: body.replace('Soleimani', 'Suleimani') })
  })
  await openApp(page, '?record=collection')
  const record = page.getByRole('region', { name: 'About this collection' })
  await expect(record.getByRole('status')).toHaveText(
    'Of 2 stored texts, 1 match their record, 1 differ, 0 could not be checked.',
  )
  await expect(record.getByRole('article', { name: /Rudaw/ })).toContainText('differs: this page holds a text of')
})

test('a parked time leads from the record to its words', async ({ page }) => {
  const app = await openApp(page, '?record=collection')
  const record = page.getByRole('region', { name: 'About this collection' })
  const parked = record.getByRole('button', { name: /^“/ }).first()
  const words = ((await parked.textContent()) ?? '').slice(1, -1)
  await parked.click()
  await expect(record).toBeHidden()
  await expect(partsOf(page).article.getByText(words, { exact: true }).first()).toBeInViewport()
  await app.expectClean()
})

test('the files that the record names are those of the site', async ({ page, request, baseURL }) => {
  await openApp(page, '?record=collection')
  const record = page.getByRole('region', { name: 'About this collection' })
  const links = record.getByRole('link', { name: /^(articles\/|timeline\.json|SHA256SUMS)/ })
  await expect(links).toHaveCount(4)
  for (const link of await links.all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', `${baseURL}/`)
    expect((await request.get(address.href)).ok()).toBe(true)
  }
})

// Windows has neither tool.
const tools = { linux: ['sha256sum'], darwin: ['shasum', '-a', '256'] } as const
for (const [tool, ...options] of Object.entries(tools).flatMap(([system, command]) =>
  system === process.platform ? [command] : [],
)) {
  test('every file of the built folder is as it was listed', () => {
    const lines = readFileSync('dist/SHA256SUMS', 'utf8').trim().split('\n')
    const report = execFileSync(tool, [...options, '-c', 'SHA256SUMS'], { cwd: 'dist', encoding: 'utf8' })
    expect(report.match(/: OK$/gm)).toHaveLength(lines.length)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the record, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openApp(page, '?record=collection')
    await expect(page.getByText('timeline.json: matches')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  })
}
