import { expect, test } from 'vitest'
import { collectionFrom, collectionTexts, forAll } from './testing.ts'
import { textFragmentAddress } from './text-fragment.ts'

const page = 'https://example.org/news'

/** The quote of words as they stand in a text, the n-th time. */
function quoteIn(text: string, quote: string, occurrence = 1) {
  let start = -1
  for (let i = 0; i < occurrence; i++) start = text.indexOf(quote, start + 1)
  const end = start + quote.length
  return { quote, start, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }
}

const once = 'The council met. It closed the old bridge on Monday.\nNobody came.'
const twice = 'They met on Monday, all of them.\nLater the others met on Monday, in the rain.'
const long = `On the first day ${'they spoke of the river and its dam '.repeat(5)}until the lamps went out.`

test.each([
  ['words that stand once', once, 'closed the old bridge', 1, 'closed%20the%20old%20bridge'],
  [
    'signs that mean something in a directive',
    'A well-known, old & tired dam',
    'well-known, old & tired',
    1,
    'well%2Dknown%2C%20old%20%26%20tired',
  ],
  ['another script', 'قال إن الجسر مغلق', 'الجسر مغلق', 1, encodeURIComponent('الجسر مغلق')],
  ['the first of two', twice, 'met on Monday', 1, 'met%20on%20Monday'],
  ['the second of two, by what stands before it', twice, 'met on Monday', 2, 'Later%20the%20others-,met%20on%20Monday'],
  ['a part of a word elsewhere', 'Rebuilding. They build.', 'build', 1, ''],
  [
    'a long quote, by its ends',
    long,
    long,
    1,
    'On%20the%20first%20day,until%20the%20lamps%20went%20out.'.replace('until%20the%20', 'the%20'),
  ],
  [
    'a quote over two paragraphs, by its ends',
    once,
    'old bridge on Monday.\nNobody came.',
    1,
    'old%20bridge%20on%20Monday.,Nobody%20came.',
  ],
])('%s', (_, text, quote, occurrence, directive) => {
  const address = textFragmentAddress(page, quoteIn(text, quote, occurrence), text)
  expect(address).toBe(directive === '' ? page : `${page}#:~:text=${directive}`)
})

test('a quote whose first words stand earlier is named by more of them', () => {
  const text = `They spoke of the river. ${'They spoke of the rain and of the long way home '.repeat(3)}in the end.`
  const address = textFragmentAddress(page, quoteIn(text, text.slice(25)), text)
  expect(decodeURIComponent(address)).toContain('text=They spoke of the rain and of,')
})

test.each([
  [
    'where a fragment stands already, the directive is added to it',
    'https://example.org/a#part',
    'https://example.org/a#part:~:text=met',
  ],
  ['where a directive stands already, it stays', 'https://example.org/a#:~:text=x', 'https://example.org/a#:~:text=x'],
  ['a mail address stays', 'mailto:a@example.org', 'mailto:a@example.org'],
  ['a script stays what it is', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['a file stays', 'file:///a.txt', 'file:///a.txt'],
])('%s', (_, address, expected) => {
  expect(textFragmentAddress(address, quoteIn(once, 'met'), once)).toBe(expected)
})

test('without the text, a quote is taken to stand there once', () => {
  expect(textFragmentAddress(page, quoteIn(twice, 'met on Monday', 2), null)).toBe(`${page}#:~:text=met%20on%20Monday`)
})

test('half a character cannot be written, so the address stays as it is', () => {
  expect(textFragmentAddress(page, { quote: '\uD83D', start: 0, prefix: '', suffix: '' }, null)).toBe(page)
})

test('what is written can be read back, whatever the collection', () => {
  forAll(
    [collectionTexts],
    (lines) => {
      const { corpus, texts } = collectionFrom`${lines}`
      for (const citation of corpus.events.flatMap((event) => event.citations)) {
        const address = textFragmentAddress(page, citation, texts.get(citation.article) ?? null)
        const [, start = ''] = /text=(?:[^,]*-,)?([^,]*)/.exec(address) ?? []
        expect(citation.quote.startsWith(decodeURIComponent(start))).toBe(true)
        expect(new URL(address).hash.replace('#:~:text=', '')).not.toMatch(/[&\s#]/)
      }
    },
    100,
  )
})
