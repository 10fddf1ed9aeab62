import { Suspense, useState } from 'react'
import { laterPart } from '../ui/later-part.tsx'
import { Pane } from '../ui/pane.tsx'
import { citationText } from './citation-text.ts'
import type { CitedQuote, WrittenCitation } from './cited-quote.ts'

const CitationFormats = laterPart(async () => (await import('./citation-formats.tsx')).CitationFormats)

interface Outcome {
  readonly written: WrittenCitation
  readonly isCopied: boolean
}

/** Copies the quote with its source and the address of its passage; then offers the other forms of it. */
export function CopyCitation({ quote }: { readonly quote: CitedQuote }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const copy = (written: WrittenCitation) => {
    copied(written).then(
      () => setOutcome({ written, isCopied: true }),
      () => setOutcome({ written, isCopied: false }),
    )
  }
  return (
    <>
      <button type="button" className="link" onClick={() => copy({ name: plainText, text: citationText(quote) })}>
        Copy citation
      </button>
      <span aria-live="polite">{outcome?.isCopied && copiedInWords(outcome.written)}</span>
      {outcome && (
        <Pane name="The other forms">
          <Suspense>
            <CitationFormats quote={quote} onChosen={copy} />
          </Suspense>
        </Pane>
      )}
      {outcome?.isCopied === false && (
        <textarea
          readOnly
          aria-label="Citation, to copy by hand"
          value={outcome.written.html ?? outcome.written.text}
          onFocus={(e) => e.target.select()}
        />
      )}
    </>
  )
}

const plainText = 'Plain text'

function copiedInWords({ name }: WrittenCitation): string {
  return name === plainText ? 'Copied' : `Copied as ${name}`
}

/** Browsers give a clipboard to secure pages only. */
async function copied({ text, html }: WrittenCitation): Promise<void> {
  if (!navigator.clipboard) throw new Error('no clipboard')
  if (html === undefined) return navigator.clipboard.writeText(text)
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
  return navigator.clipboard.write([item])
}
