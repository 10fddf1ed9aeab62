import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { test } from './watched-test.ts'

test('the formats lie within the phone, wide enough for a finger, and give a file', async ({ page }) => {
  const app = await openApp(page, '?status=planned')
  await page.getByRole('button', { name: 'Export', exact: true }).tap()
  const formats = page.getByRole('dialog', { name: 'Formats' })
  await expect(formats.getByRole('button')).toHaveCount(12)
  const box = await formats.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
  for (const item of await formats.getByRole('listitem').all()) {
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  const download = page.waitForEvent('download')
  await formats.getByRole('button', { name: 'iCalendar' }).tap()
  expect((await download).suggestedFilename()).toMatch(/-filtered\.ics$/)
  await expect(formats).toBeHidden()
  await app.expectClean()
})
