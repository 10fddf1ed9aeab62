import { expect, type Page } from 'playwright/test'
import { openApp } from './app.ts'
import { expectNoViolations, expectNoWeakColours } from './axe.ts'
import { partsOf } from './page-parts.ts'
import { test } from './watched-test.ts'

interface State {
  readonly search: string
  /** What the reader does there. */
  readonly does?: (page: Page) => Promise<void>
}

const states: Readonly<Record<string, State>> = {
  'the opening view': { search: '' },
  'a filtered view': { search: '?actor=isis&from=2021-12-01' },
  'an empty result': { search: '?q=nothing-has-this' },
  'an event': { search: '?event=soleimani-strike' },
  'an event that the filters hide': { search: '?event=soleimani-strike&status=planned' },
  'an event that is not there': { search: '?event=no-such-event' },
  'an article': { search: '?event=kirby-statement&article=kurdistan24-2021-12-09' },
  'lanes by actor': { search: '?lanes=actor' },
  'sources side by side': { search: '?event=kadhimi-announcement&compare=sources' },
  'an actor': { search: '?about=coalition' },
  'who reported what': { search: '?view=coverage' },
  'the record': { search: '?record=collection' },
  'every step of a date': {
    search: '?event=kadhimi-announcement',
    does: async (page) => {
      await page.getByRole('button', { name: 'Show every step' }).click()
    },
  },
  'a passage of several events': {
    search: '?article=rudaw-2021-12-29',
    does: async (page) => {
      await partsOf(page)
        .article.getByRole('button', { name: /^Security forces confirmed his death/ })
        .click()
      await expect(page.getByRole('dialog', { name: 'Events that cite this passage' })).toBeVisible()
    },
  },
  'the keys': {
    search: '',
    does: async (page) => {
      await page.getByRole('button', { name: 'Keys and previews' }).click()
      await page.getByRole('checkbox', { name: /^Letters/ }).uncheck()
    },
  },
  'a preview': {
    search: '',
    does: async (page) => {
      await partsOf(page).timeline.locator('[data-preview="kadhimi-announcement"]').hover()
      await expect(page.getByRole('complementary', { name: 'Preview' })).toBeVisible()
    },
  },
}

/** What a reader is in most of the time. */
const mainStates = ['the opening view', 'an event', 'an article', 'sources side by side', 'the record']

// A floor only: the tasks of keyboard-tasks.spec.ts say whether it can be used.
for (const [name, { search, does }] of Object.entries(states)) {
  const open = async (page: Page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openApp(page, search)
    await expect(partsOf(page).status.first()).toBeAttached()
    await expect(page.locator('.vis-timeline')).toBeAttached()
    await expect(page.locator('#key-help')).toBeAttached()
    await does?.(page)
  }
  test(`axe finds nothing in ${name}, light and dark`, async ({ page }) => {
    await open(page)
    await expectNoViolations(page)
  })
  for (const scheme of mainStates.includes(name) ? (['more contrast', 'system colours'] as const) : []) {
    test(`axe finds no weak colour in ${name}, ${scheme}, light and dark`, async ({ page }) => {
      await open(page)
      await expectNoWeakColours(page, scheme)
    })
  }
}
