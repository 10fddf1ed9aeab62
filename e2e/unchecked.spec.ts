import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { partsOf } from './page-parts.ts'

// A table of events, one of which rests on what is not stored.
const folder = resolve('test-results/unchecked-folder')
const site = resolve('test-results/unchecked-site')

const events = [
  {
    id: 'storm',
    title: 'A storm over the Orrin valley',
    date: '2024-02',
    actors: ['Orrin Council'],
    citations: [
      {
        url: 'https://news.example/storm',
        publisher: 'The Valley News',
        quote: 'The wind took the roof off the mill, and nobody in the valley slept that night.',
      },
      { url: 'https://photos.example/mill', publisher: 'Ada Brek' },
    ],
  },
  {
    id: 'bridge',
    title: 'The old bridge is closed',
    date: '2024-03-04',
    citations: [
      { article: 'post', quote: 'closed the old bridge on Monday' },
      { url: 'https://news.example/bridge', publisher: 'The Valley News', quote: 'No way over the river.' },
    ],
  },
]

test.describe.configure({ mode: 'default' })

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, 'collection.yaml'), 'title: The Orrin valley\ndrafts: none\n')
  writeFileSync(join(folder, 'articles/post.txt'), 'Mayor Ada Brek closed the old bridge on Monday.\n')
  writeFileSync(join(folder, 'articles/post.yaml'), 'publisher: The Post\npublished: 2024-03-06\n')
  writeFileSync(join(folder, 'valley.events.jsonl'), events.map((event) => `${JSON.stringify(event)}\n`).join(''))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['run', 'build', '--', '--outDir', site], {
    env: { ...process.env, SEEDS: folder, NODE_ENV: 'production' },
    stdio: 'pipe',
  })
})

test.beforeEach(async ({ page, baseURL }) => {
  await page.route(`${baseURL}/own/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    await route.fulfill({ path: join(site, pathname.replace(/^\/own\/?/, '') || 'index.html') })
  })
})

test('what no stored article tells says so, in the list and in its evidence', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/own/`)
  const { items, evidence, event, facet } = partsOf(page)
  await expect(page.getByRole('status')).toHaveText('2 of 2 events from 1 of 1 article, 1 not checked, 2024')
  await expect(items.first()).toContainText('2 sources')
  await expect(items.first()).toContainText('not checked')
  await expect(items.last()).not.toContainText('not checked')
  await event(/A storm/).click()
  const news = evidence.getByRole('region', { name: /^The Valley News says, not checked/ })
  await expect(news).toContainText('not checked: no stored article')
  await expect(news.getByRole('blockquote')).toContainText('The wind took the roof')
  await expect(news.getByRole('link', { name: /Original page/ })).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(evidence.getByRole('button', { name: /Read in the article/ })).toHaveCount(0)
  await facet('Sources', /^Ada Brek, 1$/).check()
  await expect(items).toHaveCount(1)
})

test('beside a stored article it stands as one more source', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/own/?event=bridge`)
  const { evidence } = partsOf(page)
  await expect(evidence.getByRole('region', { name: 'The Post says' })).toContainText('Read in the article')
  await expect(evidence.getByRole('region', { name: /^The Valley News says, not checked/ })).toBeVisible()
  await expect(evidence.getByText('2 sources')).toBeVisible()
})

test('the words “not checked” go along in a file', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/own/`)
  await page.getByRole('button', { name: 'Export' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Markdown' }).click()
  const stream = await (await saved).createReadStream()
  const text = (await stream.setEncoding('utf8').toArray()).join('')
  expect(text).toContain('The Valley News, not checked: no stored article')
})
