import { expect, type Page } from 'playwright/test'

/** By which foreign words are found again in the page. */
export const marked = 'zq7'

// Run in the page: what must not be there.

function strangeElements(): string[] {
  const names = 'img script iframe object embed form math style base meta link video audio'.split(' ')
  const kinds = names.map((name) => `#root ${name}`).join(', ')
  const found = [...document.querySelectorAll(kinds)].map((element) => element.outerHTML.slice(0, 80))
  return 'wasRun' in globalThis ? ['a script ran', ...found] : found
}

function strangeAttributes(mark: string): string[] {
  const ownAddress = /^(?:https?:|\.?\/|#|\?|[\w.-]+\/|timeline\.json|SHA256SUMS)/
  const labels = ['aria-label', 'title', 'placeholder', 'alt']
  const faultOf = ({ name, value }: Attr) => {
    if (name.startsWith('on')) return 'a handler'
    if (['href', 'src', 'action'].includes(name)) return ownAddress.test(value) ? null : 'an address'
    if (!labels.includes(name) || !value.includes(mark)) return null
    // What is not closed within a label turns round what stands beside it.
    if (/[\u202A-\u202E\u2066\u2067]/.test(value)) return 'steered'
    return /[\u0590-\u08FF]/.test(value) && !value.includes('\u2068') ? 'not apart' : null
  }
  return [...document.querySelectorAll('body *')].flatMap((element) =>
    [...element.attributes].flatMap((attribute) => {
      const fault = faultOf(attribute)
      return fault === null ? [] : [`${fault}: ${attribute.name}="${attribute.value.slice(0, 80)}"`]
    }),
  )
}

function textsNotApart(mark: string): string[] {
  const found: string[] = []
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (words.nextNode()) {
    const { textContent, parentElement } = words.currentNode
    const isApart = parentElement?.closest('bdi, [dir=auto], textarea')
    if (textContent?.includes(mark) && !isApart) found.push(parentElement?.outerHTML.slice(0, 160) ?? '')
  }
  return found
}

/** Fails where foreign words became an element, an address or a script, or where they steer the words around them. */
export async function expectNoStrangers(page: Page) {
  expect(await page.evaluate(strangeElements)).toEqual([])
  expect(await page.evaluate(strangeAttributes, marked)).toEqual([])
  expect(await page.evaluate(textsNotApart, marked)).toEqual([])
}
