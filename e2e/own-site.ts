import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'playwright/test'
import { type App, openApp } from './app.ts'
import { test } from './watched-test.ts'

/**
 * Has the tests of a file run on a site of their own, built once of a made-up folder (texts by path), and gives the way
 * to open it. They run one after the other, since they share it.
 */
export function ownSite(
  name: string,
  files: Readonly<Record<string, string>>,
): (page: Page, search?: string) => Promise<App> {
  // A worker's own: another one may be building it anew, after a failure or for a repetition.
  const worker = process.env['TEST_WORKER_INDEX'] ?? '0'
  const folder = resolve(`test-results/${name}-folder-${worker}`)
  const site = resolve(`test-results/${name}-site-${worker}`)

  test.describe.configure({ mode: 'default' })
  test.beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    execFileSync(npm, ['run', 'build', '--', '--outDir', site], {
      env: { ...process.env, SEEDS: folder, NODE_ENV: 'production' },
      stdio: 'pipe',
    })
  })
  test.beforeEach(async ({ page, baseURL }) => {
    await page.route(`${baseURL}/${name}/**`, async (route) => {
      const pathname = decodeURIComponent(new URL(route.request().url()).pathname)
      await route.fulfill({ path: join(site, pathname.slice(`/${name}/`.length) || 'index.html') })
    })
  })
  return (page: Page, search = '') => openApp(page, `${name}/${search}`)
}
