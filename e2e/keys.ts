import type { Page } from 'playwright/test'

/** A reader without a pointer, whose presses are counted. */
export interface Keys {
  press(key: string): Promise<void>
  /** Each character is a press. */
  type(text: string): Promise<void>
  /** Presses Tab, or another key, until an element of that name has the focus; fails when it takes too many. */
  to(name: RegExp, key?: string, most?: number): Promise<void>
  /** The name of what has the focus. */
  focused(): Promise<string>
  readonly presses: () => number
}

export function keysOf(page: Page): Keys {
  let presses = 0
  const press = async (key: string) => {
    presses++
    await page.keyboard.press(key)
  }
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
      const told = element?.cloneNode(true)
      if (told instanceof Element) for (const sign of told.querySelectorAll('[aria-hidden="true"]')) sign.remove()
      return element?.getAttribute('aria-label') ?? label ?? told?.textContent ?? ''
    })
  return {
    press,
    async type(text) {
      presses += text.length
      await page.keyboard.type(text)
    },
    async to(name, key = 'Tab', most = 80) {
      for (let n = 0; n < most; n++) {
        await press(key)
        if (name.test(await focused())) return
      }
      throw new Error(`Nothing named ${name} within ${most} presses of ${key}.`)
    },
    focused,
    presses: () => presses,
  }
}
