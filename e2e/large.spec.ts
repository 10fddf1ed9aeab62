import { expect, type Locator } from 'playwright/test'
import { ownSite } from './own-site.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

// A thousand events, one a week from 2001 on, told by forty papers in turn; every fourth names the council.
const count = 1000
const publishers = 40
const dayOf = (n: number) => new Date(Date.UTC(2001, 0, 1 + 7 * n)).toISOString().slice(0, 10)
const events = Array.from({ length: count }, (_, n) => ({
  id: `e${n}`,
  title: `Week ${n} of the dam`,
  date: dayOf(n),
  actors: n % 4 === 0 ? ['Orrin Council'] : ['River Board'],
  citations: [
    { url: `https://news.example/${n}`, publisher: `Valley News ${n % publishers}`, quote: `It is week ${n}.` },
  ],
}))
const open = ownSite('large', {
  'collection.yaml': 'title: The dam\ndrafts: none\n',
  'articles/post.txt': 'The dam was begun in January 2001.\n',
  'many.events.jsonl': events.map((event) => `${JSON.stringify(event)}\n`).join(''),
})

test('only rows in view are in the page, each with its place among all', async ({ page }) => {
  const app = await open(page)
  const { items, event } = partsOf(page)
  await expect(items.first()).toHaveAttribute('aria-posinset', '1')
  await expect(items.first()).toHaveAttribute('aria-setsize', String(count))
  expect(await items.count()).toBeLessThan(60)
  await page.getByRole('combobox', { name: 'Go to' }).selectOption('2015')
  // The first Monday of 2015.
  const first = events.find(({ date }) => date >= '2015')
  await expect(event(first?.title ?? '')).toBeInViewport()
  expect(await items.count()).toBeLessThan(60)
  // Its month is the first thing below the line with the result.
  const [line, month] = [page.locator('.result-line'), page.locator('.event-group', { hasText: 'January 2015' })]
  const bottom = async (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().bottom)
  await expect.poll(async () => (await bottom(month)) - (await bottom(line))).toBeLessThan(60)
  expect((await bottom(month)) - (await bottom(line))).toBeGreaterThan(0)
  await page.keyboard.press('End')
  await expect(event(`Week ${count - 1} of the dam`)).toBeInViewport()
  await app.expectClean()
})

test('a long group of choices has a field that finds one, as wide as its column', async ({ page }) => {
  await open(page)
  const rail = page.getByRole('region', { name: 'Filters' })
  const field = rail.getByRole('searchbox', { name: 'Find in Sources' })
  const edges = (one: Locator) =>
    one.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return [left, right] as const
    })
  const [outer, inner] = [await edges(rail), await edges(field)]
  expect(inner[0]).toBeGreaterThanOrEqual(outer[0])
  expect(inner[1]).toBeLessThanOrEqual(outer[1])
  await field.fill('news 37')
  const { facet } = partsOf(page)
  await facet('Sources', /^Valley News 37/).check()
  await expect(page.getByRole('status').first()).toContainText(`${count / publishers} of ${count} events`)
})

test('a filter keeps the place in time, and goes back to it', async ({ page }) => {
  await open(page)
  const { event, facet } = partsOf(page)
  await page.getByRole('combobox', { name: 'Go to' }).selectOption('2010')
  const at = events.findIndex(({ date }) => date >= '2010')
  await expect(event(`Week ${at} of the dam`)).toBeInViewport()
  const next = Math.ceil(at / 4) * 4
  await facet('Actors', /^Orrin Council/).check()
  await expect(event(`Week ${next} of the dam`)).toBeInViewport()
  await facet('Actors', /^Orrin Council/).uncheck()
  await expect(event(`Week ${next} of the dam`)).toBeInViewport()
})

test('the row with the focus stays, and Tab goes on from it', async ({ page }) => {
  await open(page)
  const { event, items } = partsOf(page)
  // Until the windowed list is loaded, its first rows stand in for it.
  await expect(page.getByRole('combobox', { name: 'Go to' })).toBeVisible()
  await event('Week 2 of the dam').focus()
  await page.getByRole('combobox', { name: 'Go to' }).evaluate((select: HTMLSelectElement) => {
    select.value = select.options[9]?.value ?? ''
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(event('Week 2 of the dam')).not.toBeInViewport()
  await expect(event('Week 2 of the dam')).toBeFocused()
  await page.keyboard.press('Tab')
  // The row that lost the focus goes; the next one in the page has it.
  const next = items.getByRole('button').and(page.locator(':focus'))
  await expect(next).toHaveAccessibleName(/^Week (?!2 )\d+ of the dam/)
  await expect(next).toBeInViewport()
})

test('a row that was opened gets the focus back when its evidence closes', async ({ page }) => {
  await open(page)
  const { event, evidence } = partsOf(page)
  await page.getByRole('combobox', { name: 'Go to' }).selectOption('2012')
  const at = events.findIndex(({ date }) => date >= '2012')
  await event(`Week ${at} of the dam`).press('Enter')
  await expect(evidence.getByRole('heading', { name: `Week ${at} of the dam` })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(event(`Week ${at} of the dam`)).toBeFocused()
})
