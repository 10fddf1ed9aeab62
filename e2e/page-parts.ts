import type { Locator, Page } from 'playwright/test'

/** The parts of the page by the names that assistive technology uses. */
export function partsOf(page: Page) {
  const list = page.getByRole('list', { name: 'Events' })
  return {
    list,
    items: list.getByRole('listitem'),
    event: (title: string | RegExp): Locator => list.getByRole('button', { name: title }),
    status: page.getByRole('status'),
    evidence: page.getByRole('region', { name: 'Evidence' }),
    article: page.getByRole('region', { name: 'Article' }),
    timeline: page.getByRole('region', { name: 'Timeline' }),
    controls: page.getByRole('toolbar', { name: 'Timeline controls' }),
    facet: (group: string, name: RegExp): Locator =>
      page.getByRole('group', { name: group }).getByRole('checkbox', { name }),
  }
}
