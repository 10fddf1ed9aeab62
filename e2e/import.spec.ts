import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { hostileTexts } from './hostile-texts.ts'
import { partsOf } from './page-parts.ts'
import { type ReplacedSite, replacedSite } from './replaced-site.ts'
import { expectNoStrangers } from './strangers.ts'
import { test } from './watched-test.ts'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const worker = process.env['TEST_WORKER_INDEX'] ?? '0'

// A sheet’s cells are HTML, in which neither controls nor ends of lines stay what they are.
const texts = hostileTexts.filter((text) => !/(?!\t)\p{Cc}|[\u2028\u2029]/u.test(text))
const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
// An apostrophe before what a spreadsheet would run is its sign for a text, as our own sheets have it.
const told = (text: string) => folded(text.replace(/^'(?=[=+@-])/, ''))
const folded = (text: string) => text.replace(/[\t\n\f\r ]+/g, ' ').trim()

/** Each text as words (escaped) and as the HTML that it would be, in every column of the template. */
function sheet(): string {
  const columns = ['Year', 'Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Group', 'Display Date']
  const rows = texts.map((text, n) => [
    ...[String(1900 + n), asHtml(text), `${asHtml(text)}<br>${text}`, `https://a.example/?x=${text}`],
    ...[asHtml(text), text, text, text],
  ])
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  return [columns, ...rows].map((cells) => `${line(cells)}\r\n`).join('')
}

/** What the import makes of it, as texts by path. */
function imported(): Record<string, string> {
  const root = resolve(`test-results/import-${worker}`)
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'sheet.csv'), sheet())
  const folder = join(root, 'made')
  execFileSync(npm, ['run', 'import', '--', join(root, 'sheet.csv'), '--out', folder], { stdio: 'pipe' })
  return Object.fromEntries(readdirSync(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

let site: ReplacedSite
test.beforeAll(async () => {
  site = await replacedSite(`import-site-${worker}`)
  site.build('imported', imported())
  site.publish('imported')
})
test.afterAll(() => site.close())

test('the cells of a hostile sheet become words, wherever the page shows them', async ({ page }) => {
  test.setTimeout(120_000)
  const app = await openApp(page, site.address)
  const { items, evidence } = partsOf(page)
  const titles = await items.getByRole('heading', { level: 3 }).allTextContents()
  expect(titles.map(folded)).toEqual(texts.map(told))
  await expectNoStrangers(page)
  for (const [n, text] of texts.entries()) {
    if (n % 6 !== 0) continue
    await items.nth(n).getByRole('heading').getByRole('button').click()
    await expect.poll(async () => folded((await evidence.textContent()) ?? '')).toContain(told(text))
    await expectNoStrangers(page)
  }
  for (const search of ['?view=coverage', '?record=collection', '?lanes=source']) {
    await openApp(page, `${site.address}${search}`)
    await page.waitForLoadState('networkidle')
    await expectNoStrangers(page)
  }
  await app.expectClean()
})
