import { type Diagnostic, warningAt, wholeFile } from './diagnostics.ts'
import { languageName } from './language.ts'

// Longer than any report: a dump of many, or a page that was saved with its data in it.
const longText = 1_000_000

/**
 * What an author should know of an article that can be read: that it is empty, very long, or in another language.
 * `written` is the language's code, null where it is not clear.
 */
export function checkText(path: string, text: string, written: string | null): Diagnostic[] {
  const place = wholeFile(path)
  if (text.replace('\uFEFF', '').trim() === '') {
    return [warningAt(place, 'article-empty', 'the article is empty', 'add its text, or remove the file')]
  }
  const diagnostics: Diagnostic[] = []
  if (text.length > longText) {
    const size = `${(text.length / 1_000_000).toFixed(1)} million characters`
    const mend = 'is it many articles in one file? one file each makes them quick to read, and dates them one by one'
    diagnostics.push(warningAt(place, 'article-long', `the article is very long: ${size}`, mend))
  }
  if (written !== null && written !== 'en') {
    const message = `the article is in ${languageName(written)}: dates and events are found in English only`
    const mend = 'it can be read and searched; write its events into events.yaml'
    diagnostics.push(warningAt(place, 'language-not-drafted', message, mend))
  }
  return diagnostics
}
