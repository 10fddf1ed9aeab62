import { defineConfig } from 'playwright/test'

const host = '127.0.0.1'
const port = process.env['E2E_PORT'] ?? '4173'
const executablePath = process.env['E2E_BROWSER']

// A date that slips shows itself west of UTC in one way and east of it in the other: one project stands on either side.
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Readable files, written anew by "npm run e2e -- golden --update-snapshots".
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  reporter: [['line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `http://${host}:${port}`,
    locale: 'en-GB',
    // A request that a service worker answers passes by what a test puts in its way.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    ...(executablePath && { launchOptions: { executablePath } }),
  },
  projects: [
    {
      name: 'desktop',
      testMatch: '*.spec.ts',
      testIgnore: '*.phone.spec.ts',
      use: { viewport: { width: 1280, height: 800 }, timezoneId: 'Pacific/Honolulu' },
    },
    {
      name: 'phone',
      testMatch: '*.phone.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, timezoneId: 'Asia/Kabul' },
    },
  ],
  webServer: {
    command: `npm run --silent preview -- --host ${host} --port ${port} --strictPort`,
    cwd: '..',
    url: `http://${host}:${port}`,
    reuseExistingServer: false,
  },
})
