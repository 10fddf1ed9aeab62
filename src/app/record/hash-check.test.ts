import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Article } from '../../corpus/model.ts'
import { collectionFrom } from '../../corpus/testing.ts'
import { sha256OfText } from '../ui/sha256-of-text.ts'
import { checkHashes, type HashSources, sumOf } from './hash-check.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const { corpus, texts } = collectionFrom`
  2021-12-09 | talks | Talks end | happened | | k24: ended | rudaw: it ended
`
const articles = corpus.articles.map((article) => ({ ...article, sha256: sha256(texts.get(article.id) ?? '') }))
const sources: HashSources = {
  readText: async ({ id }) => texts.get(id) ?? '',
  timeline: '{}\n',
  readSums: async () => `${sha256('{}\n')}  timeline.json\n`,
  hash: sha256OfText,
}
const verdicts = async (part: Partial<HashSources>, of: readonly Article[] = articles) => {
  const check = await checkHashes(of, { ...sources, ...part })
  return [check.timeline, ...check.articles.values()]
}
const matches = { verdict: 'matches' }

test.each([
  ['a byte order mark', '\uFEFFThe end'],
  ['the line ends of Windows', 'one\r\ntwo\r\n'],
  ['a line end of old', 'one\rtwo\u2028three'],
  ['blanks and invisible characters', 'a\u00A0b\u200B \t\u0000'],
  ['letters of any script', 'روداو é e\u0301 🚀'],
])('a text with %s has the hash of its bytes', async (_, text) => {
  expect(await sha256OfText(text)).toBe(sha256(text))
})

test('what is as it was recorded matches', async () => {
  expect(await verdicts({})).toEqual([matches, matches, matches])
})

test('one changed character differs, and the others still match', async () => {
  const readText = async ({ id }: Article) => (id === 'k24' ? 'Ended' : (texts.get(id) ?? ''))
  expect(await verdicts({ readText })).toEqual([matches, { verdict: 'differs', found: sha256('Ended') }, matches])
})

test('a timeline that is not the published one differs', async () => {
  const [timeline] = await verdicts({ timeline: '{ }\n' })
  expect(timeline).toEqual({ verdict: 'differs', found: sha256('{ }\n') })
})

test('a text that cannot be loaded is not checked, and the others are', async () => {
  const readText = async ({ id }: Article) => {
    if (id === 'k24') throw new Error('no network')
    return texts.get(id) ?? ''
  }
  expect(await verdicts({ readText })).toEqual([
    matches,
    { verdict: 'not checked', fault: new Error('no network') },
    matches,
  ])
})

test('where the browser works out no hashes, nothing is said to match or to differ', async () => {
  const outcomes = await verdicts({ hash: async () => null })
  expect(outcomes.map(({ verdict }) => verdict)).toEqual(['not checked', 'not checked', 'not checked'])
})

test.each([
  ['a page where the file is missing', '<!doctype html>'],
  ['another file of the same ending', `${sha256('')}  old-timeline.json\n`],
  ['half a hash', 'abc  timeline.json\n'],
])('%s is no list of hashes', (_, sums) => {
  expect(() => sumOf('timeline.json', sums)).toThrow('SHA256SUMS does not name timeline.json')
})
