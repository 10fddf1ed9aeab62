import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { partsOf } from './page-parts.ts'
import { type ReplacedSite, replacedSite } from './replaced-site.ts'
import { test } from './watched-test.ts'

// As few events as make a large collection, one a day from 1990 on; every fiftieth is told by an article of its own.
const count = 2010
const dayOf = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10)
const words = (n: number) => `Entry w${n} says that the weir was looked at.`
const told = Array.from({ length: Math.ceil(count / 50) }, (_, i) => i * 50)
const events = Array.from({ length: count }, (_, n) => ({
  id: `day-${n}`,
  title: `Day ${n} at the weir`,
  date: dayOf(n),
  citations: told.includes(n)
    ? [{ article: `log-${n}`, quote: words(n) }]
    : [{ url: `https://news.example/${n}`, publisher: 'The Valley News', quote: words(n) }],
}))
const folder = Object.fromEntries([
  ['collection.yaml', 'title: The weir\ndrafts: none\n'],
  ['days.events.jsonl', events.map((event) => `${JSON.stringify(event)}\n`).join('')],
  ...told.flatMap((n) => [
    [`articles/log-${n}.txt`, `The log of the weir.\n\n${words(n)}\n\nNobody else came on day ${n}.\n`],
    [`articles/log-${n}.yaml`, 'publisher: The Log\n'],
  ]),
])
const newer = {
  ...folder,
  'collection.yaml': 'title: The weir, a year later\ndrafts: none\n',
  'articles/log-100.txt': `The log of the weir.\n\n${words(100)}\n\nThe miller came by.\n`,
}
const far = told.at(-1) ?? 0

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'default', timeout: 120_000 })
/** All of a page and of a collection is loaded. */
const inGoodTime = { timeout: 20_000 }

let site: ReplacedSite
test.beforeAll(async () => {
  site = await replacedSite(`keep-offline-${process.env['TEST_WORKER_INDEX'] ?? '0'}`)
  site.build('weir', folder)
  site.build('newer', newer)
})
test.beforeEach(() => {
  site.hold(null)
  site.publish('weir')
})
test.afterAll(() => site.close())

const keep = 'Keep this collection for reading without a connection'
const noRoom = 'Not all of it could be kept: this device has too little room. What is kept stays.'
const isAll = 'All of this collection is kept on this device, articles included.'

/** The part of the page about the collection that tells what is kept. */
async function openRecord(page: Page) {
  const app = await openApp(page, `${site.address}?record=collection`)
  const part = page.locator('.record-part').filter({
    has: page.getByRole('heading', { name: 'Reading without a connection' }),
  })
  await expect(part.getByRole('button', { name: keep })).toBeVisible()
  return { app, part }
}

test('all of a large collection is kept when its reader asks for it, and then opens without a connection', async ({
  page,
  context,
}) => {
  const { app, part } = await openRecord(page)
  await expect(part.getByText(/takes \d[\d.]* MB on this device/)).toBeVisible()
  await part.getByRole('button', { name: keep }).click()
  await expect(part.getByRole('status')).toHaveText(isAll, inGoodTime)
  await expect(part.getByRole('button', { name: keep })).toBeHidden()
  await app.expectClean()

  // In the page that is open, and in one that is opened then.
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Back to the timeline' }).click()
  const { evidence, article, status, items } = partsOf(page)
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.fill('"entry w1234 says"')
  await expect(status.first()).toContainText(`1 of ${count} events`)
  await items.getByRole('button', { name: 'Day 1234 at the weir' }).click()
  await expect(evidence.getByText(words(1234))).toBeVisible()

  await page.goto(`${site.address}?event=day-${far}`)
  await page.reload()
  await expect(evidence.getByText(words(far))).toBeVisible()
  await evidence.getByRole('button', { name: /Read in the article/ }).click()
  await expect(article).toContainText(`Nobody else came on day ${far}.`)
  await search.fill('"entry w777 says"')
  await expect(status.first()).toContainText(`1 of ${count} events`)
  await expect(items.getByRole('heading')).toHaveText('Day 777 at the weir')
})

/** The texts for the search come after the events, and before the articles. */
const stuck = /^data\/texts-0-/

/** Has the site answer no more from there on, and tells when it is asked. */
function held(page: Page): Promise<unknown> {
  site.hold(stuck)
  return page.waitForRequest((request) => request.url().includes('/data/texts-0-'))
}

