import { defineConfig } from 'playwright/test'
import checks from './playwright.config.ts'

// Pictures for the documents of the built site, taken by `npm run screenshots`.
export default defineConfig({
  ...checks,
  outputDir: '../test-results/screenshots',
  reporter: 'list',
  projects: [{ name: 'screenshots', testMatch: '*.shots.ts', use: { viewport: { width: 1280, height: 800 } } }],
})
