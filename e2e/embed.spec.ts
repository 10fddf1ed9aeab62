import { createServer, type Server } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type FrameLocator, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { test } from './watched-test.ts'

// A real server: browsers let a page whose address they do not know open nothing on this machine.
let host: Server
let hosted = ''

test.use({ mayAsk: 'http://localhost:' })

test.beforeAll(async () => {
  host = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(`<!doctype html>${hosted}`))
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready))
})

test.afterAll(() => {
  host.close()
})

/** Takes the markup from the menu, puts it into a page of another origin, and gives the frame. */
async function embed(page: Page, search: string, what: RegExp, size: { width: number; height: number }) {
  const app = await openApp(page, search)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  const markup = await page.getByRole('textbox', { name: what }).inputValue()
  await app.expectClean()
  hosted = markup.replace(/width="\d+" height="\d+"/, `width="${size.width}" height="${size.height}"`)
  const address = host.address()
  await page.goto(`http://localhost:${address !== null && typeof address === 'object' ? address.port : ''}/`)
  return page.frameLocator('iframe')
}

/** That all of a frame can be read by scrolling downwards alone. */
async function expectNoneBeside(frame: FrameLocator) {
  const sides = await frame.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth])
  expect(sides[0]).toBeLessThanOrEqual(sides[1] ?? 0)
}

test('one event in a small frame of another site: its quotes, their sources, the way to the page', async ({
  page,
  context,
}) => {
  const frame = await embed(page, '?event=kirby-statement', /^This event$/, { width: 320, height: 240 })
  await expect(frame.getByRole('heading', { level: 2 })).toBeInViewport()
  await expect(frame.getByRole('blockquote').first()).toBeVisible()
  await expect(frame.getByText(/^— Kurdistan 24/).first()).toBeVisible()
  await expect(frame.getByRole('list', { name: 'Events' })).toHaveCount(0)
  await expectNoneBeside(frame)
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: /Open the full page/ }).click()
  await expect((await opened).getByRole('region', { name: 'Evidence' })).toBeVisible()
})

test('a filtered view in a small frame: drawing, list, an event and back, without a step in the page around it', async ({
  page,
}) => {
  const frame = await embed(page, '?status=planned', /^The drawing and the list/, { width: 320, height: 240 })
  await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible()
  await expect(frame.getByRole('list', { name: 'Events' }).getByRole('listitem')).toHaveCount(4)
  await expect(frame.getByRole('searchbox')).toHaveCount(0)
  await expectNoneBeside(frame)
  const before = await page.evaluate(() => window.history.length)
  await frame.getByRole('button', { name: /^Deadline/ }).click()
  await expect(frame.getByRole('blockquote').first()).toBeVisible()
  await frame.getByRole('button', { name: /All events/ }).click()
  await expect(frame.getByRole('list', { name: 'Events' })).toBeVisible()
  expect(await page.evaluate(() => window.history.length)).toBe(before)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in frames, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const search of ['?embed=1', '?event=kirby-statement&embed=1']) {
      const app = await openApp(page, search)
      await expect(page.getByRole('link', { name: /Open the full page/ })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
      await app.expectClean()
    }
  })
}
