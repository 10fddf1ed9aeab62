import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { findBrowser, playwrightCli } from './find-browser.ts'

// `npm run e2e -- smoke --project phone`: all arguments are passed on to `playwright test`.
const args = process.argv.slice(2)
const ownConfig = args.some((arg) => /^(-c|--config)(=|$)/.test(arg))
const config = ownConfig ? [] : ['--config', fileURLToPath(new URL('playwright.config.ts', import.meta.url))]

try {
  const browser = await findBrowser()
  console.log(`Browser: ${browser ?? 'Playwright’s own'}`)
  process.exitCode = await runPlaywright({
    E2E_PORT: String(await freePort()),
    ...(browser && { E2E_BROWSER: browser }),
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function runPlaywright(env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const command = [playwrightCli(), 'test', ...config, ...args]
    const child = spawn(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

// A fixed port may be taken, by a second check-out under test or by something else.
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
