import { describe, expect, it, vi } from 'vitest'
import { timesWithin } from '../citations.ts'
import { articleReader } from '../read-article.ts'
import { sentenceSubjects } from '../sentence-subjects.ts'
import { sha256 } from '../sha256.ts'
import { findQuotations } from '../speakers.ts'
import { placeTimes } from '../times.ts'
import { mentionsIn } from './actor-mentions.ts'
import type { FoundName } from './actor-names.ts'
import { draftEvents } from './draft-events.ts'
import { actorsNamed, distinctNames } from './find-actors.ts'
import { meantSpeaker } from './meant-speaker.ts'
import { mergeDrafts } from './merge-drafts.ts'
import type * as nameVariants from './name-variants.ts'
import { isSpellingOf } from './name-variants.ts'
import { pronounMentions } from './pronouns.ts'
import { partsInQuotes } from './quoted-parts.ts'
import { sentencesOf } from './sentences.ts'

vi.mock('./name-variants.ts', async (original) => {
  const all = await original<typeof nameVariants>()
  return { ...all, isSpellingOf: vi.fn(all.isSpellingOf) }
})

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

  it('a draft looks at who did what in those before it only where the same one did it', () => {
    let reads = 0
    const attacks = Array.from({ length: 1000 }, (_, n) => ({
      date: '2024-03-04',
      status: 'happened' as const,
      actors: [],
      get parts() {
        reads++
        return { [`attacker-${n % 500}`]: 'agent' as const, [`attacked-${n % 500}`]: 'patient' as const }
      },
      deed: 'attack',
      stems: [2 * n, 2 * n + 1],
    }))
    // Each of the second half tells the same as one of the first.
    expect(mergeDrafts(attacks).groups).toHaveLength(500)
    expect(reads).toBeLessThan(10 * attacks.length)
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

  // Twice as many take twice as many looks, and some more where places are found by halving.
  const most = 2.5

  it('each sentence looks at the names in it', () => {
    const piece = 'Ada Brek closed the dam on 4 May 2021. She sold the mill, which burned on 5 May 2021. '
    const looks = (pieces: number) => {
      const bytes = new TextEncoder().encode(piece.repeat(pieces))
      const { read } = articleReader(sha256)({ id: 'a', text: { path: 'a.txt', bytes }, record: null })
      if (!read) throw new Error('the article was left out')
      const starts = Array.from({ length: pieces }, (_, n) => n * piece.length)
      const mentions = counted(starts.map((start) => ({ start, end: start + 'Ada Brek'.length, actor: 'ada' })))
      const actors = [{ id: 'ada', kind: 'person' }]
      expect(draftEvents(read, mentions.list, actors).length).toBeGreaterThan(pieces)
      pronounMentions(read.text, sentencesOf(read.text, []), mentions.list, actors)
      return mentions.reads
    }
    expect(looks(400)).toBeLessThan(most * looks(200))
  })

  it('a name is not looked for among all that begin alike', () => {
    const looks = (names: number) => {
      let reads = 0
      const ministries = Array.from({ length: names }, (_, n) => ({
        get name() {
          reads++
          return `Ministry of B${n}`
        },
        actor: `ministry-${n}`,
      }))
      const text = Array.from({ length: names }, (_, n) => `The Ministry of B${n} met.`).join(' ')
      expect(mentionsIn(text, ministries, []).map(({ actor }) => actor)).toEqual(ministries.map(({ actor }) => actor))
      return reads
    }
    expect(looks(2000)).toBeLessThan(most * looks(1000))
  })

  it('a name looks at the removed parts beside it', () => {
    const piece = 'Ada Brek left.\nRead more: Ada Brek\n'
    const looks = (pieces: number) => {
      const starts = Array.from({ length: pieces }, (_, n) => n * piece.length)
      const removed = counted(starts.map((start) => ({ start: start + 15, end: start + 34, reason: 'a link' })))
      const mentions = mentionsIn(piece.repeat(pieces), [{ name: 'Ada Brek', actor: 'ada' }], removed.list)
      expect(mentions.map(({ start }) => start)).toEqual(starts)
      return removed.reads
    }
    expect(looks(2000)).toBeLessThan(most * looks(1000))
  })

  it('a new actor is not compared with all others', () => {
    const found = (number: number, nameOf: (n: number) => string) =>
      Array.from({ length: number }, (_, n): FoundName => ({ name: nameOf(n), kind: 'person', acronym: null }))
    const spelled = (n: number) =>
      `B${[...n.toString(5).padStart(7, '0')].map((digit) => `n${'aeiou'[+digit]}`).join('')} Dal`
    vi.mocked(isSpellingOf).mockClear()
    // Every name differs from one before in one vowel: it is another spelling of that, or of what that is one of.
    expect(actorsNamed(found(1000, spelled), []).actors.length).toBeLessThan(1000)
    expect(vi.mocked(isSpellingOf).mock.calls.length).toBeLessThan(50_000)
    const has = vi.spyOn(Set.prototype, 'has')
    const { actors } = actorsNamed(
      found(1000, (n) => String.fromCodePoint(0x4e00 + n, 0x4e00)),
      [],
    )
    expect(actors.at(-1)?.id).toBe('actor-1000')
    expect(has.mock.calls.length).toBeLessThan(20_000)
    has.mockRestore()
  })

  it('an acronym is not compared with all others of its name', () => {
    let reads = 0
    const names = Array.from(
      { length: 1000 },
      (_, n): FoundName => ({
        name: 'Dam Council',
        kind: 'organisation',
        get acronym() {
          reads++
          return `DC${n}`
        },
      }),
    )
    expect(distinctNames([{ names }, { names }])).toHaveLength(1000)
    expect(reads).toBeLessThan(20_000)
  })

  it('a quote is read with no more around it than its sentences', () => {
    const text = piece.replace('\n', ' ').repeat(2000)
    const bytes = new TextEncoder().encode(text)
    const { read } = articleReader(sha256)({ id: 'a', text: { path: 'a.txt', bytes }, record: null })
    if (!read) throw new Error('the article was left out')
    const start = 1000 * piece.length
    const quote = 'Ada Brek closed the dam'
    const span = { article: 'a', start, end: start + quote.length }
    const citation = { ...span, quote, prefix: '', suffix: '', speaker: null, times: [] }
    const event = { title: 'Brek closed the dam', actors: ['ada'], citations: [citation] }
    const parts = partsInQuotes(event, new Map([['a', read]]), ({ words }) => {
      expect(words).toContain('Brek')
      return [{ name: 'Ada Brek', actor: 'ada' }]
    })
    expect(parts).toEqual({ ada: 'agent' })
    const match = vi.spyOn(String.prototype, 'matchAll')
    partsInQuotes(event, new Map([['a', read]]), () => [{ name: 'Ada Brek', actor: 'ada' }])
    const longest = Math.max(...match.mock.contexts.map((one) => String(one).length))
    match.mockRestore()
    expect(longest).toBeLessThan(20_000)
  })
})
