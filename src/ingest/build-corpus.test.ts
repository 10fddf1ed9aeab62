import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BuiltCorpus } from './build-corpus.ts'
import { formatDiagnostic } from './diagnostics.ts'
import { build, damFolder, type MadeUpFolder } from './testing.ts'

describe('a folder without a fault', () => {
  const { corpus, texts, bytes, diagnostics } = build(damFolder)

  it('has no diagnostics, and events in order of time', () => {
    expect(diagnostics).toEqual([])
    expect(corpus.events.map(({ id, earliest, latest }) => [id, earliest, latest])).toEqual([
      ['vote', '2019-05-06', '2019-05-06'],
      ['word', '2019-05-06', '2019-05-08'],
      ['closing', '2019-06-01', '2019-06-30'],
    ])
  })

  it('keeps the date’s trail: words, anchor, rule, value', () => {
    expect(corpus.events[0]?.citations[0]?.times).toEqual([
      {
        start: 30,
        end: 36,
        text: 'Monday',
        value: '2019-05-06',
        anchor: '2019-05-08',
        anchorEvent: null,
        rule: 'the Monday on or before the day of publication',
      },
    ])
    expect(corpus.events[1]?.citations[0]?.times).toMatchObject([
      { text: 'has to go', value: '[2019-05-06..2019-05-08]', anchor: '2019-05-06', anchorEvent: 'vote' },
    ])
  })

  it('quotes what stands in the stored text', () => {
    for (const citation of corpus.events.flatMap((event) => event.citations)) {
      const text = texts.get(citation.article) ?? ''
      expect(citation.quote).toBe(text.slice(citation.start, citation.end))
      expect(text).toContain(citation.prefix + citation.quote + citation.suffix)
    }
  })

  it('says what is unknown of an article, and parks what cannot be placed', () => {
    expect(corpus.articles[1]).toMatchObject({
      id: 'post',
      publisher: null,
      published: null,
      text: 'articles/post.txt',
    })
    expect(corpus.parked).toEqual([
      {
        article: 'post',
        start: 47,
        end: 55,
        text: 'recently',
        reason: 'some time before publication; how long before is not said',
      },
    ])
    expect(corpus.articles[0]?.removed.map(({ reason }) => reason)).toEqual(['a link to another article'])
    expect([...bytes.keys()]).toEqual(['herald-2019-05-08', 'post'])
  })

  it('is the same for the same files in another order', () => {
    const files = Object.fromEntries(Object.entries(damFolder).reverse())
    const plain = ({ drafted, ...built }: BuiltCorpus) => ({ ...built, tally: drafted.tally })
    expect(plain(build(files))).toEqual(plain(build(damFolder)))
  })
})

describe('a folder of texts alone', () => {
  it('is a collection named by its folder, whose relative words are parked', () => {
    const { corpus, diagnostics } = build({ 'a.txt': 'They met on Monday.', 'b.txt': 'It rained in June 2019.' })
    expect(diagnostics).toEqual([])
    expect(corpus).toMatchObject({ title: 'made-up', language: 'en', events: [], actors: [] })
    expect(corpus.articles.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'articles/a.txt'],
      ['b', 'articles/b.txt'],
    ])
    expect(corpus.parked).toMatchObject([
      { article: 'a', text: 'Monday', reason: 'counts from the day of publication, which is not known' },
    ])
  })

  it('may hold nothing at all', () => {
    expect(build({})).toMatchObject({ corpus: { articles: [], events: [] }, diagnostics: [] })
  })
})

