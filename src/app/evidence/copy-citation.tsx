import { lazy, Suspense, useState } from 'react'
import type { Article, Citation, TimelineEvent } from '../../corpus/model.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { addressOf } from '../state/url-sync.ts'
import { initialView, withArticle } from '../state/view-state.ts'
import { Pane } from '../ui/pane.tsx'
import { readersDay } from '../ui/readers-day.ts'
import { citationText } from './citation-text.ts'
import type { CitedQuote, WrittenCitation } from './cited-quote.ts'

const CitationFormats = lazy(async () => ({ default: (await import('./citation-formats.tsx')).CitationFormats }))

interface CopyCitationProps {
  readonly event: TimelineEvent
  readonly article: Article
  readonly citation: Citation
}

interface Outcome {
  readonly written: WrittenCitation
  readonly isCopied: boolean
}

/** Copies the quote with its source and the address of its passage; then offers the other forms of it. */
export function CopyCitation({ event, article, citation }: CopyCitationProps) {
  const { actorById } = useCorpusIndex()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const quote: CitedQuote = {
    citation,
    article,
    speaker: citation.speaker === null ? null : (actorById.get(citation.speaker)?.name ?? citation.speaker),
    address: addressOf(withArticle(initialView, article.id, event.id, citation.start)),
    accessed: article.captured ?? readersDay(new Date()),
  }
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
