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
