import { dateInWords } from '../../corpus/date-words.ts'
import { type EdtfPoint, type IntervalEnd, parseEdtf } from '../../corpus/edtf.ts'
import type { Actor, Article, Edtf, EventStatus, TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { notChecked } from '../../corpus/unchecked.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { type CitedSource, type ExportView, namesOf, provenanceOf } from './export-view.ts'

type Node = Readonly<Record<string, unknown>>

// The date as it is known has no word in schema.org: the Library of Congress has one for its type.
const context = [
  'https://schema.org',
  {
    dcterms: 'http://purl.org/dc/terms/',
    edtf: { '@id': 'dcterms:date', '@type': 'http://id.loc.gov/datatypes/edtf' },
  },
]

/**
 * Linked data in the words of schema.org: a list of Events, each the subject of Quotations that are part of NewsArticles.
 * `startDate` and `endDate` stand only where they are known, and no more exact; `edtf` holds every date as it is.
 */
export function jsonLd(view: ExportView): string {
  const { corpus, sha256, addresses } = view
  const { actorById, sourcesOf } = namesOf(corpus)
  const list = {
    '@context': context,
    '@type': 'ItemList',
    '@id': addresses.view,
    name: corpus.title,
    description: [corpus.description, ...provenanceOf(view)].filter((part) => part !== null).join(' '),
    ...(sha256 === null
      ? {}
      : { identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256 of timeline.json', value: sha256 } }),
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: corpus.events.length,
    itemListElement: corpus.events.map((event, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: {
        ...eventNode(event, addresses.event(event), corpus.language),
        about: event.actors.flatMap((id) => actorNode(actorById.get(id))),
        subjectOf: [
          ...sourcesOf(event).map((source) => quotationNode(view, event, source)),
          ...(event.unchecked ?? []).map(uncheckedNode),
        ],
      },
    })),
  }
  return `${JSON.stringify(list, null, 2)}\n`
}

// What has happened or is planned needs none: schema.org takes an event as scheduled, and knows no doubt.
const statusTypes: Readonly<Partial<Record<EventStatus, string>>> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
}

function eventNode(event: TimelineEvent, address: string, language: string): Node {
  const status = statusTypes[event.status]
  return {
    '@type': 'Event',
    '@id': address,
    url: address,
    name: event.title,
    inLanguage: language,
    description: dateInWords(event.date),
    keywords: event.origin === 'drafted' ? [event.status, 'draft, not reviewed'] : [event.status],
    ...(status ? { eventStatus: status } : {}),
    ...knownDates(event.date),
    edtf: event.date,
  }
}

/** The parts of a date that ISO 8601 can write without adding to it: a day, a month or a year without a doubt. */
export function knownDates(date: Edtf): { readonly startDate?: string; readonly endDate?: string } {
  const read = parseEdtf(date)
  if (!read || read.kind === 'oneOf') return {}
  if (read.kind !== 'interval') {
    const day = isoOf(read)
    return day === null ? {} : { startDate: day }
  }
  const [start, end] = [isoOf(read.start), isoOf(read.end)]
  return { ...(start === null ? {} : { startDate: start }), ...(end === null ? {} : { endDate: end }) }
}

function isoOf(point: IntervalEnd): string | null {
  if (typeof point === 'string' || point.qualifier !== null) return null
  const isExact = (['day', 'month', 'year'] as readonly EdtfPoint['kind'][]).includes(point.kind)
  const parts = [String(point.year).padStart(4, '0'), point.month, point.day].filter((part) => part !== null)
  return isExact ? parts.map((part) => String(part).padStart(2, '0')).join('-') : null
}

const actorTypes: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  'armed group': 'Organization',
  state: 'Country',
}

function actorNode(actor: Actor | undefined): Node[] {
  if (!actor) return []
  const { name, kind, aliases } = actor
  return [{ '@type': actorTypes[kind ?? ''] ?? 'Thing', name, ...(aliases.length > 0 && { alternateName: aliases }) }]
}

function quotationNode({ addresses }: ExportView, event: TimelineEvent, source: CitedSource): Node {
  const address = addresses.passage(event, source.citation)
  return {
    '@type': 'Quotation',
    '@id': `${address}#quote`,
    url: address,
    text: source.citation.quote,
    ...(source.speaker !== null && { spokenByCharacter: { '@type': 'Thing', name: source.speaker } }),
    ...(source.article && { isPartOf: articleNode(source.article, addresses.file(source.article.text)) }),
  }
}

function uncheckedNode({ url, publisher, quote }: UncheckedCitation): Node {
  const address = webAddress(url)
  const page = {
    '@type': 'CreativeWork',
    ...(address !== null && { url: address }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
  }
  if (quote === null) return { ...page, description: notChecked }
  return { '@type': 'Quotation', text: quote, description: notChecked, isPartOf: page }
}

function articleNode(article: Article, text: string): Node {
  const { publisher, title, author, language, published, captured } = article
  const notes = [
    // A day that a person worked out is said in words: `datePublished` would state it.
    published?.basis === 'inferred'
      ? `Published on ${published.date} (inferred). ${published.note ?? ''}`.trim()
      : null,
    captured && `Captured on ${captured}.`,
  ].filter(Boolean)
  const known = {
    headline: title,
    url: webAddress(article.url),
    publisher: publisher && { '@type': 'Organization', name: publisher },
    author: author && { '@type': 'Person', name: author },
    inLanguage: language,
    datePublished: published?.basis === 'stated' ? published.date : null,
    description: notes.join(' '),
  }
  return {
    '@type': 'NewsArticle',
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== '')),
    encoding: { '@type': 'MediaObject', contentUrl: text, encodingFormat: 'text/plain', sha256: article.sha256 },
  }
}
