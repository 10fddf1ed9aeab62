import { expect, type Locator, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

// What assistive technology is given, one file a state: read the difference before "--update-snapshots" writes it anew.

interface State {
  readonly name: string
  readonly search: string
  /** The part that makes the state; else all of the page. */
  readonly part?: (page: Page) => Locator
  /** What is there once the state is. */
  readonly arrived: (page: Page) => Promise<void>
}

const states: readonly State[] = [
  { name: 'start', search: '', arrived: (page) => expect(page.getByText('The articles')).toBeVisible() },
  {
    name: 'filtered',
    search: '?actor=isis&from=2021-12-01',
    arrived: (page) => expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible(),
  },
  {
    name: 'nothing-found',
    search: '?q=nothing-has-this&status=planned',
    arrived: (page) => expect(page.getByText('No event fits all that you asked for.')).toBeVisible(),
  },
  {
    name: 'event-open',
    search: '?event=soleimani-strike&compare=sources',
    part: (page) => partsOf(page).evidence,
    arrived: (page) => expect(partsOf(page).evidence.getByRole('table')).toBeVisible(),
  },
  {
    name: 'article-open',
    search: '?event=kirby-statement&article=kurdistan24-2021-12-09',
    part: (page) => partsOf(page).article,
    arrived: (page) => expect(partsOf(page).article.locator('mark[data-arrived]')).toBeVisible(),
  },
  {
    name: 'lanes-by-actor',
    search: '?lanes=actor',
    part: (page) => page.locator('.timeline-pane'),
    arrived: (page) => expect(page.getByRole('list', { name: 'Legend' })).toBeVisible(),
  },
  {
    name: 'record',
    search: '?record=collection',
    part: (page) => page.getByRole('region', { name: 'About this collection' }),
    arrived: (page) => expect(page.getByText(/^Your browser hashed .* match/)).toBeVisible(),
  },
  {
    name: 'coverage',
    search: '?view=coverage',
    part: (page) => page.getByRole('region', { name: 'Who reported what' }),
    arrived: (page) => expect(page.getByRole('table', { name: 'Events by article' })).toBeVisible(),
  },
  {
    name: 'actor',
    search: '?about=qasem-soleimani',
    part: (page) => page.getByRole('region', { name: 'Actor', exact: true }),
    arrived: (page) => expect(page.getByRole('region', { name: 'Is called' })).toBeVisible(),
  },
]

/** Behind the list come filters, drawing, legend and help. */
async function allLoaded(page: Page): Promise<void> {
  await expect(page.locator('#key-help')).toBeAttached()
  await expect(page.locator('.vis-timeline')).toBeAttached()
  await expect(page.getByLabel('From', { exact: true })).toBeAttached()
}

async function treeOf(part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot()
  // The port is another one at each run.
  return `${tree.replaceAll(new URL(part.page().url()).origin, '')}\n`
}

for (const { name, search, part, arrived } of states) {
  test(`what is told of the state “${name}” is what its golden file says`, async ({ page }) => {
    await openApp(page, search)
    await allLoaded(page)
    await arrived(page)
    expect(await treeOf(part?.(page) ?? page.locator('body'))).toMatchSnapshot(`${name}.txt`)
  })
}

test('what is told of the keys and of a preview is what their golden files say', async ({ page }) => {
  await openApp(page)
  await allLoaded(page)
  await partsOf(page).timeline.locator('[data-preview="kadhimi-announcement"]').hover()
  const preview = page.getByRole('complementary', { name: 'Preview' })
  await expect(preview).toBeVisible()
  expect(await treeOf(preview)).toMatchSnapshot('preview.txt')
  await page.getByRole('button', { name: 'Keys and previews' }).click()
  const help = page.getByRole('dialog', { name: 'Keys and previews' })
  await expect(help).toBeVisible()
  expect(await treeOf(help)).toMatchSnapshot('keys.txt')
})
