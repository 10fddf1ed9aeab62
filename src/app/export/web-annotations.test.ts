import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { collectionFrom, collectionTexts, forAll } from '../../corpus/testing.ts'
import { viewOf } from './testing.ts'
import { webAnnotations } from './web-annotations.ts'

interface Selector {
  readonly type: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

interface Target {
  readonly source: string
  readonly selector: Selector | readonly Selector[]
}

interface Annotation {
  readonly id: string
  readonly type: string
  readonly body: readonly Record<string, string>[]
  readonly target: readonly Target[]
}

const collectionOf = (text: string) => JSON.parse(text)
const annotationsOf = (text: string): Annotation[] => collectionOf(text).first.items

const { corpus, texts } = collectionFrom`
  article k24 | Kurdistan 24 | 2021-12-09 | The talks
  text k24 | 🚀🚀 Before. The talks ended on Thursday. | After.
  2021-12-09 | talks | The talks end | planned | | k24: The talks ended | k24: After.
`

test('an annotation a quote: the event is its body, the words are its target', () => {
  const [first, second] = annotationsOf(webAnnotations(viewOf(corpus, { texts })))
  expect(first?.body[0]).toMatchObject({ type: 'TextualBody', value: 'The talks end (9 December 2021, planned)' })
  expect(first?.body[1]).toEqual({
    type: 'SpecificResource',
    source: 'https://example.org/dam/?event=talks',
    purpose: 'linking',
  })
  expect(first?.target).toEqual([
    {
      source: 'https://example.org/dam/articles/k24.txt',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'The talks ended',
          prefix: '🚀🚀 Before. ',
          suffix: ' on Thursday.\nAfter.',
        },
        { type: 'TextPositionSelector', start: 11, end: 26 },
      ],
    },
  ])
  expect(second?.id).not.toBe(first?.id)
})

test('on the original page the words are found by themselves: their place in it is not known', () => {
  const [article] = corpus.articles
  if (!article) throw new Error('no article')
  const linked = { ...corpus, articles: [{ ...article, url: 'https://example.com/talks' }] }
  const [first] = annotationsOf(webAnnotations(viewOf(linked, { texts })))
  expect(first?.target.map(({ source }) => source)).toEqual([
    'https://example.com/talks',
    'https://example.org/dam/articles/k24.txt',
  ])
  expect(first?.target[0]?.selector).toMatchObject({ type: 'TextQuoteSelector', exact: 'The talks ended' })
})

test('the collection says how many annotations it has, and where they come from', () => {
  const collection = collectionOf(webAnnotations(viewOf(corpus, { texts, filter: 'the status planned' })))
  expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 2, first: { type: 'AnnotationPage' } })
  expect(collection.label).toContain('Filtered by the status planned.')
})

test('places are counted in characters of the stored text, whatever the collection', () => {
  forAll(
    [collectionTexts],
    (text) => {
      const collection = collectionFrom`${text.replaceAll('talks', '🚀 talks')}`
      const annotations = annotationsOf(webAnnotations(viewOf(collection.corpus, { texts: collection.texts })))
      for (const { target } of annotations) {
        const [quote, position] = [target[0]?.selector].flat() as readonly Selector[]
        const stored = collection.texts.get(/(\w+)\.txt$/.exec(target[0]?.source ?? '')?.[1] ?? '') ?? ''
        expect([...stored].slice(position?.start, position?.end).join('')).toBe(quote?.exact)
        expect(stored).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`)
      }
    },
    50,
  )
})

// In place of http://www.w3.org/ns/anno.jsonld, which a test cannot ask: the words that are used, and no others.
const vocabulary = 'http://www.w3.org/ns/oa#'
const words = [
  'Annotation',
  'AnnotationCollection',
  'AnnotationPage',
  'TextualBody',
  'TextQuoteSelector',
  'label',
  'total',
]
const more = [
  'TextPositionSelector',
  'value',
  'format',
  'language',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'generated',
]
const links = [
  'SpecificResource',
  'first',
  'items',
  'body',
  'target',
  'source',
  'selector',
  'motivation',
  'purpose',
  'describing',
  'linking',
]
const context = Object.fromEntries([
  ['id', '@id'],
  ['type', '@type'],
  ...[...words, ...more, ...links, 'startIndex'].map((word) => [word, vocabulary + word]),
])

test('it is JSON-LD, of words of the model alone', async () => {
  const documentLoader = async (url: string) => ({ documentUrl: url, document: { '@context': context } })
  // `safe` is missing in the types.
  const options = { documentLoader, safe: true }
  const flat: unknown = await jsonld.flatten(
    collectionOf(webAnnotations(viewOf(corpus, { texts }))),
    undefined,
    options,
  )
  const graph = flat as { readonly '@type'?: readonly string[] }[]
  expect(graph.filter((node) => node['@type']?.includes(`${vocabulary}Annotation`))).toHaveLength(2)
})
