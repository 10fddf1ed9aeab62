import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'playwright/test'
import { openApp } from './app.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

const states = {
  'the opening view': '',
  'a filtered view': '?actor=isis&from=2021-12-01',
  'an empty result': '?q=nothing-has-this',
  'an event': '?event=soleimani-strike',
  'an article': '?event=kirby-statement&article=kurdistan24-2021-12-09',
  'lanes by actor': '?lanes=actor',
  'sources side by side': '?event=kadhimi-announcement&compare=sources',
  'an actor': '?about=coalition',
  'who reported what': '?view=coverage',
}

// A floor only: the tasks of keyboard.spec.ts say whether it can be used.
for (const scheme of ['light', 'dark'] as const) {
  for (const [name, search] of Object.entries(states)) {
    test(`axe finds nothing in ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await openApp(page, search)
      await expect(partsOf(page).status).toBeVisible()
      await expect(page.locator('.vis-timeline')).toBeAttached()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    })
  }
}
