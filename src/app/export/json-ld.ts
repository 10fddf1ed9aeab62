import type {
  Country,
  CreativeWork,
  Event,
  ItemList,
  NewsArticle,
  Organization,
  Person,
  Quotation,
  Thing,
} from 'schema-dts'
import { dateInWords } from '../../corpus/date-words.ts'
import { type EdtfPoint, type IntervalEnd, parseEdtf } from '../../corpus/edtf.ts'
import type { Actor, Article, Edtf, EventStatus, TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { notChecked } from '../../corpus/unchecked.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { type CitedSource, type ExportView, namesOf, provenanceOf } from './export-view.ts'

type QuotationNode = Exclude<Quotation, string>

/** An event with the one word that schema.org has not. */
type DatedEvent = Event & { readonly edtf: Edtf }

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
  const list: ItemList = {
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
          ...sourcesOf(event).map((source) => {
            const { speaker } = source.citation
            return quotationNode(view, event, source, speaker === null ? undefined : actorById.get(speaker))
          }),
          ...(event.unchecked ?? []).map(uncheckedNode),
        ],
      },
    })),
  }
  return `${JSON.stringify({ '@context': context, ...list }, null, 2)}\n`
}

// What has happened or is planned needs none: schema.org takes an event as scheduled, and knows no doubt.
const statusTypes = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Partial<Record<EventStatus, string>>

function eventNode(event: TimelineEvent, address: string, language: string): DatedEvent {
  const status = event.status === 'planned' || event.status === 'cancelled' ? statusTypes[event.status] : null
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

function actorNode(actor: Actor | undefined): (Person | Organization | Country | Thing)[] {
  if (!actor) return []
  const { name, kind, aliases } = actor
  const names = { name, ...(aliases.length > 0 && { alternateName: aliases }) }
  if (kind === 'person') return [{ '@type': 'Person', ...names }]
  if (kind === 'organisation' || kind === 'armed group') return [{ '@type': 'Organization', ...names }]
  return [kind === 'state' ? { '@type': 'Country', ...names } : { '@type': 'Thing', ...names }]
}

function quotationNode(
  { addresses }: ExportView,
  event: TimelineEvent,
  source: CitedSource,
  speaker: Actor | undefined,
): Quotation {
  const address = addresses.passage(event, source.citation)
  return {
    '@type': 'Quotation',
    '@id': `${address}#quote`,
    url: address,
    text: source.citation.quote,
    ...(speaker ? spokenBy(speaker) : source.speaker !== null && { creditText: source.speaker }),
    ...(source.article && { isPartOf: articleNode(source.article, addresses.file(source.article.text)) }),
  }
}

/** For schema.org a person speaks or an organization, a state's too; of whom nobody says which they are, a name is left. */
function spokenBy({ name, kind }: Actor): Pick<QuotationNode, 'spokenByCharacter' | 'creditText'> {
  if (kind === 'person') return { spokenByCharacter: { '@type': 'Person', name } }
  const isOrganization = kind === 'organisation' || kind === 'armed group' || kind === 'state'
  return isOrganization ? { spokenByCharacter: { '@type': 'Organization', name } } : { creditText: name }
}

function uncheckedNode({ url, publisher, quote }: UncheckedCitation): CreativeWork {
  const address = webAddress(url)
  const page = {
    '@type': 'CreativeWork' as const,
    ...(address !== null && { url: address }),
    ...(publisher !== null && { publisher: { '@type': 'Organization' as const, name: publisher } }),
  }
  if (quote === null) return { ...page, description: notChecked }
  return { '@type': 'Quotation', text: quote, description: notChecked, isPartOf: page }
}

function articleNode(article: Article, text: string): NewsArticle {
  const { publisher, title, author, language, published, captured } = article
  const url = webAddress(article.url)
  const notes = [
    // A day that a person worked out is said in words: `datePublished` would state it.
    published?.basis === 'inferred'
      ? `Published on ${published.date} (inferred). ${published.note ?? ''}`.trim()
      : null,
    captured && `Captured on ${captured}.`,
  ].filter(Boolean)
  return {
    '@type': 'NewsArticle',
    ...(title !== null && { headline: title }),
    ...(url !== null && { url }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(author !== null && { author: { '@type': 'Person', name: author } }),
    ...(language !== null && { inLanguage: language }),
    ...(published?.basis === 'stated' && { datePublished: published.date }),
    ...(notes.length > 0 && { description: notes.join(' ') }),
    encoding: { '@type': 'MediaObject', contentUrl: text, encodingFormat: 'text/plain', sha256: article.sha256 },
  }
}
