import { describe, expect, test, vi } from 'vitest'
import type { TimeMention } from './model.ts'
import { sentenceOf, sentencesIn } from './sentence-spans.ts'
import { collectionFrom } from './testing.ts'

/** The sentence of the first time mention of an event whose quote and article are these. */
function sentence(quote: string, paragraphs: string): string[] {
  const { corpus } = collectionFrom`
    text post | ${paragraphs}
    2024-03 | e | An event | happened | | post: ${quote}
  `
  const citation = corpus.events[0]?.citations[0]
  const [mention] = citation?.times ?? []
  if (!citation || !mention) throw new Error('no mention')
  const { before, words, after } = sentenceOf(citation, mention)
  return [before, words, after]
}

describe('the sentence of a time mention', () => {
  test('is the one of the quote that holds it, without its neighbours', () => {
    const text = 'It rained. The council met on Monday in the hall. Nobody came.'
    expect(sentence('It rained. The council met {on Monday} in the hall. Nobody came.', text)).toEqual([
      'The council met ',
      'on Monday',
      ' in the hall.',
    ])
  })

  test('goes on beyond a quote that holds a part of it', () => {
    expect(sentence('met {on Monday}', 'It rained. The council met on Monday in the hall.')).toEqual([
      'The council met ',
      'on Monday',
      ' in the hall.',
    ])
  })

  test('says where the citation does not hold all of it, and cuts no word', () => {
    const text =
      'The council of the long and narrow valley beyond the river met on Monday in the hall that burnt down twice.'
    expect(sentence('met {on Monday}', text)).toEqual([
      '… narrow valley beyond the river met ',
      'on Monday',
      ' in the hall that burnt down …',
    ])
  })

  test('does not end at an abbreviation, nor within the words', () => {
    const text = 'Gen. Ada Brek resigned on Mar. 4, 2024. It rained.'
    expect(sentence('resigned on {Mar. 4, 2024}', text)).toEqual(['Gen. Ada Brek resigned on ', 'Mar. 4, 2024', '.'])
  })

  test('ends with its paragraph', () => {
    expect(sentence('{Monday}', 'A headline | Monday was dry | Tuesday was wet')).toEqual(['', 'Monday', ' was dry'])
  })
})

test('a mention is its own words wherever it stands', () => {
  const mention: TimeMention = {
    start: 0,
    end: 6,
    text: 'Monday',
    value: null,
    anchor: null,
    anchorEvent: null,
    rule: '',
  }
  const citation = { article: 'a', start: 0, end: 6, quote: 'Monday', prefix: '', suffix: '', speaker: null, times: [] }
  expect(sentenceOf(citation, mention)).toEqual({ before: '', words: 'Monday', after: '' })
})

describe('the sentences of a paragraph', () => {
  test('are joined without a look at all of them again', () => {
    const looks = (joined: number) => {
      const look = vi.spyOn(RegExp.prototype, 'test')
      expect(sentencesIn('Mr. Brek and '.repeat(joined), 0)).toHaveLength(1)
      const letters = look.mock.calls.reduce((sum, [text]) => sum + text.length, 0)
      look.mockRestore()
      return letters
    }
    expect(looks(1000)).toBeLessThan(2.5 * looks(500))
  })

  test('are the same however long it is', { timeout: 60_000 }, () => {
    const words = 'Dr. Brek said “It has to go.” He left on 5 Jan. 2019! '
    const once = sentencesIn(words, 0)
    const spans = sentencesIn(words.repeat(10_000), 0)
    expect(spans).toHaveLength(once.length * 10_000)
    const last = spans.slice(-once.length).map(({ start, end }) => words.repeat(10_000).slice(start, end))
    expect(last).toEqual(once.map(({ start, end }) => words.slice(start, end)))
  })

  test('may be longer than what is looked at at once', () => {
    const words = `${'and so on '.repeat(5000)}to the end. Then another. A third`
    expect(
      sentencesIn(words, 0)
        .map(({ start, end }) => words.slice(start, end))
        .slice(-2),
    ).toEqual(['Then another.', 'A third'])
  })
})
