import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

/** The colours of the page by their names in tokens.css, as red, green and blue. */
async function coloursOf(page: Page): Promise<(name: string) => readonly number[]> {
  const names = 'paper raised ink muted rule-strong accent on-accent mark mark-strong passage drawn density weak'.split(
    ' ',
  )
  const values = await page.evaluate((all) => {
    const probe = document.body.appendChild(document.createElement('i'))
    return all.map((name) => {
      probe.style.color = `var(--${name})`
      return getComputedStyle(probe).color
    })
  }, names)
  const channels = new Map(names.map((name, i) => [name, (values[i]?.match(/\d+/g) ?? []).slice(0, 3).map(Number)]))
  return (name) => channels.get(name) ?? []
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** What is written, and what it is written on. */
const words = [
  ...['ink', 'muted', 'accent', 'weak'].flatMap((name) => [[name, 'paper'] as const, [name, 'raised'] as const]),
  ...['ink', 'accent'].map((name) => [name, 'mark'] as const),
  ['ink', 'mark-strong'],
  ['on-accent', 'accent'],
] as const
/** What is drawn, and what it is drawn on. */
const marks = ['drawn', 'rule-strong', 'density', 'passage', 'accent'].flatMap((name) => [
  [name, 'paper'] as const,
  [name, 'raised'] as const,
])

for (const colorScheme of ['light', 'dark'] as const) {
  for (const more of [false, true]) {
    test(`words stand out 4.5 to 1, marks 3 to 1: ${colorScheme}${more ? ', more contrast' : ''}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, contrast: more ? 'more' : 'no-preference' })
      await openApp(page)
      const colour = await coloursOf(page)
      const tooWeak = (pairs: readonly (readonly [string, string])[], least: number) =>
        pairs.filter(([a, b]) => contrast(colour(a), colour(b)) < least).map((pair) => pair.join(' on '))
      expect(tooWeak(words, 4.5)).toEqual([])
      expect(tooWeak(marks, more ? 4 : 3)).toEqual([])
      if (more) expect(tooWeak(words.slice(0, 8), 7)).toEqual([])
    })
  }
}

test.describe('in the colours of the reader’s system', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }))

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`words and marks stand out in a ${colorScheme} one`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await openApp(page)
      const colour = await coloursOf(page)
      const onPaper = [...words, ...marks].filter(([, ground]) => ground === 'paper' || ground === 'raised')
      expect(onPaper.filter(([a, b]) => contrast(colour(a), colour(b)) < 3).map((pair) => pair.join(' on '))).toEqual(
        [],
      )
      expect(contrast(colour('ink'), colour('paper'))).toBeGreaterThanOrEqual(7)
    })
  }

  /** What the system's colours are here. */
  const system = (page: Page, name: string) =>
    page.evaluate((keyword) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = keyword
      return getComputedStyle(probe).color
    }, name)
  const drawnOf = (page: Page, selector: string, property: string) =>
    page.evaluate(
      ([what = '', name = '']) => {
        const element = document.querySelector(what)
        return element && getComputedStyle(element, '::before').getPropertyValue(name)
      },
      [selector, property],
    )

  test('marks keep their shapes: filled, hollow, chosen', async ({ page }) => {
    const app = await openApp(page, '?event=kadhimi-announcement')
    await expect(page.locator('.drawn-event.is-chosen').first()).toBeAttached()
    const [ink, paper, highlight] = [
      await system(page, 'CanvasText'),
      await system(page, 'Canvas'),
      await system(page, 'Highlight'),
    ]
    expect(new Set([ink, paper, highlight]).size).toBe(3)
    const day = '.mark-day.status-happened.drawn-event:not(.is-chosen)'
    expect(await drawnOf(page, day, 'background-color')).toBe(ink)
    expect(await drawnOf(page, '.mark-day.status-planned.drawn-event', 'background-color')).toBe(paper)
    expect(await drawnOf(page, '.mark-day.status-planned.drawn-event', 'border-top-color')).toBe(ink)
    expect(await drawnOf(page, '.mark-day.is-chosen', 'background-color')).toBe(highlight)
    expect(await drawnOf(page, '.drawn-articles', 'background-color')).toBe(ink)
    await expect(page.locator('.bar-visible')).toHaveCSS('fill', ink)
    await expect(page.locator('.overview-window')).toHaveCSS('border-top-color', highlight)
    await app.expectClean()
  })

  test('the chosen row, a passage and the focus are told by system colours', async ({ page }) => {
    await openApp(page, '?event=kirby-statement&article=kurdistan24-2021-12-09')
    const { items, article, event } = partsOf(page)
    const [paper, highlight] = [await system(page, 'Canvas'), await system(page, 'Highlight')]
    const chosen = items.locator('.event-row[data-chosen]')
    await expect(chosen).toHaveCSS('border-left-color', highlight)
    await expect(items.locator('.event-row:not([data-chosen])').first()).toHaveCSS('border-left-color', paper)
    await expect(article.locator('mark[data-chosen]').first()).toHaveCSS('background-color', highlight)
    await event(/^Kirby tells/).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(event(/^Kirby tells/)).toHaveCSS('outline-color', highlight)
    await expect(event(/^Kirby tells/)).toHaveCSS('outline-style', 'solid')
  })
})

test('under reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openApp(page, '?event=soleimani-strike')
  await expect(page.locator('.vis-item').first()).toBeAttached()
  await partsOf(page).controls.getByRole('button', { name: 'Zoom out' }).click()
  await expect(page).toHaveURL(/window=/)
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one)
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s')
      })
      .map((one) => `${one.tagName}.${one.className}`),
  )
  expect(moving).toEqual([])
})

test('what dragging does, buttons do too', async ({ page }) => {
  await openApp(page, '?window=2020-01-01/2021-01-01')
  const { controls } = partsOf(page)
  const seen = [page.url()]
  for (const name of ['Earlier', 'Later', 'Zoom in', 'Zoom out', 'Show all']) {
    const before = page.url()
    await controls.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => page.url(), name).not.toBe(before)
    seen.push(page.url())
  }
  expect(new Set(seen).size).toBeGreaterThan(4)
})

test('what is planned, not checked or chosen is said in words or by a state, not by a colour alone', async ({
  page,
}) => {
  await openApp(page, '?event=soleimani-strike&status=planned&status=happened')
  const { items, event } = partsOf(page)
  const planned = items.filter({ hasText: 'Deadline for the transition' })
  await expect(planned.getByText('planned', { exact: true })).toBeVisible()
  await expect(event(/^US airstrike in Baghdad/)).toHaveAttribute('aria-current', 'true')
})
