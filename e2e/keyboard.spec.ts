import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { keysOf } from './keys.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

/** Words that a reader may remember of an event, and its title. */
const remembered = [
  ['drill', /^Iraqi counter-terror forces hold a drill/],
  ['hashd', /^US airstrike in Baghdad kills Qasem Soleimani/],
  ['recount', /^The votes are recounted by hand/],
  ['kirby', /^Kirby tells the Pentagon/],
  ['releas', /^ISIS releases photos/],
  ['take pa', /^Coalition officials tell the Iraqi army/],
  ['deadlin', /^Deadline for the transition/],
] as const

for (const [words, title] of remembered) {
  test(`from the page to a quote of “${title.source.slice(1)}” in at most 12 presses`, async ({ page }) => {
    await openApp(page)
    const keys = keysOf(page)
    const { evidence, list } = partsOf(page)
    await expect(list).toBeVisible()
    await keys.to(/^Search$/)
    await keys.type(words)
    await expect(list.getByRole('button', { name: title })).toBeVisible()
    await keys.press('Enter')
    expect(await keys.focused()).toMatch(title)
    await keys.press('Enter')
    await expect(evidence.getByRole('blockquote').first()).toBeInViewport()
    expect(keys.presses()).toBeLessThanOrEqual(12)
  })
}

test('the first event and the last are at most 5 presses away', async ({ page }) => {
  await openApp(page)
  const keys = keysOf(page)
  const { evidence, items } = partsOf(page)
  const titles = await items.getByRole('heading').allTextContents()
  await keys.press('Tab')
  await keys.press('Enter')
  expect(await keys.focused()).toBe(titles[0])
  await keys.press('End')
  await keys.press('Enter')
  await expect(evidence.getByRole('heading', { level: 2, name: titles.at(-1) ?? '' })).toBeVisible()
  await expect(evidence.getByRole('blockquote').first()).toBeInViewport()
  expect(keys.presses()).toBeLessThanOrEqual(5)
})

/** In the page: every control that Tab should stop at, and notes of those that it did. */
async function watchStops(page: Page): Promise<{ missed(): Promise<string[]>; count: number }> {
  const count = await page.evaluate(() => {
    const isStop = (element: HTMLElement) =>
      element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')
    const selector = 'a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex="0"]'
    const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter(isStop)
    // Of radio buttons, the one that is chosen stands for its group.
    const wanted = new Set(
      stops.filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked)),
    )
    Object.assign(window, { wanted })
    document.addEventListener('focusin', ({ target }) => wanted.delete(target as HTMLElement))
    return wanted.size
  })
  const missed = () =>
    page.evaluate(() => {
      const { wanted } = window as unknown as { wanted: Set<HTMLElement> }
      return [...wanted].map((one) => one.getAttribute('aria-label') ?? one.textContent ?? one.outerHTML)
    })
  return { missed, count }
}

/** Holds a key for so many of its repetitions: as presses, without waiting for each. */
async function hold(page: Page, key: string, times: number): Promise<void> {
  const [modifier, held = key] = key.includes('+') ? key.split('+') : []
  if (modifier) await page.keyboard.down(modifier)
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down(held)))
  await page.keyboard.up(held)
  if (modifier) await page.keyboard.up(modifier)
}

/** What comes behind the list is there. */
async function allLoaded(page: Page): Promise<void> {
  await expect(page.locator('#key-help')).toBeAttached()
  await expect(page.locator('.vis-timeline')).toBeAttached()
  await expect(page.getByLabel('From', { exact: true })).toBeAttached()
  await expect(page.getByText(/being loaded/)).toHaveCount(0)
}

const states = {
  'the opening view': '',
  'a filtered view': '?actor=isis&from=2021-12-01',
  'sources side by side': '?event=soleimani-strike&compare=sources',
  'an article': '?event=kirby-statement&article=kurdistan24-2021-12-09',
  'an actor': '?about=coalition',
  'who reported what': '?view=coverage',
  'the record': '?record=collection',
  'nothing found': '?q=nothing-has-this',
}

for (const [name, search] of Object.entries(states)) {
  test(`Tab reaches every control of ${name}, forwards and backwards, and is held by none`, async ({ page }) => {
    await openApp(page, search)
    await allLoaded(page)
    for (const key of ['Tab', 'Shift+Tab']) {
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      })
      const stops = await watchStops(page)
      expect(stops.count).toBeGreaterThan(3)
      // A date has a stop for its day, month and year, and for its calendar; some parts scroll.
      // Where a held key is repeated faster than the page moves the focus, a round is not enough; of a trap, none would be.
      for (let round = 0; round < 4 && (await stops.missed()).length > 0; round++) {
        await hold(page, key, stops.count + 15)
      }
      expect(await stops.missed()).toEqual([])
    }
  })
}

