import { expect } from 'playwright/test'
import { ownSite } from './own-site.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

// A table of events, one of which rests on what is not stored.
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

const open = ownSite('unchecked', {
  'collection.yaml': 'title: The Orrin valley\ndrafts: none\n',
  'articles/post.txt': 'Mayor Ada Brek closed the old bridge on Monday.\n',
  'articles/post.yaml': 'publisher: The Post\npublished: 2024-03-06\n',
  'valley.events.jsonl': events.map((event) => `${JSON.stringify(event)}\n`).join(''),
})

test('what no stored article tells says so, in the list and in its evidence', async ({ page }) => {
  await open(page)
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

test('beside a stored article it stands as one more source', async ({ page }) => {
  await open(page, '?event=bridge')
  const { evidence } = partsOf(page)
  await expect(evidence.getByRole('region', { name: 'The Post says' })).toContainText('Read in the article')
  await expect(evidence.getByRole('region', { name: /^The Valley News says, not checked/ })).toBeVisible()
  await expect(evidence.getByText('2 sources')).toBeVisible()
})

test('the words “not checked” go along in a file', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Markdown' }).click()
  const stream = await (await saved).createReadStream()
  const text = (await stream.setEncoding('utf8').toArray()).join('')
  expect(text).toContain('The Valley News, not checked: no stored article')
})
