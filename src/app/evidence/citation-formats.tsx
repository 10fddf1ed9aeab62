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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these are commands
    <div className="citation-formats" role="group" aria-label="Copy as">
      <span aria-hidden="true">Copy as</span>
      {formsOf(quote).map((form) => (
        <button key={form.name} type="button" className="link" onClick={() => onChosen(form)}>
          {form.name}
        </button>
      ))}
    </div>
  )
}

function formsOf(quote: CitedQuote): WrittenCitation[] {
  const text = citationText(quote)
  return [
    { name: 'Plain text', text },
    { name: 'Markdown', text: citationMarkdown(quote) },
    { name: 'HTML', text, html: citationHtml(quote) },
    { name: 'BibTeX', text: citationBibTex(quote) },
    { name: 'CSL-JSON', text: citationCsl(quote) },
  ]
}
