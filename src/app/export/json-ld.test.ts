import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { corpusFrom } from '../../corpus/testing.ts'
import { jsonLd, knownDates } from './json-ld.ts'
import { hostileText, hostileView, viewOf } from './testing.ts'

const schema = 'https://schema.org/'

// That each word belongs where it stands is checked as it is compiled, by schema-dts: the types of schema.org.
// In place of https://schema.org, which a test cannot ask: the words that a writer may use, and no others.
const texts = [
  'name',
  'creditText',
  'description',
  'text',
  'headline',
  'keywords',
  'alternateName',
  'value',
  'propertyID',
  'position',
]
const more = ['numberOfItems', 'inLanguage', 'encodingFormat', 'sha256', 'startDate', 'endDate', 'datePublished']
const nodes = ['itemListElement', 'item', 'about', 'subjectOf', 'isPartOf', 'publisher', 'author', 'encoding']
const types = [
  'ItemList',
  'ListItem',
  'Event',
  'Quotation',
  'NewsArticle',
  'Person',
  'Organization',
  'Country',
  'Thing',
]
const addresses = ['url', 'contentUrl', 'eventStatus', 'itemListOrder']
const context = Object.fromEntries([
  ...[...texts, ...more, ...nodes, ...types, 'identifier', 'PropertyValue', 'MediaObject', 'spokenByCharacter'].map(
    (word) => [word, schema + word],
  ),
  ...addresses.map((word) => [word, { '@id': schema + word, '@type': '@id' }]),
])

/** The graph, flat; a word that the context does not know is an error. */
async function graphOf(text: string): Promise<Record<string, unknown>[]> {
  const documentLoader = async (url: string) => {
    expect(url.replace(/\/$/, '')).toBe('https://schema.org')
    return { documentUrl: url, document: { '@context': context } }
  }
  // `safe` is missing in the types.
  const options = { documentLoader, safe: true }
  const graph: unknown = await jsonld.flatten(JSON.parse(text), undefined, options)
  return graph as Record<string, unknown>[]
}

const ofType = (graph: Record<string, unknown>[], type: string) =>
  graph.filter((node) => (node['@type'] as string[] | undefined)?.includes(schema + type))

const corpus = corpusFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | The talks
  article rudaw | Rudaw | 2021-12-29?
  actor us | United States | America
  2020-01 | strike | A strike | happened | us | k24: struck | rudaw (us): they struck
  [..2021-12-09] | talks | The talks end | happened | | k24: ended
  2021-12-31 | leave | They leave | planned | us | rudaw: leaving
`

test('every event is a node with its quotations, which are parts of their articles', async () => {
  const graph = await graphOf(jsonLd(viewOf(corpus)))
  expect(ofType(graph, 'Event').map((node) => node[`${schema}name`])).toEqual(
    expect.arrayContaining(corpus.events.map(({ title }) => [{ '@value': title }])),
  )
  expect(ofType(graph, 'Event')).toHaveLength(3)
  expect(ofType(graph, 'Quotation')).toHaveLength(4)
  expect(ofType(graph, 'ListItem').map((node) => node[`${schema}position`])).toEqual(
    expect.arrayContaining([1, 2, 3].map((position) => [{ '@value': position }])),
  )
  for (const quotation of ofType(graph, 'Quotation')) expect(quotation).toHaveProperty([`${schema}isPartOf`])
})

test('the date as it is known is a typed literal of its own, for every event', async () => {
  const graph = await graphOf(jsonLd(viewOf(corpus)))
  const dates = ofType(graph, 'Event').flatMap((node) => node['http://purl.org/dc/terms/date'])
  expect(dates).toEqual(
    expect.arrayContaining(
      corpus.events.map(({ date }) => ({ '@value': date, '@type': 'http://id.loc.gov/datatypes/edtf' })),
    ),
  )
})

test.each([
  ['2021-12-09', { startDate: '2021-12-09' }],
  ['2020-01', { startDate: '2020-01' }],
  ['2020', { startDate: '2020' }],
  ['2021-12-28/2022-01', { startDate: '2021-12-28', endDate: '2022-01' }],
  ['2021-12-09/..', { startDate: '2021-12-09' }],
  ['/2021-12-09', { endDate: '2021-12-09' }],
  ['2020~', {}],
  ['2020-21', {}],
  ['202X', {}],
  ['[..2021-12-09]', {}],
  ['[2020-01-03..2021-12-09]', {}],
])('of %s, no more is stated than is known', (date, known) => {
  expect(knownDates(date)).toEqual(known)
})

test('a day of publication that was inferred is told in words, not stated', () => {
  const { itemListElement } = JSON.parse(jsonLd(viewOf(corpus)))
  const [stated, inferred] = itemListElement[0].item.subjectOf
  expect(stated.isPartOf).toMatchObject({ datePublished: '2021-12-09', headline: 'The talks' })
  expect(inferred.isPartOf).not.toHaveProperty('datePublished')
  expect(inferred.isPartOf.description).toContain('2021-12-29 (inferred)')
})

test('who speaks is a person or an organization, and where that is not known, a name', () => {
  const speakerOf = (kind: string | null) => {
    const actors = corpus.actors.map((actor) => ({ ...actor, kind }))
    const { itemListElement } = JSON.parse(jsonLd(viewOf({ ...corpus, actors })))
    const { spokenByCharacter, creditText } = itemListElement[0].item.subjectOf[1]
    return spokenByCharacter ?? creditText
  }
  expect(speakerOf('person')).toEqual({ '@type': 'Person', name: 'United States' })
  for (const kind of ['state', 'organisation', 'armed group']) {
    expect(speakerOf(kind)).toEqual({ '@type': 'Organization', name: 'United States' })
  }
  expect(speakerOf(null)).toBe('United States')
})

test('planned is scheduled, and what happened needs no status', () => {
  const { itemListElement } = JSON.parse(jsonLd(viewOf(corpus)))
  const events = itemListElement.map(({ item }: { item: Record<string, unknown> }) => [
    item['name'],
    item['eventStatus'],
  ])
  expect(events).toEqual([
    ['A strike', undefined],
    ['The talks end', undefined],
    ['They leave', 'https://schema.org/EventScheduled'],
  ])
})

test('text of a source is a literal as it was, and no address but one of a web page is an identifier', async () => {
  const graph = await graphOf(jsonLd(hostileView()))
  expect(ofType(graph, 'Quotation')[0]?.[`${schema}text`]).toEqual([{ '@value': hostileText }])
  expect(JSON.stringify(graph)).not.toContain('"@id":"javascript')
})
