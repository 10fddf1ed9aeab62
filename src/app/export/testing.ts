import type { Citation, Corpus, TimelineEvent } from '../../corpus/model.ts'
import { collectionFrom } from '../../corpus/testing.ts'
import { corpusOfEvents, type ExportView } from './export-view.ts'

// For tests only.

const site = 'https://example.org/dam/'

/** A view of a whole collection, for a writer; what the test says replaces its part. */
export function viewOf(corpus: Corpus, part: Partial<ExportView> = {}): ExportView {
  return {
    corpus: corpusOfEvents(corpus, corpus.events),
    total: corpus.events.length,
    filter: null,
    sha256: 'f00d',
    lanes: 'none',
    day: '2024-05-01',
    addresses: {
      view: `${site}?q=dam`,
      event: ({ id }: TimelineEvent) => `${site}?event=${id}`,
      passage: ({ id }: TimelineEvent, { article, start }: Citation) =>
        `${site}?event=${id}&article=${article}&passage=${start}`,
      file: (path) => site + path,
    },
    texts: new Map(),
    ...part,
  }
}

/** Text that every format must carry as text: markup, a formula, separators, line breaks, scripts of two directions. */
export const hostileText = [
  '=HYPERLINK("http://evil.example","press")',
  '<img src=x onerror=alert(1)> & <script>alert(1)</script>',
  '# not a heading, *not strong*, [no link](javascript:alert(1)), `no code`; \\no command',
  '    no code block, www.example.org and https://example.org/?a=1&b=2',
  'روداو “end” 🚀 {no group} 100% $x_1^2~ \\;,',
].join('\n')

/** An event whose title, actor, publisher and quote are all hostile. */
export function hostileView(): ExportView {
  const { corpus, texts } = collectionFrom`
    article paper | The Paper | 2024-03-02 | An article
    actor council | City council
    2024-02-26 | bridge | The bridge closes | happened | council | paper (council): words
  `
  const hostile = hostileText.replaceAll('\n', ' ')
  const [event] = corpus.events
  const [article] = corpus.articles
  const [citation] = event?.citations ?? []
  if (!event || !article || !citation) throw new Error('the collection is empty')
  return viewOf(
    {
      ...corpus,
      title: hostile,
      description: hostileText,
      articles: [{ ...article, publisher: hostile, title: hostile, url: 'javascript:alert(1)' }],
      actors: [{ id: 'council', name: hostile, kind: null, aliases: [] }],
      events: [{ ...event, title: hostile, citations: [{ ...citation, quote: hostileText }] }],
    },
    { texts },
  )
}
