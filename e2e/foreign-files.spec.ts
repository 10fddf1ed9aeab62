import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'playwright/test'
import { ownSite } from './own-site.ts'
import { expectNoStrangers, marked } from './strangers.ts'
import { test } from './watched-test.ts'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

// Names that every system takes.
const names = [
  `${marked}' onfocus=globalThis.wasRun=1 x='`,
  `${marked} $\{globalThis.wasRun=1} \`{{7+7}}\` &lt;b&gt;`,
  `${marked} x&y=z;a+b,c@d~e!`,
  `=1+1 ${marked}`,
  `-rf ${marked}`,
  `${marked} الجسر القديم`,
  `${marked} раураl`,
  `${marked}${'n'.repeat(100)}`,
  `${marked} constructor`,
]
// Names that another system does not take, or that show otherwise than they are.
const refused = [
  '__proto__',
  'CON',
  `${marked}\u202Etxt.exe`,
  '%2e%2e%2f',
  'a#b',
  `${marked}${'n'.repeat(130)}`,
  ...(process.platform === 'win32' ? [] : ['<img src=x onerror=wasRun=1>', '"><svg onload=wasRun=1>', 'javascript:x']),
]

const openNames = ownSite(
  'names',
  Object.fromEntries([
    ['collection.yaml', 'title: Names\ndrafts: none\n'],
    ...names.map((name, n) => [`articles/${name}.txt`, `The weir number ${n} was opened.\n`]),
    [
      'all.events.jsonl',
      names
        .map((article, n) =>
          JSON.stringify({
            id: `e${n}`,
            title: `Weir ${n}`,
            date: '2021-05-03',
            citations: [{ article, quote: `The weir number ${n} was opened.` }],
          }),
        )
        .join('\n'),
    ],
  ]),
)

test('an article with a hostile name is named by it, opens, and can be taken along', async ({ page }) => {
  test.setTimeout(120_000)
  const app = await openNames(page)
  await expectNoStrangers(page)
  for (const [n, name] of names.entries()) {
    await openNames(page, `?${new URLSearchParams({ event: `e${n}`, article: name })}`)
    const article = page.getByRole('region', { name: 'Article', exact: true })
    await expect(article).toContainText(`The weir number ${n} was opened.`)
    await expect.poll(() => page.locator('body').evaluate((body) => body.textContent)).toContain(name)
    await expectNoStrangers(page)
  }
  for (const search of ['?view=coverage', '?record=collection', '?lanes=source']) {
    await openNames(page, search)
    await page.waitForLoadState('networkidle')
    await expectNoStrangers(page)
  }
  await app.expectClean()
})

test('a name that no other system takes is refused at its place, with a mend, and nothing is built', () => {
  for (const [n, name] of refused.entries()) {
    const folder = resolve(`test-results/refused-${process.env['TEST_WORKER_INDEX'] ?? '0'}-${n}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'articles'), { recursive: true })
    writeFileSync(join(folder, 'articles', `${name}.txt`), 'The weir was opened.\n')
    const run = () =>
      execFileSync(npm, ['run', '--silent', 'ingest', '--', folder], { stdio: 'pipe', encoding: 'utf8' })
    let told = ''
    try {
      run()
    } catch (error) {
      told = String((error as { stdout?: string }).stdout) + String((error as { stderr?: string }).stderr)
    }
    expect(told).toContain('this name cannot be the name of an article')
    expect(told).toContain('→')
    expect(told).not.toMatch(/\u202E|\n {4}at /)
  }
})
