import { readFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

/** Takes along the drawing in a format; the file’s bytes. */
async function pictureAs(page: Page, format: 'SVG' | 'PNG'): Promise<Buffer> {
  // Found in every language.
  await page.locator('.export-button').click()
  const download = page.waitForEvent('download')
  await page.locator('#export-formats').getByRole('button', { name: format, exact: true }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`))
  return readFileSync(await file.path())
}

test('the SVG is one whole picture: every event that is shown, whatever the window, and nothing from elsewhere', async ({
  page,
}) => {
  const app = await openApp(page, '?actor=united-states&window=2014-10-01/2014-11-01')
  const titles = await partsOf(page).items.getByRole('heading', { level: 3 }).allTextContents()
  const svg = (await pictureAs(page, 'SVG')).toString()
  // The page's own policy lets no text become markup; a page without one reads it.
  const other = await page.context().newPage()
  const read = await other.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement
    const texts = [...root.querySelectorAll('text')].map((text) => text.textContent)
    return {
      name: root.tagName,
      words: texts.join(' '),
      names: [...new Set([...root.children].map((one) => one.tagName))],
    }
  }, svg)
  expect(read.name).toBe('svg')
  expect(read.names.toSorted()).toEqual(['path', 'rect', 'text', 'title'])
  for (const title of titles) expect(read.words).toContain(title)
  expect(read.words).toMatch(/SHA-256 of the collection’s timeline\.json: [0-9a-f]{64}/)
  expect(svg).not.toMatch(/href|url\(|style=/)
  await app.expectClean()
})

test('the PNG is the same picture, sharp and painted to its edges', async ({ page }) => {
  const app = await openApp(page, '?status=planned')
  const svg = (await pictureAs(page, 'SVG')).toString()
  const size = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number)
  const png = await pictureAs(page, 'PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size?.map((side) => side * 2))
  // What the page's policy lets nobody load is looked at in a page without one.
  const other = await page.context().newPage()
  const inks = await other.evaluate(
    async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob())
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: new Uint8ClampedArray() }
      const dots = Array.from({ length: data.length / 4 }, (_, i) => data.slice(i * 4, i * 4 + 4))
      return {
        clear: dots.filter((dot) => dot[3] !== 255).length,
        dark: dots.filter((dot) => (dot[0] ?? 0) < 80).length / dots.length,
      }
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  expect(inks.clear).toBe(0)
  expect(inks.dark).toBeGreaterThan(0.005)
  expect(inks.dark).toBeLessThan(0.2)
  await app.expectClean()
})

test('in a page that is read from the right, the picture runs from the right, in its words and digits', async ({
  page,
}) => {
  const app = await openApp(page, '?lang=ar&status=happened')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const titles = await page.locator('#events h3').allTextContents()
  const svg = (await pictureAs(page, 'SVG')).toString()
  // The page's own policy lets no picture be read as markup; a page without one draws it.
  const other = await page.context().newPage()
  await other.setContent(`<!doctype html><body style="margin:0">${svg.slice(svg.indexOf('<svg'))}`)
  const read = await other.evaluate(() => {
    const texts = [...document.querySelectorAll('text')].map((text) => {
      const { left, right } = text.getBoundingClientRect()
      return { words: text.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '', left, right }
    })
    return { texts, width: document.querySelector('svg')?.getBoundingClientRect().width ?? 0 }
  })
  const first = read.texts.find(({ words }) => words !== '' && titles[0]?.startsWith(words))
  // Titles stand right of the middle, with their dates right of them.
  expect(first?.left).toBeGreaterThan(read.width / 2 - 40)
  const [date] = read.texts.filter(({ left }) => left > (first?.right ?? 0))
  expect(date?.words).toMatch(/[\u0600-\u06FF]/)
  // Above the marks, on the left.
  const years = read.texts.filter(({ words, right }) => /^[٠-٩]{4}$/.test(words) && right < read.width / 2)
  expect(years.length).toBeGreaterThan(1)
  expect(years.map(({ left }) => left)).toEqual(years.map(({ left }) => left).toSorted((a, b) => b - a))
  for (const { words, left, right } of read.texts) {
    expect(left, words).toBeGreaterThan(-1)
    expect(right, words).toBeLessThanOrEqual(read.width + 1)
  }
  await app.expectClean()
})
