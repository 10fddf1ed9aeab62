import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const help = `No Chromium was found, and none could be installed. One of these mends it:
  - set CHROMIUM_PATH to the executable of a Chromium, Chrome or Edge;
  - install one with your system's package manager, under its usual name;
  - npx playwright install chromium
On Linux, "npx playwright install-deps chromium" adds the libraries that a browser needs.`

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge']
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const windowsApps = ['Chromium\\Application\\chrome', 'Google\\Chrome\\Application\\chrome']
const edge = 'Microsoft\\Edge\\Application\\msedge'

/**
 * A Chromium for the tests: the path of its executable, or undefined for Playwright's own. Asks for as little as it
 * can: what the user names, what is there, what Playwright downloads, and last what the system's packages hold.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (await starts(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start as a browser.`)
  }
  if (await starts(undefined)) return undefined
  const present = await firstThatStarts(systemBrowsers())
  if (present) return present
  if (downloadsWithPlaywright() && (await starts(undefined))) return undefined
  const installed = installsWithApt() ? await firstThatStarts(systemBrowsers()) : undefined
  if (installed) return installed
  throw new Error(help)
}

// To start it is the only proof: a file may be there as a stub, or lack its libraries.
async function starts(executablePath: string | undefined): Promise<boolean> {
  try {
    const browser = await chromium.launch({ timeout: 30_000, ...(executablePath && { executablePath }) })
    await browser.close()
    return true
  } catch {
    return false
  }
}

async function firstThatStarts(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (existsSync(path) && (await starts(path))) return path
  }
  return undefined
}

function systemBrowsers(): readonly string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')]
    return folders.flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => process.env[name])
    return folders.flatMap((folder) => (folder ? [...windowsApps, edge].map((app) => join(folder, `${app}.exe`)) : []))
  }
  const folders = new Set([...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'])
  return commands.flatMap((command) => [...folders].map((folder) => join(folder, command)))
}

function downloadsWithPlaywright(): boolean {
  console.log('No browser is here yet: asking Playwright for its own.')
  return succeeds(process.execPath, [playwrightCli(), 'install', '--only-shell', 'chromium'])
}

// Only root may, and only a Debian has a real package of this name (Ubuntu's is a stub, which does not start).
function installsWithApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing the package chromium with apt-get.')
  return (
    succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  )
}

function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 600_000 }).status === 0
}

/** Playwright's command line, to be run by Node itself: a `.cmd` cannot be started on Windows without a shell. */
export function playwrightCli(): string {
  return join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js')
}
