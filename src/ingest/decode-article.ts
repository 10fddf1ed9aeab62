import { decodeText } from './decode-text.ts'
import { type Diagnostic, warningAt, wholeFile } from './diagnostics.ts'
import { binaryKind, controlIn } from './file-kind.ts'
import { declaresWestern, isWebPage, recognisePage } from './page-encoding.ts'
import type { SourceFile } from './source-file.ts'
import { type Encoding, type RecognisedText, recogniseText } from './text-encoding.ts'

export type DecodedArticle =
  | { readonly text: string; readonly encoding: Encoding; readonly diagnostics: readonly Diagnostic[] }
  | { readonly text: null; readonly diagnostics: readonly Diagnostic[] }

/**
 * The text of an article's file, with a warning where its encoding was guessed. A file that is no text, or broken, has
 * none: a warning says so, and the other articles go on.
 */
export function decodeArticle(file: SourceFile): DecodedArticle {
  const kind = binaryKind(file.bytes)
  if (kind !== null) return { text: null, diagnostics: [notText(file, `this is ${kind}, not text`)] }
  const isPage = isWebPage(file.path)
  const recognised = isPage ? recogniseForPage(file.bytes) : recogniseText(file.bytes)
  if (!recognised) return { text: null, diagnostics: [brokenText(file)] }
  // Browsers pass them over in pages, and so does what reads the pages here.
  if (!isPage && controlIn(recognised.text)) {
    return { text: null, diagnostics: [notText(file, 'this is no text: it holds bytes that no text has')] }
  }
  const isGuess = recognised.encoding === 'Windows-1252' && !(isPage && declaresWestern(file.bytes))
  const isDamaged = isPage && recognised.text.includes('\uFFFD')
  return { ...recognised, diagnostics: isGuess ? [guessed(file)] : isDamaged ? [damaged(file)] : [] }
}

/** As text first: whatever else a page declares, what is whole in UTF-8 is UTF-8. */
function recogniseForPage(bytes: Uint8Array): RecognisedText | null {
  const recognised = recogniseText(bytes)
  const isSure = recognised !== null && (recognised.encoding !== 'Windows-1252' || declaresWestern(bytes))
  return isSure ? recognised : (recognisePage(bytes) ?? recognised)
}

function damaged(file: SourceFile): Diagnostic {
  const message = 'some characters of this page are broken; they are shown as \uFFFD'
  return warningAt(wholeFile(file.path), 'encoding', message, 'save the page again, as UTF-8')
}

function notText(file: SourceFile, message: string): Diagnostic {
  const mend = 'save what it says as .txt, .md or .html; it is left out until then'
  return warningAt(wholeFile(file.path), 'article-binary', message, mend)
}

function brokenText(file: SourceFile): Diagnostic {
  const place = decodeText(file).diagnostic ?? wholeFile(file.path)
  const message = 'the text is broken from here on: neither UTF-8 nor another encoding that is recognised'
  return warningAt(place, 'encoding', message, 'save the file as UTF-8; nothing of it is read until then')
}

function guessed(file: SourceFile): Diagnostic {
  const message = 'this is not UTF-8; it is read as Windows-1252'
  return warningAt(wholeFile(file.path), 'encoding-guessed', message, 'look at its accents and quotation marks')
}
