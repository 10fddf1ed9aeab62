import { Suspense, useState } from 'react'
import { useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
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
  const say = useMessages()
  const copy = (written: WrittenCitation) => {
    copied(written).then(
      () => setOutcome({ written, isCopied: true }),
      () => setOutcome({ written, isCopied: false }),
    )
  }
  return (
    <>
      <button type="button" className="link" onClick={() => copy({ format: null, text: citationText(quote) })}>
        {say('evidence.copy')}
      </button>
      <span aria-live="polite">{outcome?.isCopied && copiedInWords(outcome.written, say)}</span>
      {outcome && (
        <Pane name={say('evidence.copyForms')}>
          <Suspense>
            <CitationFormats quote={quote} onChosen={copy} />
          </Suspense>
        </Pane>
      )}
      {outcome?.isCopied === false && (
        <textarea
          readOnly
          aria-label={say('evidence.copyByHand')}
          value={outcome.written.html ?? outcome.written.text}
          onFocus={(e) => e.target.select()}
        />
      )}
    </>
  )
}

function copiedInWords({ format }: WrittenCitation, say: Say): string {
  return format === null ? say('evidence.copied') : say('evidence.copiedAs', { format })
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
