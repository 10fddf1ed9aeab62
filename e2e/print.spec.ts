import { createHash } from 'node:crypto'
import { type APIRequestContext, expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { printedPages, withoutBlanks } from './pdf-pages.ts'
import { test } from './watched-test.ts'

interface PrintedEvent {
  readonly title: string
  readonly status: string
  readonly citations: readonly { readonly article: string; readonly quote: string }[]
}

async function eventsOf(request: APIRequestContext, baseURL: string | undefined) {
  const file = await (await request.get(`${baseURL}/timeline.json`)).body()
  const { events } = JSON.parse(file.toString()) as { events: PrintedEvent[] }
  return { events, hash: createHash('sha256').update(file).digest('hex') }
}

/** The part for paper comes after the page; what it needs is there when it says the hash. */
async function openForPrint(page: Page, search = '') {
  const app = await openApp(page, search)
  await expect(partsOf(page).status).toBeVisible()
  const paper = page.getByRole('region', { name: 'On paper' })
  await page.emulateMedia({ media: 'print' })
  await expect(paper).toContainText(/timeline\.json: [0-9a-f]{64}/)
  await page.emulateMedia({ media: null })
  await expect(paper).toHaveCount(0)
  return app
}

/** The sheets in order, with the events: the place of each heading, and that its first quote stands on the same sheet. */
function expectWhole(sheets: readonly string[], events: readonly PrintedEvent[]) {
  const all = sheets.join('')
  let at = 0
  for (const [i, { title, status, citations }] of events.entries()) {
    const heading = withoutBlanks(`${i + 1} of ${events.length}${title}`)
    const sheet = sheets.find((words) => words.includes(heading)) ?? ''
    const [first] = citations
    expect(sheet.slice(sheet.indexOf(heading)), title).toContain(withoutBlanks(first?.quote ?? '?'))
    expect(all.indexOf(heading), title).toBeGreaterThanOrEqual(at)
    at = all.indexOf(heading)
    const next = withoutBlanks(`${i + 2} of ${events.length}${events[i + 1]?.title}`)
    const own = all.slice(at, all.includes(next) ? all.indexOf(next) : undefined)
    expect(own).toContain(status)
    for (const { quote, article } of citations) {
      const publisher = article.startsWith('rudaw') ? '—Rudaw' : '—Kurdistan24'
      // A quote may go on at the top of the next sheet, with the foot of this one between.
      const place = own.replace(/Printedon.*?\d+\/\d+/g, '').indexOf(withoutBlanks(quote))
      expect(place, quote).toBeGreaterThan(-1)
      expect(own.replace(/Printedon.*?\d+\/\d+/g, '').slice(place + withoutBlanks(quote).length)).toMatch(
        new RegExp(`^${publisher},`),
      )
    }
  }
}

/** The drawing begins on the first sheet, goes on without a gap, and has its axis on each sheet that it stands on. */
function expectDrawing(sheets: readonly string[], events: readonly PrintedEvent[]) {
  const [before] = sheets.join('').split(withoutBlanks(`1 of ${events.length}${events[0]?.title}`))
  const drawn = sheets.filter((words) => words.includes('Magnified:'))
  expect(drawn).toEqual(sheets.slice(0, drawn.length))
  expect(sheets[0]).toContain(withoutBlanks(events[5]?.title ?? '?'))
  // Titles stand in it by lines, with dates between.
  const firstWords = events.map(({ title }) => withoutBlanks(title.split(' ').slice(0, 3).join(' ')))
  expect(firstWords.filter((words) => !before?.includes(words))).toEqual([])
  expect(drawn.at(-1)).toMatch(/aday.*bythen.*planned.*ongoing/)
}

for (const [format, landscape] of [
  ['A4', false],
  ['Letter', false],
  ['A4', true],
  ['Letter', true],
] as const) {
  test(`the whole timeline is on paper, ${format}${landscape ? ' on its side' : ''}`, async ({
    page,
    request,
    baseURL,
  }) => {
    const { events, hash } = await eventsOf(request, baseURL)
    const app = await openForPrint(page, '?event=kirby-statement')
    const sheets = await printedPages(page, format, landscape)
    expectWhole(sheets, events)
    expect(sheets[0]).toContain(`timeline.json:${hash}`)
    expectDrawing(sheets, events)
    for (const [i, words] of sheets.entries()) {
      expect(words).toContain(`SHA-256${hash}`)
      expect(words).toMatch(/Printedon\d{1,2}[A-Z][a-z]+\d{4}/)
      expect(words).toContain(`${i + 1}/${sheets.length}`)
    }
    await expect(page.getByRole('region', { name: 'On paper' })).toHaveCount(0)
    await app.expectClean()
  })
}

test('only what the filters let through is on paper, and the paper says so', async ({ page, request, baseURL }) => {
  const { events } = await eventsOf(request, baseURL)
  await openForPrint(page, '?status=planned')
  const sheets = await printedPages(page, 'A4')
  expectWhole(
    sheets,
    events.filter(({ status }) => status === 'planned'),
  )
  const all = sheets.join('')
  expect(all).toContain('Filteredbythestatusplanned.')
  for (const { title, status } of events) if (status !== 'planned') expect(all).not.toContain(withoutBlanks(title))
})

test('the drawing is as wide as the sheet, and no higher than one where it fits on one', async ({ page }) => {
  await openForPrint(page, '?status=planned')
  await page.emulateMedia({ media: 'print' })
  // As wide as an A4 sheet between its margins, at 96 dots an inch: upright, then on its side.
  for (const [width, height] of [
    [680, 994],
    [1009, 665],
  ] as const) {
    await page.setViewportSize({ width, height })
    const box = await page.getByRole('img', { name: 'The drawing' }).boundingBox()
    expect(box?.width).toBeGreaterThan(width - 1)
    expect(box?.width).toBeLessThanOrEqual(width)
    expect(box?.height).toBeLessThanOrEqual(height)
  }
})

test('Print in the menu asks the browser to print, and nothing printed stays on the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await openForPrint(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('dialog', { name: 'Formats' }).getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('html[data-printed]')).toBeAttached()
  await expect(page.getByRole('dialog', { name: 'Formats' })).toBeHidden()
  await expect(partsOf(page).items.first()).toBeVisible()
})
