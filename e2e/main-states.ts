import { expect, type Page } from 'playwright/test'
import { type App, openApp } from './app.ts'
import { partsOf } from './page-parts.ts'

interface MainState {
  readonly search: string
  /** What is pressed to come there; on a wide page some of it is there without. */
  readonly press?: RegExp
  /** What is there once the state is. */
  readonly shows: string
}

/** What a reader may have before them, each with the way there. */
export const mainStates: Readonly<Record<string, MainState>> = {
  'the list': { search: '', shows: '.event-row' },
  'a filtered list': { search: '?actor=isis&from=2021-12-01', shows: '.chip-drop' },
  'an empty result': { search: '?q=nothing-has-this', shows: '.empty' },
  'the filters': { search: '', press: /^Filters/, shows: '.facet-option' },
  'the open drawing': { search: '', press: /^Open the drawing/, shows: '.vis-item' },
  'the ways to export': { search: '', press: /^Export/, shows: '.export-formats li' },
  'an event': { search: '?event=soleimani-strike', shows: '.citation-card' },
  'the trail of a date': { search: '?event=soleimani-strike', press: /^Show every step/, shows: '.trail-steps' },
  'an article': { search: '?event=kirby-statement&article=kurdistan24-2021-12-09', shows: '.article-text mark' },
  'sources side by side': { search: '?event=kadhimi-announcement&compare=sources', shows: '.comparison td' },
  'an actor': { search: '?about=coalition', shows: '.name-passage' },
  'who reported what': { search: '?view=coverage', shows: '.coverage td' },
  'the record': { search: '?record=collection', shows: '.article-record dd' },
  'a frame': { search: '?embed=1', shows: '.event-row' },
}

export async function openState(page: Page, { search, press, shows }: MainState): Promise<App> {
  const app = await openApp(page, search)
  if (press) {
    await expect(partsOf(page).status.or(page.locator('.citation-card')).first()).toBeAttached()
    const button = page.getByRole('button', { name: press }).first()
    if (await button.isVisible()) await button.click()
  }
  await expect(page.locator(shows).first()).toBeVisible()
  return app
}
