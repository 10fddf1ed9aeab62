import type { Locator } from 'playwright/test'

/**
 * What a part of the page says in Latin letters or European digits, to eyes or to assistive technology, but for what
 * sources say: `<bdi>` holds that. The drawing library measures with letters of its own.
 */
export function foreignWords(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const said: string[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      if (!parentElement?.closest('bdi, .vis-measure')) said.push(textContent ?? '')
    }
    for (const element of root.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(element.getAttribute(name) ?? '')
    }
    return said.filter((words) => /[A-Za-z0-9]/.test(words))
  })
}

/**
 * What a part of the page has in Latin letters that a screen reader would speak in the voice of the interface: all of it
 * that stands in no element with a language of its own. Addresses and signs of computing are in none.
 */
export function unvoicedWords(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const said: string[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      const isShown =
        parentElement && !parentElement.closest('.vis-measure, code, kbd, [aria-hidden="true"], script, style')
      const lang = parentElement?.closest('[lang]')
      if (isShown && lang === document.documentElement) said.push(textContent?.trim() ?? '')
    }
    return said.filter((words) => /\p{Script=Latin}{2}/u.test(words))
  })
}
