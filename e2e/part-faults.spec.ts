import { expect } from 'playwright/test'
import { ownSite } from './own-site.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

// As few events as make a large collection: one a day from 1990 on.
const count = 2010
const dayOf = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10)
const events = Array.from({ length: count }, (_, n) => ({
  id: `day-${n}`,
  title: `Day ${n} at the mill`,
  date: dayOf(n),
  citations: [{ url: `https://news.example/${n}`, publisher: 'The Valley News', quote: `On day ${n} it rained.` }],
}))
const open = ownSite('part-faults', {
  'collection.yaml': 'title: The mill\ndrafts: none\n',
  'articles/log.txt': 'The log of the mill.\n',
  'days.events.jsonl': events.map((event) => `${JSON.stringify(event)}\n`).join(''),
})

test('a data file that is missing is named, and trying again brings its rows', async ({ page }) => {
  await page.route(/\/heads-0-/, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await open(page)
  const { event } = partsOf(page)
  const alert = page.getByRole('alert').filter({ hasText: 'Some of these events could not be loaded' })
  await expect(alert).toBeVisible()
  await page.unroute(/\/heads-0-/)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(event('Day 0 at the mill')).toBeVisible()
  await expect(alert).toHaveCount(0)
})

test('a data file that was changed on its way is asked for once more, past the cache; then it is refused', async ({
  page,
}) => {
  let isAlways = false
  let asked = 0
  await page.route(/\/events-0-/, async (route) => {
    asked += 1
    if (!isAlways && asked % 2 === 0) return route.fallback()
    return route.fulfill({
      contentType: 'application/json',
      body: '{"first":0,"events":[],"articles":[],"related":[]}',
    })
  })
  await open(page, '?event=day-3')
  const { evidence } = partsOf(page)
  await expect(evidence.getByText('On day 3 it rained.')).toBeVisible()
  expect(asked).toBe(2)
  isAlways = true
  await open(page, '?event=day-4')
  const alert = evidence.getByRole('alert').filter({ hasText: 'The evidence could not be loaded' })
  await expect(alert).toBeVisible()
  await expect(evidence.getByText('not checked')).toHaveCount(0)
  await page.unroute(/\/events-0-/)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(evidence.getByText('On day 4 it rained.')).toBeVisible()
})

test('where the columns are not what was built, the events that the build wrote stay, and trying again helps', async ({
  page,
}) => {
  await page.route(/\/columns-/, (route) => route.fulfill({ body: Buffer.alloc(64) }))
  await open(page, '?event=day-4')
  const { items, evidence } = partsOf(page)
  const alert = page.getByRole('alert').filter({ hasText: 'its hash differs' })
  await expect(alert).toBeVisible()
  await expect(items).toHaveCount(200)
  await expect(items.first().locator('blockquote')).toHaveText('On day 0 it rained.')
  await page.unroute(/\/columns-/)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(evidence.getByText('On day 4 it rained.')).toBeVisible()
})

test('a search whose worker dies says so, and goes on in another', async ({ page }) => {
  const worker = /\/search-worker-[^/]+\.js/
  await page.route(worker, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'self.onmessage = () => { throw new Error("injected") }' }),
  )
  await open(page)
  const { items, status } = partsOf(page)
  await page.getByRole('searchbox', { name: 'Search' }).fill('"day 7 it"')
  const alert = page.getByRole('alert').filter({ hasText: 'The search stopped.' })
  await expect(alert).toBeVisible()
  await expect(items.first()).toBeVisible()
  await page.unroute(worker)
  await alert.getByRole('button', { name: 'Search again' }).click()
  await expect(status.first()).toContainText(`1 of ${count} events`)
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('"day 7 it"')
})
