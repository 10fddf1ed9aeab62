import { describe, expect, it } from 'vitest'
import { findQuotations } from '../speakers.ts'
import { build, filesOf } from '../testing.ts'
import { findTimes } from '../times.ts'
import { madeUpArticle } from './made-up-articles.ts'

const articles = Array.from({ length: 16 }, (_, index) => madeUpArticle(1, index))
const folder = Object.fromEntries(
  articles.flatMap(({ id, text, record }) => [
    [`articles/${id}.txt`, text],
    [`articles/${id}.yaml`, record],
  ]),
)

describe('made-up articles', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(madeUpArticle(1, 3)).toEqual(articles[3])
    expect(madeUpArticle(2, 3).text).not.toBe(articles[3]?.text)
    expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length)
  })

  it('are about 5 kB long, in several paragraphs, with no word left open', () => {
    for (const { bytes, path } of filesOf(folder).filter((file) => file.path.endsWith('.txt'))) {
      const text = new TextDecoder().decode(bytes)
      expect([path, bytes.length > 5000 && bytes.length < 6500]).toEqual([path, true])
      expect(text.split('\n').length).toBeGreaterThan(10)
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}| ,| \./)
    }
  })

  it('give the rules something to find in each', () => {
    for (const { text } of articles) {
      expect(findTimes(text, '2020-01-01').length).toBeGreaterThan(8)
      expect(findQuotations(text).filter(({ speaker }) => speaker !== null).length).toBeGreaterThan(8)
    }
  })

  it('make a collection with events, and without a fault', () => {
    const { corpus, diagnostics } = build(folder)
    expect(diagnostics).toEqual([])
    expect(corpus.events.length).toBeGreaterThan(articles.length)
    expect(corpus.actors.length).toBeGreaterThan(10)
  })
})
