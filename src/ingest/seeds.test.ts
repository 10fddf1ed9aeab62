import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dumpCorpus } from './corpus-dump.ts'
import { loadCollection } from './load-collection.ts'

const folder = fileURLToPath(new URL('../../seeds', import.meta.url))
const { corpus, texts, diagnostics } = await loadCollection(folder)

describe('the collection in seeds/', () => {
  it('has no faults', () => {
    expect(diagnostics).toEqual([])
  })

  it('reads as in golden/seeds.txt', async () => {
    await expect(dumpCorpus(corpus)).toMatchFileSnapshot('golden/seeds.txt')
  })

  it('quotes its articles character for character, and never a removed part', () => {
    const removed = new Map(corpus.articles.map((article) => [article.id, article.removed]))
    for (const { article, start, end, quote } of corpus.events.flatMap((event) => event.citations)) {
      expect(texts.get(article)?.slice(start, end)).toBe(quote)
      expect(removed.get(article)?.some((part) => part.start < end && start < part.end)).toBe(false)
    }
  })

  it('sets apart what is not Rudaw’s article: fourteen paragraphs once more, and the comment section', () => {
    const [repeats, comments, ...others] = corpus.articles.find(({ id }) => id.startsWith('rudaw'))?.removed ?? []
    const text = texts.get('rudaw-2021-12-29') ?? ''
    expect(text.slice(0, repeats?.start)).toContain(text.slice(repeats?.start, repeats?.end))
    expect(text.slice(repeats?.start, repeats?.end).split('\n')).toHaveLength(14)
    expect(text.slice(comments?.start)).toMatch(/^Comments\n/)
    expect(comments?.end).toBe(text.length)
    expect(others).toEqual([])
  })

  it('sets apart what is not Kurdistan 24’s article: the caption once more, and a link', () => {
    const text = texts.get('kurdistan24-2021-12-09') ?? ''
    const removed = corpus.articles.find(({ id }) => id.startsWith('kurdistan24'))?.removed ?? []
    expect(removed.map(({ start, end }) => text.slice(start, end))).toEqual([
      expect.stringMatching(/^The Iraqi military and the US-led Coalition.*\(Photo: Iraqi government\)$/),
      expect.stringMatching(/^Read More: .*$/),
    ])
  })
})
