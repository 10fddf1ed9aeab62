import { dateInWords } from '../../corpus/date-words.ts'
import type { Citation, TimelineEvent } from '../../corpus/model.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { capitalised } from '../ui/capitalised.ts'
import { type CitedSource, type ExportView, namesOf, provenanceOf } from './export-view.ts'

/**
 * A collection of the W3C Web Annotation model (Recommendation of 23 February 2017), one annotation a citation: its body
 * is the event, its target the words. In the stored text the words are known by their place too; on the original page,
 * where there is one, by the words and what stands around them alone.
 */
export function webAnnotations(view: ExportView): string {
  const { corpus, addresses, day } = view
  const { sourcesOf } = namesOf(corpus)
  const items = corpus.events.flatMap((event) => sourcesOf(event).map((source) => annotationOf(view, event, source)))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addresses.view,
    type: 'AnnotationCollection',
    label: [corpus.title, ...provenanceOf(view)].join(' · '),
    generated: `${day}T00:00:00Z`,
    total: items.length,
    first: {
      id: `${addresses.view}#annotations`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function annotationOf({ corpus, addresses, texts }: ExportView, event: TimelineEvent, source: CitedSource): object {
  const { citation, article } = source
  const passage = addresses.passage(event, citation)
  const facts = [
    capitalised(dateInWords(event.date)),
    event.status,
    ...(event.origin === 'drafted' ? ['draft, not reviewed'] : []),
  ]
  const original = webAddress(article?.url ?? null)
  const stored = article && {
    source: addresses.file(article.text),
    selector: [quoteSelector(citation), positionSelector(citation, texts.get(article.id) ?? null)].flat(),
  }
  return {
    id: `${passage}#annotation`,
    type: 'Annotation',
    motivation: ['describing', 'linking'],
    body: [
      {
        type: 'TextualBody',
        value: `${event.title} (${facts.join(', ')})`,
        format: 'text/plain',
        language: corpus.language,
        purpose: 'describing',
      },
      { type: 'SpecificResource', source: addresses.event(event), purpose: 'linking' },
    ],
    target: [...(original === null ? [] : [{ source: original, selector: quoteSelector(citation) }]), stored].filter(
      Boolean,
    ),
  }
}

function quoteSelector({ quote, prefix, suffix }: Citation): object {
  return { type: 'TextQuoteSelector', exact: quote, prefix, suffix }
}

/** The model counts characters (code points), the corpus UTF-16 code units: the text says how many they differ by. */
function positionSelector({ start, end }: Citation, text: string | null): object[] {
  if (text === null) return []
  const from = lengthInCharacters(text.slice(0, start))
  return [{ type: 'TextPositionSelector', start: from, end: from + lengthInCharacters(text.slice(start, end)) }]
}

function lengthInCharacters(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}
