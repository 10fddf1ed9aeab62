import { expect } from 'playwright/test'
import { ownSite } from './own-site.ts'
import { partsOf } from './page-parts.ts'
import { expectNoStrangers, marked } from './strangers.ts'
import { test } from './watched-test.ts'

// Of our own making, of the kinds that are known to break out of pages, steer them, or hide in them.
const hostile = [
  '<img src=x onerror=globalThis.wasRun=1>',
  '<script>globalThis.wasRun=1</script>',
  '"><svg onload=globalThis.wasRun=1><style>*{display:none}</style>',
  `' autofocus onfocus=globalThis.wasRun=1 x='`,
  '<iframe srcdoc="<script>parent.wasRun=1</script>"></iframe>',
  '<form id=x><input name=attributes></form><math><mi xlink:href="data:,x">',
  '</title></textarea></style><base href=https://evil.example/>',
  `{{constructor.constructor("globalThis.wasRun=1")()}} $\{globalThis.wasRun=1} <%= 1 %> #{1} [[1]]`,
  'javascript:globalThis.wasRun=1',
  'data:text/html,<script>globalThis.wasRun=1</script>',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '&lt;b&gt; &amp;amp; &#x3c;',
  'claim \u202Edekovni\u202C end',
  '\u2067left\u2069 \u2066right',
  'pass\u200Bword \u2060\uFEFF\u00ADhidden',
  'ad\u200Dmin \u3164 \u2028 line',
  'الجسر القديم said (no)',
  'הגשר 12 – 34',
  'Ꭺpple раураӏ',
  'n\u0303\u0303\u0303\u0303\u0303\u0303\u0303\u0303\u0303\u0303',
  '👩\u200D🚀🏳️\u200D🌈 \u{E0041}\u{E0042}',
  `${'w'.repeat(600)}`,
  '%3Cscript%3E %00 \\u003c \\x3c \\',
  '$& $1 $` %s %d {0}',
].map((text, n) => `${marked}-${n} ${text}`)

const quoted = hostile.map((text) => text.replaceAll('\u2028', ' '))
const articleText = `\uFEFF\u200BOpening words.\n\n${quoted.map((text) => `Once it said: ${text} End.`).join('\n\n')}\n`
const events = hostile.map((text, n) => ({
  id: `e${n}`,
  title: text,
  date: `${1990 + n}-03-03`,
  actors: [text, hostile[(n + 1) % hostile.length]],
  citations: [
    { article: 'paper', quote: quoted[n] },
    { publisher: text, url: n % 2 === 0 ? `https://раураl.example/${n}` : null, quote: text },
  ].map((citation) => Object.fromEntries(Object.entries(citation).filter(([, value]) => value !== null))),
}))
const open = ownSite('hostile', {
  'collection.yaml': `title: ${JSON.stringify(hostile[14])}\ndescription: ${JSON.stringify(hostile[0])}\ndrafts: none\n`,
  'articles/paper.txt': articleText,
  'articles/paper.yaml': [
    `publisher: ${JSON.stringify(hostile[18])}`,
    `title: ${JSON.stringify(hostile[6])}`,
    `author: ${JSON.stringify(hostile[15])}`,
    'published: 2024-03-06',
    'url: https://раураl.example/x',
    '',
  ].join('\n'),
  'all.events.jsonl': events.map((event) => `${JSON.stringify(event)}\n`).join(''),
})

test('hostile words stay words in every pane', async ({ page }) => {
  test.setTimeout(180_000)
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`)
  })
  const app = await open(page)
  const { items, evidence, timeline } = partsOf(page)
  await expect(timeline.locator('.vis-item').first()).toBeAttached()
  expect(await items.getByRole('heading').allTextContents()).toEqual(hostile)
  await expectNoStrangers(page)
  for (const [n, text] of hostile.entries()) {
    await items.nth(n).getByRole('heading').getByRole('button').click()
    const heading = evidence.getByRole('heading', { level: 2 })
    await expect.poll(() => heading.evaluate((one) => one.textContent)).toBe(text)
    expect(await evidence.getByRole('blockquote').evaluateAll((all) => all.map((one) => one.textContent))).toEqual([
      quoted[n],
      text,
    ])
    await expectNoStrangers(page)
  }
  for (const search of [
    '?lanes=actor',
    '?lanes=source&window=1990-01-01/2016-01-01',
    '?view=coverage',
    '?article=paper&event=e14',
    '?record=collection',
    '?event=e15&compare=sources',
    '?event=e0&trail=open',
    '?event=e14&embed=1',
    `?q=${encodeURIComponent(hostile[14] ?? '')}`,
    `?actor=${encodeURIComponent(hostile[0] ?? '')}&${encodeURIComponent(hostile[1] ?? '')}=${encodeURIComponent(hostile[14] ?? '')}`,
  ]) {
    await open(page, search)
    await expect(page.locator('bdi', { hasText: marked }).first()).toBeAttached()
    await page.waitForLoadState('networkidle')
    await expectNoStrangers(page)
  }
  await app.expectClean()
})

test('what is copied from the page is the text, signs and all, and passages stand at their words', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?event=e16&article=paper')
  const { article } = partsOf(page)
  const mark = article.getByRole('button').filter({ hasText: `${marked}-16 ` })
  expect(await mark.evaluate((one) => one.textContent)).toBe(quoted[16])
  await mark.evaluate((one) => getSelection()?.selectAllChildren(one))
  await page.keyboard.press('ControlOrMeta+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(quoted[16])
  await expect(mark.locator('.hidden-character')).toHaveCount(4)
})

test('the record counts what is hidden in a text, and names a host as the network knows it', async ({ page }) => {
  await open(page, '?record=collection')
  const record = page.getByRole('article', { name: /^Record of/ })
  await expect(record.getByText(/U\+202E: 1/)).toBeVisible()
  await expect(
    record.getByText(/host: xn--[a-z0-9-]+\.example, that is раураl\.example, mixes letters of several scripts/),
  ).toBeVisible()
  await expect(page).toHaveTitle(/U\+202E/)
})
