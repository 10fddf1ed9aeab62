import type { Page } from 'playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** Prints the page as the browser does, and gives each sheet's words without any blanks: lines break where they must. */
export async function printedPages(page: Page, format: 'A4' | 'Letter', landscape = false): Promise<string[]> {
  const file = await page.pdf({ format, landscape })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false })
  return text.map(withoutBlanks)
}

/** For comparing with what stands on paper: letters set as one are two again, and signs of one shape are one. */
export function withoutBlanks(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').replaceAll('\u02BC', '\u2019')
}
