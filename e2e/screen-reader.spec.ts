import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

/** Listens as a screen reader does, from now on: what each live region says when it changes. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output'
    const observer = new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(live),
      )
      const added = changes.flatMap(({ addedNodes }) =>
        [...addedNodes].flatMap((node) => (node instanceof Element ? [...node.querySelectorAll(live)] : [])),
      )
      for (const region of new Set([...regions, ...added])) if (region?.textContent) told.push(region.textContent)
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0))
}

test('each event is told once: a heading in the list, its date in words with its vagueness, status, sources', async ({
  page,
}) => {
  await openApp(page)
  const { items } = partsOf(page)
  const titles = await items.getByRole('heading', { level: 3 }).allTextContents()
  expect(new Set(titles).size).toBe(await items.count())
  // The drawing and the filters tell none of them a second time.
  for (const title of titles) await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(1)
  await expect(items.filter({ hasText: 'Iraqi parliament approves' })).toContainText(
    /Between 3 January 2020 and 9 December 2021.*1 source.*happened/,
  )
  await expect(items.filter({ hasText: 'ISIS takes control' })).toContainText('By October 2014')
  await expect(items.filter({ hasText: 'Deadline for the transition' })).toContainText('planned')
  for (const item of await items.allTextContents()) {
    expect(item).toMatch(/\d source.*(happened|planned|ongoing|disputed|cancelled)/)
  }
})

test('a passage says where it begins and ends, leads to its event, and the event leads back', async ({ page }) => {
  await openApp(page, '?article=kurdistan24-2021-12-09')
  const { article, evidence } = partsOf(page)
  const passage = article.locator('mark').filter({ hasText: 'The Iraqi parliament then approved' })
  await expect(passage).toMatchAriaSnapshot(`
    - mark:
      - text: "Cited passage:"
      - button /^The Iraqi parliament then approved/
      - text: end of passage
  `)
  const marks = article.locator('mark')
  const ends = await marks.evaluateAll((all) =>
    all.map((mark) => [mark.hasAttribute('data-begins'), mark.hasAttribute('data-ends')]),
  )
  expect(ends[0]?.[0]).toBe(true)
  expect(ends.at(-1)?.[1]).toBe(true)
  await passage.getByRole('button').press('Enter')
  await expect(evidence.getByRole('heading', { level: 2, name: /^Iraqi parliament approves/ })).toBeVisible()
  await evidence
    .getByRole('button', { name: /^Read in the article/ })
    .first()
    .press('Enter')
  await expect(passage.getByRole('button')).toBeFocused()
})

test('a filter is told in exactly one polite message, and no card is read out', async ({ page }) => {
  await openApp(page, '?event=kirby-statement')
  const { facet, timeline, evidence, status } = partsOf(page)
  await expect(evidence.getByRole('blockquote')).toBeVisible()
  await expect(page.locator('#key-help')).toBeAttached()
  await expect(facet('Actors', /^ISIS, /)).toBeVisible()
  // The cursor of the drawing stands at an event that the filter moves in the count.
  await timeline.focus()
  await page.keyboard.press('ArrowRight')
  await facet('Actors', /^ISIS, /).focus()
  const told = await listen(page)
  const steps = [
    () => page.keyboard.press('Space'),
    () => page.getByRole('radio', { name: /^Certainly in/ }).check(),
    () => page.getByLabel('From', { exact: true }).fill('2021-12-10'),
    () =>
      page
        .getByRole('button', { name: /^Drop / })
        .first()
        .press('Enter'),
    () => page.getByRole('button', { name: 'Clear filters' }).press('Enter'),
  ]
  for (const step of steps) {
    const before = await status.first().textContent()
    await step()
    const now = async () => (await status.first().textContent()) ?? ''
    const messages = await told()
    if ((await now()) === before) expect(messages).toEqual([])
    else expect(messages).toEqual([await now()])
    for (const message of messages) expect(message.length).toBeLessThan(100)
  }
})

test('the drawing tells the event that its keys go to, in one message, and nothing once it is left', async ({
  page,
}) => {
  await openApp(page)
  const { timeline } = partsOf(page)
  await expect(timeline.locator('.drawn-event').first()).toBeVisible()
  const told = await listen(page)
  await timeline.focus()
  await page.keyboard.press('End')
  expect(await told()).toEqual([expect.stringMatching(/^Anniversary of .* planned\. 41 of 41\.$/)])
  await page.keyboard.press('Tab')
  expect(await told()).toEqual([])
})
