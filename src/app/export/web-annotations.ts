import { dateInWords } from '../../corpus/date-words.ts'
import type { Citation, TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { notChecked, uncheckedPublisher } from '../../corpus/unchecked.ts'
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
  const items = corpus.events.flatMap((event) => [
    ...sourcesOf(event).map((source) => annotationOf(view, event, source)),
    ...(event.unchecked ?? []).flatMap((citation, i) => uncheckedAnnotation(view, event, citation, i)),
  ])
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

function annotationOf(view: ExportView, event: TimelineEvent, { citation, article }: CitedSource): object {
  const { addresses, texts } = view
  const passage = addresses.passage(event, citation)
  const original = webAddress(article?.url ?? null)
  const stored = article && {
    source: addresses.file(article.text),
    selector: [quoteSelector(citation), positionSelector(citation, texts.get(article.id) ?? null)].flat(),
  }
  return {
    ...annotation(view, event, `${passage}#annotation`, event.origin === 'drafted' ? ['draft, not reviewed'] : []),
    target: [...(original === null ? [] : [{ source: original, selector: quoteSelector(citation) }]), stored].filter(
      Boolean,
    ),
  }
}

/** Of a page that is not stored; none where it has no address to annotate. */
function uncheckedAnnotation(
  view: ExportView,
  event: TimelineEvent,
  citation: UncheckedCitation,
  number: number,
): object[] {
  const { url, quote } = citation
  const source = webAddress(url)
  if (source === null) return []
  const selector = quote === null ? {} : { selector: { type: 'TextQuoteSelector', exact: quote } }
  const id = `${view.addresses.event(event)}#unchecked-${number + 1}`
  return [
    { ...annotation(view, event, id, [uncheckedPublisher(citation), notChecked]), target: [{ source, ...selector }] },
  ]
}

function annotation({ corpus, addresses }: ExportView, event: TimelineEvent, id: string, notes: readonly string[]) {
  const facts = [capitalised(dateInWords(event.date)), event.status, ...notes]
  return {
    id,
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
