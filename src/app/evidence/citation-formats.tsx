import { useMessages } from '../language/language-context.ts'
import { citationHtml, citationMarkdown } from './citation-markup.ts'
import { citationBibTex, citationCsl } from './citation-records.ts'
import { citationText } from './citation-text.ts'
import type { CitedQuote, WrittenCitation } from './cited-quote.ts'

interface CitationFormatsProps {
  readonly quote: CitedQuote
  readonly onChosen: (written: WrittenCitation) => void
}

/** The forms in which a citation can be copied. */
export function CitationFormats({ quote, onChosen }: CitationFormatsProps) {
  const say = useMessages()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these are commands
    <div className="citation-formats" role="group" aria-label={say('evidence.copyAs')}>
      <span aria-hidden="true">{say('evidence.copyAs')}</span>
      {formsOf(quote).map((form) => (
        <button key={form.format} type="button" className="link" onClick={() => onChosen(form)}>
          {form.format ?? say('evidence.copyPlain')}
        </button>
      ))}
    </div>
  )
}

function formsOf(quote: CitedQuote): WrittenCitation[] {
  const text = citationText(quote)
  return [
    { format: null, text },
    { format: 'Markdown', text: citationMarkdown(quote) },
    { format: 'HTML', text, html: citationHtml(quote) },
    { format: 'BibTeX', text: citationBibTex(quote) },
    { format: 'CSL-JSON', text: citationCsl(quote) },
  ]
}
