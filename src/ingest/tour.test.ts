import { describe, expect, it } from 'vitest'
import { timelineJson } from '../corpus/timeline-json.ts'
import { build, damFolder, faultsOf, type MadeUpFolder } from './testing.ts'

const withTour = (tour: string): MadeUpFolder => ({ ...damFolder, 'collection.yaml': `title: Dam\n${tour}` })
/** A tour of one step. */
const step = (show: string) => withTour(`tour:\n  - words: A step.\n    show: ${show}\n`)

describe('the tour of a collection', () => {
  it('is its words, and what each step shows as an address has it', () => {
    const { corpus, diagnostics } = build(
      withTour(`tour:
  - words: First the vote.
    show: { event: vote, trail: open }
  - words: >-
      Then what the mayor
      did.
    show: { actor: [mayor, council], source: HERALD, from: 2019-05-01, window: 2019-05-01/2019-06-01 }
`),
    )
    expect(diagnostics).toEqual([])
    const days = { from: '2019-05-01', window: '2019-05-01/2019-06-01' }
    expect(corpus.tour).toEqual([
      { words: 'First the vote.', show: { event: 'vote', trail: 'open' } },
      { words: 'Then what the mayor did.', show: { actor: ['mayor', 'council'], source: ['herald'], ...days } },
    ])
  })

  it('has the offset of a passage for its words', () => {
    const text = String(damFolder['articles/post.txt'])
    const quote = text.slice(4, 30).split('\n')[0]?.trim() ?? ''
    const { corpus } = build(step(`{ article: post, quote: ${JSON.stringify(quote)} }`))
    expect(corpus.tour?.[0]?.show).toEqual({ article: 'post', passage: String(text.indexOf(quote)) })
  })

  it('stands in timeline.json, before the articles; without one the key is not there', () => {
    const keys = (folder: MadeUpFolder) => Object.keys(JSON.parse(timelineJson(build(folder).corpus)))
    expect(keys(step('{ event: vote }'))).toEqual([
      ...['format', 'title', 'description', 'language', 'tour', 'articles', 'actors', 'events', 'parked'],
    ])
    expect(keys(damFolder)).not.toContain('tour')
  })

  it.each([
    [
      'an event that is not there',
      '{ event: vode }',
      'collection.yaml:4:20  error  there is no event "vode"\n    → did you mean "vote"?',
    ],
    [
      'an actor that is not there',
      '{ actor: [mayor, councl] }',
      'collection.yaml:4:28  error  there is no actor "councl"\n    → did you mean "council"?',
    ],
    [
      'an article that is not there',
      '{ article: pots }',
      'collection.yaml:4:22  error  there is no article "pots"\n    → did you mean "post"?',
    ],
    [
      'a source that is not there',
      '{ source: Herold }',
      'collection.yaml:4:21  error  there is no source "Herold"\n    → did you mean "Herald"?',
    ],
    ['words of no article', '{ quote: the dam }', 'collection.yaml:4:20  error'],
    ['words that are not in the article', '{ article: post, quote: The moon fell }', 'collection.yaml:4:35  error'],
    [
      'words that stand there more than once',
      '{ article: post, quote: e }',
      'collection.yaml:4:35  error  the quote stands',
    ],
    ['a date of no event', '{ trail: open }', 'collection.yaml:4:11  error'],
    ['days that are none', '{ window: 2019-06-01/2019-05-01 }', 'collection.yaml:4:21  error'],
    [
      'a parameter that is none',
      '{ evnt: vote }',
      'collection.yaml:4:13  error  unknown key "evnt"\n    → did you mean "event"?',
    ],
  ])('may not show %s', (_, show, fault) => {
    const [first = '', ...more] = faultsOf(step(show))
    expect(first.startsWith(fault) ? fault : first).toBe(fault)
    expect(more).toEqual([])
  })

  it('may not tell more in a step than a phone has room for', () => {
    const words = (length: number) => withTour(`tour:\n  - { words: ${'a'.repeat(length)}, show: { event: vote } }\n`)
    expect(faultsOf(words(300))).toEqual([])
    expect(faultsOf(words(301))).toEqual([
      'collection.yaml:3:14  error  "words" has more than 300 letters, and a phone has no room for them\n    → make two steps of it',
    ])
  })

  it('says nothing of an event that is missing for a fault of its own', () => {
    const faulty = { ...step('{ event: vote }'), 'events.yaml': '- id: vote\n  title: A vote\n' }
    expect(faultsOf(faulty).filter((fault) => fault.startsWith('collection.yaml'))).toEqual([])
  })
})
