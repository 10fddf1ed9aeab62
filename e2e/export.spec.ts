import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

const filtered = '?actor=united-states&from=2021-12-01'
const require = createRequire(import.meta.url)

interface Saved {
  readonly name: string
  readonly text: string
}

/** Takes along what is shown, in a format, and reads the file. */
async function exportAs(page: Page, format: string): Promise<Saved> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Formats' }).getByRole('button', { name: format, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** The titles of the events that are shown, in their order, and how many quotes they have. */
async function shownTitles(page: Page): Promise<string[]> {
  const { items } = partsOf(page)
  await expect(items.first()).toBeVisible()
  return items.getByRole('heading', { level: 3 }).allTextContents()
}

/** That the parts stand in the text, one after the other. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let at = 0
  for (const part of parts) {
    expect(text.slice(at)).toContain(part)
    at = text.indexOf(part, at) + part.length
  }
}

test('each format is a file with the events that are shown, in their order', async ({ page }) => {
  const app = await openApp(page, filtered)
  const titles = await shownTitles(page)
  expect(titles.length).toBeGreaterThan(5)
  const title = 'the-coalitions-combat-mission-in-iraq-ends-from-2021-12-01-filtered'

  const csv = await exportAs(page, 'CSV')
  expect(csv.name).toBe(`${title}.csv`)
  expectInOrder(csv.text, titles)

  const json = await exportAs(page, 'JSON')
  expect(json.name).toBe(`${title}.json`)
  const timeline = JSON.parse(json.text)
  expect(timeline.format).toBe('dateline/1')
  expect(timeline.events.map((event: { title: string }) => event.title)).toEqual(titles)
  expect(timeline.export.filter).toContain('United States')

  const markdown = await exportAs(page, 'Markdown')
  expect(markdown.name).toBe(`${title}.md`)
  expectInOrder(
    markdown.text,
    titles.map((one) => `## ${one}`),
  )
  expect(markdown.text.match(/^> /gm)?.length).toBeGreaterThanOrEqual(titles.length)

  const linked = await exportAs(page, 'JSON-LD')
  expect(linked.name).toBe(`${title}.jsonld`)
  const { itemListElement } = JSON.parse(linked.text)
  expect(itemListElement.map(({ item }: { item: { name: string } }) => item.name)).toEqual(titles)

  const timelineJs = await exportAs(page, 'TimelineJS')
  expect(timelineJs.name).toBe(`${title}.timelinejs.json`)
  expect(JSON.parse(timelineJs.text).events).toHaveLength(titles.length)

  const sheet = await exportAs(page, 'TimelineJS sheet')
  expect(sheet.name).toBe(`${title}.timelinejs.csv`)
  expect(sheet.text).toMatch(/^\uFEFFYear,Month,Day,Time,End Year,/)
  await app.expectClean()
})

test('a calendar holds what has a first and a last day, and the menu says how many have not', async ({ page }) => {
  const app = await openApp(page, filtered)
  const titles = await shownTitles(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const hint = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'iCalendar' }) })
  const left = Number(/(\d+) events? without/.exec((await hint.textContent()) ?? '')?.[1])
  await page.keyboard.press('Escape')
  const { name, text } = await exportAs(page, 'iCalendar')
  expect(name).toMatch(/\.ics$/)
  expect(left).toBeGreaterThan(0)
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(titles.length - left)
  expect(text).toContain('STATUS:TENTATIVE')
  await app.expectClean()
})

test('an annotation’s place is where its words stand in the stored text', async ({ page, request }) => {
  const app = await openApp(page, filtered)
  await shownTitles(page)
  const { name, text } = await exportAs(page, 'Web Annotations')
  expect(name).toMatch(/\.annotations\.jsonld$/)
  const [{ target }] = JSON.parse(text).first.items
  const [{ source, selector }] = target
  const stored = await (await request.get(source)).text()
  const place = selector.find((one: { type: string }) => one.type === 'TextPositionSelector')
  const quote = selector.find((one: { type: string }) => one.type === 'TextQuoteSelector')
  expect([...stored].slice(place.start, place.end).join('')).toBe(quote.exact)
  await app.expectClean()
})

test('the hash in a file is that of the site’s timeline.json', async ({ page, request, baseURL }) => {
  await openApp(page, filtered)
  await shownTitles(page)
  const { export: exported } = JSON.parse((await exportAs(page, 'JSON')).text)
  const published = await (await request.get(`${baseURL}/timeline.json`)).body()
  const { createHash } = await import('node:crypto')
  expect(exported.timeline).toBe(createHash('sha256').update(published).digest('hex'))
  await page.goto(exported.address)
  await expect(partsOf(page).items).toHaveCount(exported.events)
})

test('Escape closes the formats, and the focus is back on the button', async ({ page }) => {
  await openApp(page)
  const button = page.getByRole('button', { name: 'Export', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'CSV', exact: true })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'CSV', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Formats' })).toBeHidden()
  await expect(button).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the formats and in the forms of a citation, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openApp(page, '?event=kirby-statement')
    await partsOf(page).evidence.getByRole('button', { name: 'Copy citation' }).click()
    await expect(page.getByRole('group', { name: 'Copy as' })).toBeVisible()
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expect(page.getByRole('button', { name: 'CSV', exact: true })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  })
}

test('TimelineJS opens both of its files, with every event', async ({ page, context }) => {
  await openApp(page, filtered)
  const titles = await shownTitles(page)
  const json = await exportAs(page, 'TimelineJS')
  const sheet = await exportAs(page, 'TimelineJS sheet')
  const folder = join(dirname(require.resolve('@knight-lab/timelinejs/package.json')), 'dist')
  const other = await context.newPage()
  const errors: string[] = []
  other.on('pageerror', (error) => errors.push(error.message))
  await other.route('http://timeline.example/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: timelineJsPage })
    if (pathname === '/timeline.json') return route.fulfill({ contentType: 'application/json', body: json.text })
    if (pathname === '/timeline.csv') return route.fulfill({ contentType: 'text/csv', body: sheet.text })
    return route.fulfill({ path: join(folder, pathname) })
  })
  for (const file of ['timeline.json', 'timeline.csv']) {
    await other.goto(`http://timeline.example/?${file}`)
    await expect(other.locator('.tl-timemarker')).toHaveCount(titles.length)
    for (const title of titles) {
      await expect(other.locator('.tl-slide .tl-headline', { hasText: title })).toHaveCount(1)
    }
    await expect(other.locator('.tl-message-full, .tl-error')).toHaveCount(0)
  }
  expect(errors).toEqual([])
})

const timelineJsPage = `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="/css/timeline.css">
<div id="timeline" style="width: 1200px; height: 700px"></div>
<script src="/js/timeline.js"></script>
<script>new TL.Timeline('timeline', location.origin + '/' + location.search.slice(1))</script>`
