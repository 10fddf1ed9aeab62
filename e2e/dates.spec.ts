import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test('one press on a date in the list shows how it was worked out, step by step', async ({ page }) => {
  const app = await openApp(page)
  const { items, evidence } = partsOf(page)
  const item = items.filter({ hasText: 'Prime Minister Kadhimi announces' })
  await item.getByRole('button', { name: '29 December 2021' }).click()
  const trail = evidence.getByRole('region', { name: 'How the date was worked out' })
  await expect(trail).toContainText('Kadhimi announced Wednesday the official ending of the global coalition')
  await expect(trail).toContainText('the day of publication, inferred')
  await expect(trail.getByText('Weak link:').first()).toBeVisible()
  await expect(trail.getByText('the Wednesday on or before the day of publication')).toBeVisible()
  await expect(trail).toContainText('Earliest possible day: 29 December 2021; latest: 29 December 2021.')
  await expect(page).toHaveURL(/trail=open/)
  await page.reload()
  await expect(trail).toContainText('Taken together: 29 December 2021')
  await evidence.getByRole('button', { name: '29 December 2021', exact: true }).click()
  await expect(trail.getByText('Taken together')).toHaveCount(0)
  await app.expectClean()
})

test('possibly in or certainly in: the choice says how many events it moves, and moves them', async ({ page }) => {
  await openApp(page, '?from=2021-12-01&to=2021-12-31')
  const { items, status } = partsOf(page)
  const certain = page.getByRole('radio', { name: /^Certainly in, / })
  const promised = Number((await certain.getAttribute('aria-label'))?.split(', ').at(-1))
  const possible = await items.count()
  expect(promised).toBeLessThan(possible)
  await expect(page.getByText(`${possible - promised} of them only possibly`)).toBeVisible()
  await certain.check()
  await expect(items).toHaveCount(promised)
  await expect(status).toContainText(`${promised} of`)
  await expect(page).toHaveURL(/within=certain/)
  await expect(page.getByText(`${possible - promised} more only possibly`)).toBeVisible()
  await page.goBack()
  await expect(items).toHaveCount(possible)
})

test('planned is drawn hollow, happened filled; the legend names both looks', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  const mark = (title: string) => timeline.locator('.drawn-event').filter({ hasText: title })
  const fill = (title: string) =>
    mark(title).evaluate((element) => getComputedStyle(element, '::before').backgroundColor)
  await expect(mark('Deadline for the transition')).toBeVisible()
  const [planned, happened] = [await fill('Deadline for the transition'), await fill('Iraqi counter-terror forces')]
  expect(planned).not.toBe(happened)
  const legend = page.getByRole('list', { name: 'Legend' })
  await expect(legend.getByText('planned')).toBeVisible()
  await expect(legend.getByText('by then')).toBeVisible()
})

test('articles have a line of their own; a tick opens its article, and keeps the event that it reports', async ({
  page,
}) => {
  const app = await openApp(page, '?event=annual-meeting')
  const { timeline, article, evidence } = partsOf(page)
  await expect(evidence.getByText('Reported by Rudaw, 29 December 2021 (inferred)')).toBeVisible()
  await expect(timeline.locator('.drawn-report')).toHaveCount(1)
  const rudaw = timeline.locator('.drawn-articles').filter({ hasText: 'Rudaw' })
  await expect(rudaw).toHaveClass(/is-chosen/)
  await rudaw.getByText('Rudaw').click()
  await expect(article).toBeVisible()
  await expect(page).toHaveURL(/event=annual-meeting&article=rudaw-2021-12-29/)
  await app.expectClean()
})
