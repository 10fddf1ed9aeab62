import { describe, expect, it } from 'vitest'
import { timesWithin } from '../citations.ts'
import { sentenceSubjects } from '../sentence-subjects.ts'
import { findQuotations } from '../speakers.ts'
import { placeTimes } from '../times.ts'
import { meantSpeaker } from './meant-speaker.ts'
import { mergeDrafts } from './merge-drafts.ts'

/** A list that counts how many of its items are looked at. */
function counted<Item extends object>(items: readonly Item[]): { readonly list: readonly Item[]; reads: number } {
  const counter = { list: items, reads: 0 }
  counter.list = new Proxy(items, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) counter.reads++
      return Reflect.get(target, key, receiver)
    },
  })
  return counter
}

// An article of millions of characters has a hundred thousand of each; whatever is asked for each must not look at all.
describe('in an endless article', () => {
  const piece = 'Ada Brek closed the dam on Monday. “It has to go,” she said.\n'
  const text = piece.repeat(2000)

  it('a citation looks at the times beside it', () => {
    const times = counted(placeTimes(text, '2024-03-06'))
    expect(times.list).toHaveLength(2000)
    expect(timesWithin({ times: times.list }, { start: 1000 * piece.length, end: 1001 * piece.length })).toHaveLength(1)
    expect(times.reads).toBeLessThan(100)
  })

  it('a pronoun looks at the names and the quotations beside it', () => {
    const mentions = counted(
      [...text.matchAll(/Ada Brek/g)].map(({ index }) => ({ start: index, end: index + 8, actor: 'ada' })),
    )
    const sentences = counted(sentenceSubjects(text))
    const quotations = counted(findQuotations(text))
    const start = 1500 * piece.length + piece.indexOf('she')
    const context = {
      text,
      sentences: sentences.list,
      quotations: quotations.list,
      mentions: mentions.list,
      kinds: new Map([['ada', 'person']]),
      genders: new Map(),
    }
    expect(meantSpeaker({ start, end: start + 'she'.length }, context)).toBe('ada')
    expect([sentences.reads, quotations.reads, mentions.reads].filter((reads) => reads > 100)).toEqual([])
  })

  it('a draft looks at no more of those before it than a bound', () => {
    const looks = (drafts: number) => {
      let reads = 0
      const alike = Array.from({ length: drafts }, (_, n) => ({
        date: '2024-03-04',
        status: 'happened' as const,
        actors: [],
        parts: null,
        deed: null,
        // Two words of all, and two of its own: half of them, so that each is in doubt with each.
        get stems() {
          reads++
          return [1, 2, 2 * n + 3, 2 * n + 4]
        },
      }))
      expect(mergeDrafts(alike).groups).toHaveLength(drafts)
      return reads
    }
    expect(looks(2000)).toBeLessThan(2.5 * looks(1000))
  })
})