describe('a folder with every kind of fault', () => {
  const broken: MadeUpFolder = {
    'collection.yaml': 'titel: x\n',
    'actors.yaml': '- id: council\n  name: Orrin council\n- id: Mayor\n  name: Ada Brek\n',
    'articles/a.txt': 'The dam broke on Monday.\n',
    'articles/a.yaml': 'published: soon\n',
    'articles/b.txt': Uint8Array.from([0x41, 0x0a, 0xc3, 0xa4, 0xe4]),
    'articles/c.txt': 'The dam was mended on 9 May 2019.\n',
    'articles/c.yaml': 'publisher: Post\npublished: 2019-05-10\n',
    'events.yaml': `- id: broken
  title: The dam breaks
  date: 2019-05-06
  citations: [{ article: a, quote: The dam broke on Monday. }]
- id: seen
  title: Somebody sees it
  date: 2019-05-06
  actors: [council]
  citations: [{ article: b, quote: A }]
- id: mended
  title: The dam is mended
  date: 2019-05-08
  actors: [council, smith]
  citations:
    - { article: c, quote: The dam was mended }
    - { article: c, quote: The dam was blessed }
- id: mended-again
  title: The dam is mended
  date: 2019-05-08
  citations: [{ article: c, quote: mended on 9 May 2019 }]
- id: whole
  title: The dam is whole
  date: 2019-05-09
  actors: [council]
  citations: [{ article: c, quote: The dam was mended on 9 May 2019. }]
- id: vague
  title: All is well
  date: 2019-05-09
  citations: [{ article: c, quote: The dam }]
`,
  }

  it('has all of them reported at once, none of them twice', () => {
    expect(build(broken).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, 'dam').split('\n')[0])).toEqual([
      'dam/actors.yaml:3:7  error  "id" must be small letters, digits and hyphens',
      'dam/articles/a.yaml:1:12  error  "date" is no day of the calendar',
      'dam/articles/b.txt:2:2  error  the text is broken from here on: neither UTF-8 nor another encoding that is recognised',
      'dam/collection.yaml:1:1  error  unknown key "titel"',
      'dam/events.yaml:13:21  error  there is no actor "smith"',
      'dam/events.yaml:16:28  error  the quote does not stand in c; line 1 has only its first 12 characters, up to “The dam was ”',
      'dam/events.yaml:19:9  error  no cited words allow the date 2019-05-08: they give 2019-05-09 (“9 May 2019”)',
      'dam/events.yaml:28:9  warning  the date 2019-05-09 is more exact than the cited words: they give [..2019-05-10] (reported as done when the article was published)',
    ])
  })

  // “broken” too: whether its date holds cannot be said while its article’s record is at fault.
  it('keeps what is valid', () => {
    expect(build(broken).corpus.events.map(({ id }) => id)).toEqual(['broken', 'vague', 'whole'])
    expect(build(broken).corpus.articles.map(({ id }) => id)).toEqual(['a', 'c'])
  })
})

describe('whatever lies in the folder', () => {
  it('never throws, and every reference in the corpus leads somewhere', () => {
    const yaml = fc.constantFrom(
      ...Object.values(damFolder).map(String),
      '- &a [*a]',
      '{',
      '- id: vote',
      '? - x\n: y',
      '- 1\n- null\n- []',
    )
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.string().map((text) => new TextEncoder().encode(text)),
      yaml,
    )
    const folder = fc.dictionary(
      fc.constantFrom(...Object.keys(damFolder), 'x.txt', 'articles/x.yml', 'articles/__proto__.txt'),
      bytes,
    )
    fc.assert(
      fc.property(folder, (files) => {
        const { corpus, texts } = build(files)
        const actors = new Set(corpus.actors.map(({ id }) => id))
        const events = new Set(corpus.events.map(({ id }) => id))
        for (const citation of corpus.events.flatMap((event) => event.citations)) {
          expect(texts.get(citation.article)?.slice(citation.start, citation.end)).toBe(citation.quote)
          expect(citation.speaker === null || actors.has(citation.speaker)).toBe(true)
          for (const { anchorEvent } of citation.times)
            expect(anchorEvent === null || events.has(anchorEvent)).toBe(true)
        }
        expect(corpus.events.flatMap((event) => event.actors).every((actor) => actors.has(actor))).toBe(true)
      }),
    )
  })

  it('finds any quote of any text, at its place', () => {
    const line = fc.array(fc.constantFrom('the', 'dam', '“broke”', 'on', 'Monday', '😀', 'č'), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), (words, a, b) => {
        const [from = 0, to = 0] = [a % words.length, b % words.length].sort((x, y) => x - y)
        const quote = words.slice(from, to + 1).join(' ')
        const events = JSON.stringify([
          { id: 'e', title: 'E', date: '2019', citations: [{ article: 'a', quote, occurrence: 1 }] },
        ])
        const { corpus, texts } = build({
          'a.txt': words.join(' '),
          'events.yaml': events.replace('"occurrence":1', '"occurrence":"1"'),
        })
        const citation = corpus.events[0]?.citations[0]
        expect(citation?.quote).toBe(quote)
        expect(texts.get('a')?.slice(citation?.start, citation?.end)).toBe(quote)
      }),
    )
  })
})
