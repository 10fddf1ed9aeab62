/** How the page answers to its reader: no part of the view, for a pasted link must not change it. */
export interface Preferences {
  /** Keys that write a character (letters, digits, signs) act while the drawing or the list has the focus (WCAG 2.1.4). */
  readonly characterKeys: boolean
  /** Pointing at an event shows what it is. */
  readonly previews: boolean
}

export const usualPreferences: Preferences = { characterKeys: true, previews: true }
