import { describe, expect, test } from 'vitest'
import { collectionFrom, corpusFrom } from './testing.ts'

const { corpus, texts } = collectionFrom`
  # Lines in any order.
  2021-12-29 | goodbye | Coalition leaves | planned | coalition | rudaw (kadhimi): no troops {from Friday = 2021-12-31 from 2021-12-29 of talks}
  article rudaw | Rudaw | 2021-12-29? | An end
  text rudaw | An end | He said: no troops from Friday | Read more
  removed rudaw | a link | Read more
  actor coalition | The Coalition | CJTF-OIR
  2021-12 | talks | Talks end | happened | | k24: talks {recently} ended | k24: at last
`

describe('a collection written as text', () => {
  test('has its events in order of time, with their bounds', () => {
    expect(corpus.events.map(({ id, earliest, latest }) => [id, earliest, latest])).toEqual([
      ['talks', '2021-12-01', '2021-12-31'],
      ['goodbye', '2021-12-29', '2021-12-29'],
    ])
  })

  test('has citations that stand where they say, in the text given or in one made of the quotes', () => {
    const citations = corpus.events.flatMap((event) => event.citations)
    expect(citations.map(({ quote }) => quote)).toEqual(['talks recently ended', 'at last', 'no troops from Friday'])
    for (const { article, start, end, quote } of citations) expect(texts.get(article)?.slice(start, end)).toBe(quote)
    expect(texts.get('k24')).toBe('talks recently ended\nat last')
  })

  test('has time mentions that stand where they say, with their value and what they count from', () => {
    const mentions = corpus.events.flatMap((event) => event.citations.flatMap((citation) => citation.times))
    expect(mentions.map(({ text, value, anchor, anchorEvent }) => [text, value, anchor, anchorEvent])).toEqual([
      ['recently', null, null, null],
      ['from Friday', '2021-12-31', '2021-12-29', 'talks'],
    ])
    const [recently, friday] = mentions
    expect(texts.get('k24')?.slice(recently?.start, recently?.end)).toBe('recently')
    expect(texts.get('rudaw')?.slice(friday?.start, friday?.end)).toBe('from Friday')
  })

  test('knows of articles and actors what their lines say, else their ids', () => {
    expect(corpus.articles).toMatchObject([
      { id: 'rudaw', publisher: 'Rudaw', title: 'An end', published: { date: '2021-12-29', basis: 'inferred' } },
      { id: 'k24', publisher: null, title: null, published: null },
    ])
    expect(corpus.articles[0]?.removed).toEqual([{ start: 38, end: 47, reason: 'a link' }])
    expect(corpus.actors).toEqual([{ id: 'coalition', name: 'The Coalition', kind: null, aliases: ['CJTF-OIR'] }])
  })

  test.each([
    ['a date that is none', '2021-13 | talks | Talks | happened | | k24: talks'],
    ['a status that is none', '2021 | talks | Talks | over | | k24: talks'],
    ['a citation without a quote', '2021 | talks | Talks | happened | | k24'],
    ['too few fields', '2021 | talks'],
    ['a quote that is not in the text', 'text k24 | Nothing\n2021 | talks | Talks | happened | | k24: talks'],
    ['an id that stands twice', '2021 | a | A | happened | | k24: a\n2022 | a | A | happened | | k24: a'],
  ])('is refused with %s', (_, text) => {
    expect(() => corpusFrom`${text}`).toThrow()
  })
})
