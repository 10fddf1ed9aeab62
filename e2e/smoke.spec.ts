import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { test } from './watched-test.ts'

test('the page opens on the list of events, without an error or a foreign request', async ({ page }) => {
  const app = await openApp(page)
  const events = page.getByRole('list', { name: 'Events' }).getByRole('listitem')
  await expect(events.first()).toBeVisible()
  expect(await events.count()).toBeGreaterThan(12)
  await app.expectClean()
})