test('what is stopped half-way stays, goes on from there, and can be removed', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(new URL(request.url()).pathname.replace(/^.*?\/(?=data\/|articles\/)/, '')),
  )
  const waits = held(page)
  const { part } = await openRecord(page)
  await part.getByRole('button', { name: keep }).click()
  await waits
  await expect(part.getByRole('progressbar', { name: 'Reading without a connection' })).toBeVisible()
  await expectNoViolations(page, '.record-part:has(.keeping-actions)')
  await part.getByRole('button', { name: 'Stop' }).click()
  const state = part.getByRole('status')
  await expect(state).toHaveText(/^\d+ of \d+ files are kept\.$/)
  const [kept = 0, all = 0] = ((await state.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(kept).toBeGreaterThan(8)
  expect(kept).toBeLessThan(all)

  site.hold(null)
  // The page itself asks for what the rows in view read, and has it from what is kept.
  const ahead = page.waitForRequest((request) => request.url().includes('/data/events-0-'))
  await page.reload()
  await expect(state).toHaveText(`${kept} of ${all} files are kept.`)
  await ahead
  asked.length = 0
  await part.getByRole('button', { name: keep }).click()
  await expect(state).toHaveText(isAll, inGoodTime)
  expect(asked.some((path) => stuck.test(path))).toBe(true)
  expect(asked.filter((path) => /^data\/(?:events|heads)/.test(path))).toEqual([])

  await part.getByRole('button', { name: 'Remove what is kept' }).click()
  await expect(part.getByRole('button', { name: keep })).toBeVisible()
  await expect(part.getByRole('button', { name: 'Remove what is kept' })).toBeHidden()
})

test('where the browser says that there is too little room, the reader is told, and nothing is begun', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = () => Promise.resolve({ quota: 900_000, usage: 400_000 })
  })
  const { part } = await openRecord(page)
  await part.getByRole('button', { name: keep }).click()
  await expect(part.getByRole('alert')).toHaveText(noRoom, inGoodTime)
  await expect(part.getByRole('button', { name: 'Remove what is kept' })).toBeHidden()
})

test('where a device fills up on the way, it ends, what is kept stays, and with room again it goes on', async ({
  page,
  context,
}) => {
  const { origin } = new URL(site.address)
  const devtools = await context.newCDPSession(page)
  const waits = held(page)
  const { part } = await openRecord(page)
  await part.getByRole('button', { name: keep }).click()
  await waits
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 })
  site.hold(null)
  await expect(part.getByRole('alert')).toHaveText(noRoom, inGoodTime)
  await expect(part.getByRole('status')).toHaveText(/^\d+ of \d+ files are kept\.$/)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await part.getByRole('button', { name: keep }).click()
  await expect(part.getByRole('status')).toHaveText(isAll, inGoodTime)
  await expect(part.getByRole('alert')).toBeHidden()
})

/** The build that is there as a whole, by its hash. */
function keptBuild(page: Page): Promise<string | undefined> {
  return page.evaluate(async (scope) => {
    const wanted = await caches.open(`dateline-wanted-${scope}`)
    return (await wanted.match(scope))?.text()
  }, site.address)
}

test('after a newer build, what has changed is kept without being asked for, and nothing else', async ({
  page,
  context,
}) => {
  const { part } = await openRecord(page)
  await part.getByRole('button', { name: keep }).click()
  await expect(part.getByRole('status')).toHaveText(isAll, inGoodTime)
  const older = await keptBuild(page)
  // The page about the collection would load all texts to compare them.
  await page.goto(`${site.address}?event=day-100`)
  site.publish('newer')
  await page.reload()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*?\/(?=articles\/)/, '')))
  await page.getByRole('button', { name: 'Use the newer version' }).click(inGoodTime)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The weir, a year later')
  await expect.poll(() => keptBuild(page), inGoodTime).not.toBe(older)
  await expect.poll(() => keptBuild(page), inGoodTime).toMatch(/^[0-9a-f]{64}$/)
  expect(asked.filter((path) => path.startsWith('articles/'))).toEqual(['articles/log-100.txt'])
  await context.setOffline(true)
  const { evidence, article } = partsOf(page)
  await evidence.getByRole('button', { name: /Read in the article/ }).click()
  await expect(article).toContainText('The miller came by.')
})
