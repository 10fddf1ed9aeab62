import { useState } from 'react'
import type { Article, Citation, TimelineEvent } from '../../corpus/model.ts'
import { addressOf } from '../state/url-sync.ts'
import { initialView, withArticle } from '../state/view-state.ts'
import { citationText } from './citation-text.ts'

interface CopyCitationProps {
  readonly event: TimelineEvent
  readonly article: Article
  readonly citation: Citation
}

type Outcome = 'none' | 'copied' | 'refused'

/** Copies the quote with its source and the address of its passage. */
export function CopyCitation({ event, article, citation }: CopyCitationProps) {
  const [outcome, setOutcome] = useState<Outcome>('none')
  const text = citationText(
    citation,
    article,
    addressOf(withArticle(initialView, article.id, event.id, citation.start)),
  )
  const copy = () => {
    // Browsers give a clipboard to secure pages only.
    const written: Promise<void> = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    written.then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  }
  return (
    <>
      <button type="button" className="link" onClick={copy}>
        Copy citation
      </button>
      <span aria-live="polite">{outcome === 'copied' && 'Copied'}</span>
      {outcome === 'refused' && (
        <textarea readOnly aria-label="Citation, to copy by hand" value={text} onFocus={(e) => e.target.select()} />
      )}
    </>
  )
}
