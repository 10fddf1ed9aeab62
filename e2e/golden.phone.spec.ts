import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

test('what is told of a sheet on a phone is what its golden file says, and nothing of what it covers', async ({
  page,
}) => {
  await openApp(page, '?event=soleimani-strike')
  await expect(page.locator('#key-help')).toBeAttached()
  await expect(partsOf(page).evidence.getByRole('blockquote')).toHaveCount(2)
  await expect(page.locator('.page')).toHaveAttribute('inert')
  const tree = await page.locator('.sheet').ariaSnapshot()
  expect(`${tree.replaceAll(new URL(page.url()).origin, '')}\n`).toMatchSnapshot('phone-sheet.txt')
})
