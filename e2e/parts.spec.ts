import { expect } from 'playwright/test'
import { ownSite } from './own-site.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

// More events than one bundle holds: one a day from 1990 on; the stored article tells of the first and the last.
const count = 2600
const dayOf = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10)
const words = (n: number) => `On day ${n} the ${['gate', 'wall', 'lock'][n % 3]} was looked at.`
const events = Array.from({ length: count }, (_, n) => ({
  id: `day-${n}`,
  title: `Day ${n} at the dam`,
  date: dayOf(n),
  actors: n % 4 === 0 ? ['Orrin Council'] : ['River Board'],
  citations: [
    n === 0 || n === count - 1
      ? { article: 'log', quote: words(n) }
      : { url: `https://news.example/${n}`, publisher: 'The Valley News', quote: words(n) },
  ],
}))
const open = ownSite('parts', {
  'collection.yaml': 'title: The log\ndrafts: none\n',
  'articles/log.txt': `The log of the dam.\n\n${words(0)}\n\n${words(count - 1)}\n`,
  'articles/log.yaml': 'publisher: The Log\n',
  'days.events.jsonl': events.map((event) => `${JSON.stringify(event)}\n`).join(''),
})
const title = (n: number) => `Day ${n} at the dam`

test('the page opens on columns and the rows in view, then loads what their evidence reads, and nothing else', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const data = () =>
    asked.flatMap((path) => /\/data\/(\w+-?\d*)-/.exec(path)?.[1] ?? []).filter((name) => !/^heads-/.test(name))
  const app = await open(page)
  const { items, event, evidence } = partsOf(page)
  await expect(items.first()).toHaveAttribute('aria-setsize', String(count))
  await expect(event(title(0))).toBeVisible()
  await expect(page.getByRole('status').first()).toContainText(`${count} of ${count} events`)
  await expect.poll(data).toEqual(['columns', 'events-0'])
  await event(title(3)).click()
  await expect(evidence.getByText(words(3))).toBeVisible()
  expect(data()).toEqual(['columns', 'events-0'])
  expect(asked.some((path) => path.endsWith('timeline.json'))).toBe(false)
  await app.expectClean()
})

test('an event far down opens its evidence, and the ones beside it are one press away', async ({ page }) => {
  const app = await open(page)
  const { event, evidence } = partsOf(page)
  await page.getByRole('combobox', { name: 'Go to' }).selectOption('1996')
  const n = events.findIndex(({ date }) => date >= '1996')
  await event(title(n)).click()
  await expect(evidence.getByRole('heading', { name: title(n) })).toBeVisible()
  await expect(evidence.getByText(words(n))).toBeVisible()
  await evidence.getByRole('button', { name: `Next event: ${title(n + 1)}` }).click()
  await expect(evidence.getByText(words(n + 1))).toBeVisible()
  await app.expectClean()
})

test('a link to an event finds it among all parts; one to no event says so', async ({ page }) => {
  await open(page, `?event=day-${count - 1}`)
  const { evidence } = partsOf(page)
  await expect(evidence.getByText(words(count - 1))).toBeVisible()
  await open(page, '?event=day-9999')
  await expect(evidence).toContainText('This collection has no event of that name.')
})

test('the article of an event opens with the passages of all events that cite it', async ({ page }) => {
  const app = await open(page, '?event=day-0')
  const { evidence } = partsOf(page)
  await evidence.getByRole('button', { name: /Read in the article/ }).click()
  const article = page.getByRole('region', { name: 'Article' })
  await expect(article.getByText('2 cited passages')).toBeVisible()
  await article.getByText(words(count - 1)).click()
  await expect(evidence.getByRole('heading', { name: title(count - 1) })).toBeVisible()
  await app.expectClean()
})

test('filters count all events, and Back clears them', async ({ page }) => {
  await open(page)
  const { facet, items } = partsOf(page)
  await facet('Actors', /^Orrin Council, 650$/).check()
  await expect(page.getByRole('status').first()).toContainText(`${count / 4} of ${count} events`)
  await expect(items.first()).toHaveAttribute('aria-setsize', String(count / 4))
  await page.goBack()
  await expect(items.first()).toHaveAttribute('aria-setsize', String(count))
})

test('a file has every event that is shown, in order, its quotes too', async ({ page }) => {
  await open(page, '?actor=orrin-council')
  await page.getByRole('button', { name: 'Export' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Formats' }).getByRole('button', { name: 'CSV', exact: true }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await saving).createReadStream()) chunks.push(Buffer.from(chunk))
  const csv = Buffer.concat(chunks).toString('utf8')
  const at = events
    .filter((_, n) => n % 4 === 0)
    .map(({ title: one, citations }) => [csv.indexOf(one), csv.indexOf(citations[0]?.quote ?? '-')])
  expect(at.every(([one = -1, quote = -1]) => one >= 0 && quote > one)).toBe(true)
  expect(at.map(([one]) => one)).toEqual(at.map(([one]) => one).toSorted((a = 0, b = 0) => a - b))
})

test('the record lists the articles with their hashes', async ({ page }) => {
  const app = await open(page, '?record=collection')
  const record = page.getByRole('article', { name: 'Record of The Log, log' })
  await expect(record.getByText('by 2 events')).toBeVisible()
  await expect(page.getByText('Your browser hashed 1 stored text: all match their record.')).toBeVisible()
  await app.expectClean()
})

test('a search finds words of quotes, names and dates in all parts, and marks them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const app = await open(page)
  const { items, event, evidence, status } = partsOf(page)
  await expect(event(title(0))).toBeVisible()
  expect(asked.some((path) => path.includes('/texts-'))).toBe(false)
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.fill(`"day ${count - 1} the" wall`)
  await expect(status.first()).toContainText(`1 of ${count} events`)
  await expect(items).toHaveCount(1)
  await items.getByRole('button').first().click()
  await expect(evidence.locator('mark').filter({ hasText: 'wall' })).toHaveCount(1)
  await search.fill('orrin lock')
  // Every twelfth day it is the council's, and the lock's.
  const both = events.filter((_, n) => n % 12 === 8).length
  await expect(status.first()).toContainText(`${both} of ${count} events`)
  await expect(event(title(8))).toBeVisible()
  await search.fill('nowhere')
  await expect(page.getByText('No event fits all that you asked for.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(status.first()).toContainText(`${count} of ${count} events`)
  await app.expectClean()
})

test('Enter in the search waits for the answer, and goes to the first event of it', async ({ page }) => {
  const app = await open(page)
  const { event } = partsOf(page)
  await expect(event(title(0))).toBeVisible()
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/texts-*', async (route) => {
    await asked
    await route.fallback()
  })
  const search = page.getByRole('searchbox', { name: 'Search' })
  const loading = page.waitForRequest('**/texts-*')
  await search.fill(`"day ${count - 1} the"`)
  await search.press('Enter')
  await loading
  await expect(search).toBeFocused()
  answer()
  await expect(event(title(count - 1))).toBeFocused()
  await app.expectClean()
})
