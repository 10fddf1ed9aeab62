import { expect, type Page } from 'playwright/test'
import { mainStates, openState } from './main-states.ts'
import { mirror } from './mirrored.ts'
import { test } from './watched-test.ts'

/** A phone of the narrowest kind; also a window of 1280 pixels at 400 %. */
test.use({ viewport: { width: 320, height: 480 } })

/** WCAG 1.4.12: what a reader's own style sheet may do to text. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

async function spaceText(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, spacing)
}

/** What can be scrolled sideways, apart from tables in their own boxes. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const own = '.coverage-scroller, .comparison, textarea, select'
    const boxes = [document.documentElement, ...document.querySelectorAll('body *')]
    return boxes
      .filter((box) => box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowX))
      .filter((box) => !box.matches(own) && box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.tagName}.${box.className}: ${box.scrollWidth} in ${box.clientWidth}`)
  })

/**
 * Text that is cut off. Drawings are cut on purpose, and so is the running head, which the heading repeats, and the
 * description, which unfolds.
 */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((box) => /hidden|clip/.test(getComputedStyle(box).overflow) && box.textContent !== '')
      .filter(
        (box) =>
          !box.closest(
            '.drawing, .overview, .visually-hidden, .reader-running-head, [data-folded], svg, select, [inert]',
          ),
      )
      .filter((box) => getComputedStyle(box).clipPath === 'none')
      .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
      .map((box) => `${box.tagName}.${box.className}: ${box.textContent.slice(0, 40)}`),
  )

/** Words, buttons and fields that lie outside of the window or of what scrolls. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return [...document.querySelectorAll('p, h1, h2, h3, button, input, select, summary, dt, dd, legend')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
      .filter(
        (one) => !one.closest('.drawing, .overview, .coverage-scroller, .comparison, .visually-hidden, .skip-link'),
      )
      .filter((one) => one.getBoundingClientRect().right > width + 1 || one.getBoundingClientRect().left < -1)
      .map((one) => `${one.tagName}: ${one.textContent.slice(0, 40)}`)
  })

for (const [name, state] of Object.entries(mainStates)) {
  test(`nothing is wider than 320 pixels or cut, with wide text too, and mirrored: ${name}`, async ({ page }) => {
    const app = await openState(page, state)
    expect(await sideways(page)).toEqual([])
    expect(await outside(page)).toEqual([])
    await spaceText(page)
    expect(await sideways(page)).toEqual([])
    expect(await outside(page)).toEqual([])
    expect(await cut(page)).toEqual([])
    await mirror(page)
    expect(await sideways(page)).toEqual([])
    expect(await outside(page)).toEqual([])
    await app.expectClean()
  })
}

/** What can be pressed, as large as its target is, and how the large rows of the list are. */
const targets = (page: Page) =>
  page.evaluate(() => {
    const fills = (one: Element) => {
      const after = getComputedStyle(one, '::after')
      return after.content !== 'none' && after.position === 'absolute' && after.inset === '0px'
    }
    const positioned = (one: Element | null): Element | null =>
      one === null || getComputedStyle(one).position !== 'static' ? one : positioned(one.parentElement)
    const boxOf = (one: Element) =>
      (one.closest('label') ?? (fills(one) ? positioned(one) : one) ?? one).getBoundingClientRect()
    const pressed = 'button, a[href], input, select, summary, textarea, [role=button]'
    const all = [...document.querySelectorAll(pressed)].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'),
    )
    return {
      count: all.length,
      small: all
        .filter((one) => Math.min(boxOf(one).width, boxOf(one).height) < 23.9)
        .map((one) => `${one.tagName} ${one.textContent.slice(0, 30)}: ${JSON.stringify(boxOf(one))}`),
      lowRows: [...document.querySelectorAll('.event-row')].filter((row) => row.getBoundingClientRect().height < 44)
        .length,
    }
  })

for (const width of [320, 1280]) {
  test(`all that can be pressed is 24 pixels or more, rows of the list 44, ${width} wide`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    for (const [name, state] of Object.entries(mainStates)) {
      await openState(page, state)
      const { count, small, lowRows } = await targets(page)
      expect(count, name).toBeGreaterThan(2)
      expect(small, name).toEqual([])
      expect(lowRows, name).toBe(0)
    }
  })
}
