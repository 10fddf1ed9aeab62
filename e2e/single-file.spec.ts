import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

const folder = resolve(`test-results/single-${process.env['TEST_WORKER_INDEX'] ?? '0'}`)
const address = pathToFileURL(join(folder, 'dateline.html')).href

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'default' })
test.beforeAll(() => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(npm, ['run', 'build', '--', '--single', '--outDir', folder], { env, stdio: 'pipe' })
})

test('a file from the disk filters, searches, opens an event and its article, and exports; it asks for nothing', async ({
  page,
}) => {
  expect(readdirSync(folder)).toEqual(['dateline.html'])
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  const app = await openApp(page, address)
  const { items, evidence, article, timeline, facet, status } = partsOf(page)
  await expect(timeline).toBeVisible()
  const all = await items.count()
  await facet('Sources', /^Kurdistan 24, /).check()
  await expect(status).not.toContainText(`${all} of ${all} events`)
  expect(await items.count()).toBeLessThan(all)
  await page.getByRole('button', { name: 'Clear filters' }).click()

  await page.getByRole('searchbox', { name: 'Search' }).fill('Soleimani')
  await expect(page).toHaveURL(/dateline\.html\?q=Soleimani/)
  await items.getByRole('button', { name: /kills Qasem Soleimani/ }).click()
  await expect(evidence.locator('blockquote').first()).toContainText('Soleimani')
  await evidence.getByRole('button', { name: /Read/ }).first().click()
  await expect(article.locator('mark').first()).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: /^CSV/ }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Soleimani')

  await app.expectClean()
  expect(requested.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(address))).toEqual([])
})

test('its own address opens what it says, and its record holds', async ({ page }) => {
  const app = await openApp(page, `${address}?record=collection`)
  await expect(page.getByText('all match their record')).toBeVisible()
  await expect(page.getByText(/timeline\.json: matches/)).toBeVisible()
  expect(await page.locator('a[href]:not([href^="http"])').count()).toBe(0)
  await app.expectClean()
})

test('its policy lets nothing run but its own script, by its hash', async ({ page }) => {
  await openApp(page, address)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/)
  expect(policy).not.toMatch(/unsafe|connect-src|'self'|https?:|\*/)
})
