import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

/** The rules that look at colours: in the dark no other one finds anything else. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** That axe finds nothing in the page as it stands, or in a part of it, in light and in dark. */
export async function expectNoViolations(page: Page, part = 'html'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNone(new AxeBuilder({ page }).include(part))
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectNone(new AxeBuilder({ page }).include(part).withRules(ofColour))
}

/** The same of the colours for who asks for more contrast, or has the page in those of the system. */
export async function expectNoWeakColours(page: Page, scheme: 'more contrast' | 'system colours'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({
      colorScheme,
      contrast: scheme === 'more contrast' ? 'more' : 'no-preference',
      forcedColors: scheme === 'system colours' ? 'active' : 'none',
      reducedMotion: 'reduce',
    })
    await expectNone(new AxeBuilder({ page }).withRules(ofColour))
  }
}

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