test('the drawing is one Tab stop whose arrows walk the events in time; Escape comes back to it', async ({ page }) => {
  await openApp(page)
  const keys = keysOf(page)
  const { timeline, evidence, items } = partsOf(page)
  await expect(timeline.locator('.vis-item').first()).toBeAttached()
  await keys.to(/^Timeline$/)
  await keys.press('Tab')
  expect(await timeline.evaluate((region) => region.contains(document.activeElement))).toBe(false)
  await keys.press('Shift+Tab')
  await keys.press('Home')
  await keys.press('ArrowRight')
  await keys.press('Enter')
  const second = await items.getByRole('heading').nth(1).textContent()
  await expect(evidence.getByRole('heading', { level: 2, name: second ?? '' })).toBeFocused()
  await keys.press('Escape')
  await expect(evidence.getByRole('blockquote')).toHaveCount(0)
  await expect(timeline).toBeFocused()
})

test('the toolbar is one Tab stop; arrows move in it, and its buttons move the drawing', async ({ page }) => {
  await openApp(page)
  const { controls } = partsOf(page)
  await controls.getByRole('button', { name: 'Earlier' }).focus()
  await page.keyboard.press('End')
  await expect(controls.getByRole('button', { name: 'Show all' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/window=2014/)
  await page.keyboard.press('ArrowLeft')
  await expect(controls.getByRole('button', { name: 'Zoom out' })).toBeFocused()
})

test('a passage of an article is a button', async ({ page }) => {
  await openApp(page, '?article=kurdistan24-2021-12-09')
  const { article, evidence } = partsOf(page)
  await article.getByRole('button', { name: /^The Iraqi parliament then approved/ }).focus()
  await page.keyboard.press('Enter')
  await expect(evidence.getByRole('heading', { name: /^Iraqi parliament approves/ })).toBeVisible()
})

test('whatever was opened gives the focus back to what opened it', async ({ page }) => {
  await openApp(page, '?event=soleimani-strike')
  const { evidence } = partsOf(page)
  const openers = [
    evidence.getByRole('link', { name: 'About Qasem Soleimani' }),
    evidence.getByRole('button', { name: 'Compare sources' }),
    page.getByRole('button', { name: 'About this collection' }),
    evidence.getByRole('button', { name: /^Read in the article/ }).nth(1),
  ]
  for (const opener of openers) {
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/about=|compare=|record=|article=/)
    await expect(page.locator(':focus')).not.toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/about=|compare=|record=|article=/)
    await expect(opener).toBeFocused()
  }
})

test('“?” shows all keys, in the drawing and in the list only; Escape comes back', async ({ page }) => {
  const app = await openApp(page)
  const keys = keysOf(page)
  const { timeline, event } = partsOf(page)
  const help = page.getByRole('dialog', { name: 'Keys and previews' })
  await allLoaded(page)
  await keys.to(/^Timeline$/)
  await keys.press('?')
  await expect(help.getByRole('heading', { level: 2 })).toBeFocused()
  await keys.press('Escape')
  await expect(help).toBeHidden()
  await expect(timeline).toBeFocused()
  await event(/hold a drill/).focus()
  await keys.press('?')
  await expect(help).toBeVisible()
  await keys.press('Escape')
  await expect(event(/hold a drill/)).toBeFocused()
  await keys.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  await keys.press('?')
  await expect(help).toBeHidden()
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('?')
  await app.expectClean()
})

test('letter keys are turned off, and stay off at the next visit', async ({ page }) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  const help = page.getByRole('dialog', { name: 'Keys and previews' })
  const letters = help.getByRole('checkbox', { name: /^Letters/ })
  await page.getByRole('button', { name: 'Keys and previews' }).press('Enter')
  await letters.press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Keys and previews' })).toBeFocused()
  await page.reload()
  await allLoaded(page)
  await timeline.focus()
  for (const key of ['w', '+', '0', '?']) await page.keyboard.press(key)
  await expect(help).toBeHidden()
  await expect(page).not.toHaveURL(/window=/)
  await page.getByRole('button', { name: 'Keys and previews' }).press('Enter')
  await expect(letters).not.toBeChecked()
  await letters.press('Space')
  await page.keyboard.press('Escape')
  await timeline.focus()
  await page.keyboard.press('w')
  await expect(page).toHaveURL(/window=/)
})

test('where storage is refused, the page and its switches work', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  const app = await openApp(page)
  const { timeline } = partsOf(page)
  await page.getByRole('button', { name: 'Keys and previews' }).click()
  await page.getByRole('checkbox', { name: /^Letters/ }).uncheck()
  await page.keyboard.press('Escape')
  await timeline.focus()
  await page.keyboard.press('w')
  await expect(page).not.toHaveURL(/window=/)
  await app.expectClean()
})
