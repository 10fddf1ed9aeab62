import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ICAL from 'ical.js'
import { DOMParser, parseHTML } from 'linkedom'
import { marked as markdownRules } from 'marked'
import { expect, type Page } from 'playwright/test'
import { addressAt, hostileFolder, quoteAt, textAt, texts, toldPlaces } from './hostile-folder.ts'
import { plainTexts } from './hostile-texts.ts'
import { ownSite } from './own-site.ts'
import { partsOf } from './page-parts.ts'
import { expectNoStrangers, marked } from './strangers.ts'
import { test } from './watched-test.ts'

// Its types would bring those of the browser’s project here.
const papaparse: { parse(text: string, options: { header: true }): { data: Record<string, string>[] } } = createRequire(
  import.meta.url,
)('papaparse')

const open = ownSite('hostile-kinds', hostileFolder)
const few = texts.map((_, n) => n).filter((n) => n % 8 === 0)

// Some ninety texts, one after the other: two minutes, and more beside other work.
test.setTimeout(600_000)
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`)
  })
})

test('each hostile text stays a text in the tour, the evidence, the trail of a date and the article', async ({
  page,
}) => {
  // Wide enough for both at once.
  await page.setViewportSize({ width: 1700, height: 900 })
  const app = await open(page, '?tour=1')
  const { evidence } = partsOf(page)
  const article = page.getByRole('region', { name: 'Article', exact: true })
  const tour = page.getByRole('region', { name: 'Tour' })
  for (const [step, n] of toldPlaces.entries()) {
    await expect(tour).toContainText(`Step ${step + 1} of`)
    expect(await tour.locator('.tour-words').evaluate((words) => words.textContent)).toBe(textAt(n))
    const heading = evidence.getByRole('heading', { level: 2 })
    await expect.poll(() => heading.evaluate((one) => one.textContent)).toBe(textAt(n))
    expect(await evidence.getByRole('blockquote').evaluateAll((all) => all.map((one) => one.textContent))).toEqual([
      quoteAt(n),
      textAt(n),
    ])
    await expect.poll(() => evidence.evaluate((one) => one.textContent)).toContain(textAt(n + 4))
    await expect.poll(() => article.evaluate((one) => one.textContent)).toContain(`${quoteAt(n)} End.`)
    expect(await article.evaluate((one) => one.textContent)).toContain(textAt(n + 1))
    await expectNoStrangers(page)
    await tour.getByRole('button', { name: /^(Next|End the tour)$/ }).click()
  }
  await expect(tour).toHaveCount(0)
  await app.expectClean()
})

test('each stays one in the list, the drawing, and every other pane', async ({ page }) => {
  const app = await open(page)
  const { items, timeline } = partsOf(page)
  await expect(timeline.locator('.vis-item').first()).toBeAttached()
  expect(await items.getByRole('heading').allTextContents()).toEqual(texts)
  await expectNoStrangers(page)
  for (const search of [
    '?lanes=actor',
    '?lanes=source&window=1900-01-01/1960-01-01',
    '?view=coverage',
    '?record=collection',
    ...few.map((n) => `?about=a${n}&event=e${n}&compare=sources`),
    ...few.map((n) => `?event=e${n}&embed=1`),
  ]) {
    await open(page, search)
    await expect(page.locator('bdi', { hasText: marked }).first()).toBeAttached()
    await page.waitForLoadState('networkidle')
    await expectNoStrangers(page)
  }
  await open(page, '?about=a3')
  await expect(page.getByText(`also ${textAt(3)}`).first()).toBeVisible()
  await app.expectClean()
})

test('each stays one in an address, as a name and as a value, and in the search box', async ({ page }) => {
  const names = 'q actor source speaker status origin from to within lanes event article passage about view lang v'
  const app = await open(page)
  for (const from of few) {
    const here = Array.from({ length: 8 }, (_, i) => textAt(from + i))
    const own = names.split(' ').map((name, i) => [name, here[i % 8] ?? ''])
    const strange = here.map((text) => [text, text])
    await open(page, `?${new URLSearchParams([...own, ...strange])}`)
    await expect(page.getByRole('region', { name: 'Left out of the address' })).toBeVisible()
    await expectNoStrangers(page)
  }
  await open(page)
  const search = page.getByRole('searchbox', { name: 'Search' })
  for (const text of texts) {
    await search.fill(text)
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).not.toBeNull()
    await expectNoStrangers(page)
  }
  await app.expectClean()
})

test('signs that ordinary words are spelled with get no label', async ({ page }) => {
  await open(page)
  const { items } = partsOf(page)
  for (const text of plainTexts) {
    const heading = items.getByRole('heading').filter({ hasText: text })
    await expect(heading).toBeVisible()
    await expect(heading.locator('.hidden-character')).toHaveCount(0)
  }
  const heading = items.getByRole('heading').filter({ hasText: 'gpj.' })
  await expect(heading.locator('.hidden-character')).toHaveCount(2)
})

/** Takes along what is shown, in a format, and reads the file. */
async function exportAs(page: Page, format: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Formats' }).getByRole('button', { name: format, exact: true }).click()
  return readFileSync(await (await download).path(), 'utf8')
}

const folded = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? ''

test('each comes out of the exports as it went in, and nothing else does', async ({ page }) => {
  const app = await open(page)

  const timeline = JSON.parse(await exportAs(page, 'JSON'))
  expect(timeline.events.map(({ title }: { title: string }) => title)).toEqual(texts)
  expect(timeline.articles.map(({ url }: { url: string }) => url).sort()).toEqual(
    texts.map((_, n) => addressAt(n)).sort(),
  )

  const { data } = papaparse.parse((await exportAs(page, 'CSV')).replace(/^\uFEFF|\r\n$/g, ''), { header: true })
  const isRun = (cell: string) => /^\s*[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell)
  expect(data.flatMap((row) => Object.values(row)).filter(isRun)).toEqual([])
  expect(data.filter((_, row) => row % 2 === 0).map(({ title }) => title)).toEqual(
    texts.map((text) => (isRun(text) ? `'${text}` : text)),
  )

  const written = markdownRules.parse(await exportAs(page, 'Markdown'), { async: false, gfm: true })
  const { document } = parseHTML(`<!doctype html><html><body>${written}</body></html>`)
  expect([...document.querySelectorAll('h2')].map((one) => folded(one.textContent))).toEqual(texts.map(folded))
  const made = [...document.querySelectorAll('body *')].map((one) => one.localName)
  expect([...new Set(made)].sort()).toEqual(['a', 'blockquote', 'br', 'h1', 'h2', 'p', 'strong'])
  const words = [...document.querySelectorAll('a')].map((one) => one.textContent)
  expect([...new Set(words)].sort()).toEqual(['cited page', 'in the timeline', 'original page'])

  const calendar = new ICAL.Component(ICAL.parse(await exportAs(page, 'iCalendar')))
  const entries = calendar.getAllSubcomponents()
  expect([...new Set(entries.map((one) => one.name))]).toEqual(['vevent'])
  // A calendar may hold those of the second block (RFC 5545, 3.1).
  const withoutControls = (text: string) => text.replace(/(?!\t|[\u0080-\u009F])\p{Cc}/gu, '')
  expect(entries.map((one) => new ICAL.Event(one).summary)).toEqual(texts.map(withoutControls))

  for (const format of ['JSON-LD', 'Web Annotations']) {
    const read = JSON.parse(await exportAs(page, format))
    const found = JSON.stringify(read)
    expect(texts.filter((text) => !found.includes(JSON.stringify(text).slice(1, -1)))).toEqual([])
  }

  const slides = JSON.parse(await exportAs(page, 'TimelineJS')).events
  const shown = slides.map(
    ({ text }: { text: { headline: string } }) =>
      parseHTML(`<!doctype html><html><body>${text.headline}</body></html>`).document,
  )
  expect(shown.map(({ body }: Document) => body.textContent)).toEqual(texts)
  expect(shown.flatMap(({ body }: Document) => [...body.children])).toEqual([])

  const svg = new DOMParser().parseFromString(await exportAs(page, 'SVG'), 'image/svg+xml')
  const kinds = [...svg.querySelectorAll('*')].map((one) => one.localName)
  expect([...new Set(kinds)].sort()).toEqual(['path', 'rect', 'svg', 'text', 'title'])
  await app.expectClean()
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('each stays one in the list that the build wrote', async ({ page }) => {
    await page.goto('./hostile-kinds/')
    const { items } = partsOf(page)
    // HTML has no way to write a control character; its name stands there.
    const written = texts.map((text) => text.replace(/(?!\t)\p{Cc}/gu, ''))
    expect(await items.getByRole('heading').allTextContents()).toEqual(written)
    await expectNoStrangers(page)
  })
})
