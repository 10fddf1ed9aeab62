import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

const rounds = 1000

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>

/** What the page holds when all that can go has gone. */
async function held(session: Session) {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') }
}

// Runs in the page, by its own buttons: opens an event and filters, in every tenth round opens an article too, and closes
// all of it. A press is handled before it returns; what follows from it comes by a task of its own.
async function useManyTimes(times: number): Promise<number> {
  // Not by a timer, of which browsers make four milliseconds each.
  const { port1, port2 } = new MessageChannel()
  const drawn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(null)
    })
  let pressed = 0
  const press = async (selector: string, nth = 0) => {
    const all = document.querySelectorAll<HTMLElement>(selector)
    const one = all[nth % Math.max(1, all.length)]
    one?.click()
    pressed += one ? 1 : 0
    await drawn()
  }
  for (let n = 0; n < times; n++) {
    await press('#events h3 button', n)
    await press('.facet-option input', n)
    if (n % 10 === 0) {
      await press('.citation-card figcaption button.link', n)
      await press('.reader .back')
    }
    await press('.facet-option input:checked')
    await press('.evidence .back')
  }
  return pressed
}

test('opened, filtered and closed a thousand times, the page holds what it held before', async ({ page }) => {
  test.setTimeout(600_000)
  const app = await openApp(page)
  const { items, timeline } = partsOf(page)
  await expect(timeline.locator('.vis-item').first()).toBeAttached()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  // What is loaded and kept once is there before it is measured.
  await page.evaluate(useManyTimes, 60)
  const before = await held(session)
  const pressed = await page.evaluate(useManyTimes, rounds)
  // Where one button were not found, this would be a thousand less.
  expect(pressed).toBeGreaterThan(rounds * 4)
  const after = await held(session)
  test.info().annotations.push({ type: 'held', description: JSON.stringify({ before, after, pressed }) })
  expect(after.heap).toBeLessThan(before.heap + 3_000_000)
  expect(after.nodes).toBeLessThan(before.nodes * 1.1)
  expect(after.listeners).toBeLessThan(before.listeners * 1.1)
  await expect(items.first()).toBeVisible()
  await app.expectClean()
})
