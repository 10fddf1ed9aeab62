import { expect } from 'playwright/test'
import { ownSite } from './own-site.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

// A stranger's folder: two articles, no events.yaml.
const open = ownSite('stranger', {
  'articles/post.txt':
    'Mayor Ada Brek closed the old bridge on Monday.\nThe Orrin Council was founded in March 1998.\nRecently the river rose.\n',
  'articles/post.yaml': 'publisher: The Post\npublished: 2024-03-06\nurl: https://post.example/bridge\n',
  'articles/news.txt': 'On Tuesday the Orrin Council will vote on repairs.\n',
})

test.beforeEach(async ({ page }) => {
  await open(page)
})

test('a folder of articles opens as drafts that look like drafts', async ({ page }) => {
  const { items, evidence, event, facet } = partsOf(page)
  await expect(facet('Review', /^Draft, 2$/)).toBeVisible()
  await expect(items).toHaveCount(2)
  await expect(items.first()).toContainText('draft')
  await event(/closed the old bridge/).click()
  await expect(evidence).toContainText('4 March 2024')
  await expect(evidence).toContainText('nobody has reviewed it')
  await expect(evidence.getByRole('blockquote')).toContainText('on Monday')
  await facet('Review', /^Reviewed, 0$/).check()
  await expect(page.getByText('No event fits all that you asked for')).toBeVisible()
  await expect(page).toHaveURL(/origin=edited/)
})

test('times that could not be placed are shown, and lead to their passage', async ({ page }) => {
  const { article } = partsOf(page)
  await page.getByText(/times that could not be placed/).click()
  await page.getByRole('button', { name: 'Tuesday' }).click()
  await expect(article.getByText('Tuesday')).toBeInViewport()
  await expect(article.getByText('date of publication unknown')).toBeVisible()
})

test('the original page opens at the words of the quote, and learns nothing of the reader', async ({
  page,
  context,
}) => {
  const headers: Record<string, string>[] = []
  await context.route('https://post.example/**', async (route) => {
    headers.push(route.request().headers())
    const body = `<!doctype html><div style="height: 4000px">The Post</div>
      <p>Mayor Ada Brek closed the old bridge on Monday.</p><div style="height: 4000px"></div>`
    await route.fulfill({ contentType: 'text/html', body })
  })
  const { event, evidence } = partsOf(page)
  await event(/closed the old bridge/).click()
  const opened = context.waitForEvent('page')
  await evidence.getByRole('link', { name: /Original page/ }).click()
  const original = await opened
  await expect(original.getByText('Mayor Ada Brek')).toBeInViewport()
  expect(await original.evaluate(() => [document.referrer, window.opener])).toEqual(['', null])
  expect(headers[0]?.['referer']).toBeUndefined()
})
