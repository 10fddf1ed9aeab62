/** What the page knows of a language before its messages are loaded. */
export interface LanguageHead {
  /** As in `lang` of the address and of the document; also the name of the language's file. */
  readonly code: string
  /** Its name in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** The locale whose rules of plurals `Intl` has in every browser, and which are the language's own. */
  readonly plurals: string
}
