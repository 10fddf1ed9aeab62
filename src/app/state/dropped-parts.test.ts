import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { corpusFrom, forAll } from '../../corpus/testing.ts'
import { type DroppedPart, droppedParts } from './dropped-parts.ts'
import { formatAddress, parseAddress } from './url.ts'

const index = indexCorpus(corpusFrom`
  article rudaw-1 | Rudaw | 2021-12-29
  2021-12-09 | talks | Talks end | happened | us | rudaw-1: ended
  2021-12-31 | leave | They leave | planned | us, isis | rudaw-1: will leave
`)
const long = 'q'.repeat(201)

test.each<[string, readonly [name: string, value: string, why: DroppedPart['why']][]]>([
  ['', []],
  ['?event=talks&actor=us&source=Rudaw&from=2021-12-01&compare=sources&trail=open&article=rudaw-1&passage=3', []],
  ['?v=1&utm_source=mail&fbclid=x', []],
  ['?lanes=none&within=possible', []],
  ['?foo=bar', [['foo', 'bar', 'unknown']]],
  [
    '?__proto__=1&constructor.prototype=2',
    [
      ['__proto__', '1', 'unknown'],
      ['constructor.prototype', '2', 'unknown'],
    ],
  ],
  ['?event=talks&tour=9', [['tour', '9', 'absent']]],
  ['?event=gone&compare=sources', [['event', 'gone', 'absent']]],
  ['?actor=us&actor=nobody&actor=nobody', [['actor', 'nobody', 'absent']]],
  ['?source=The+Post', [['source', 'The Post', 'absent']]],
  ['?article=../../etc', [['article', '../../etc', 'absent']]],
  ['?from=2021-13-45', [['from', '2021-13-45', 'unreadable']]],
  ['?window=b/a', [['window', 'b/a', 'unreadable']]],
  ['?status=happened&status=maybe', [['status', 'maybe', 'unreadable']]],
  ['?event=talks&event=leave', [['event', 'leave', 'repeated']]],
  [`?q=${long}`, [['q', long, 'cut']]],
  ['?v=9&event=talks', [['v', '9', 'later version']]],
  ['?v=two', [['v', 'two', 'unreadable']]],
])('of the address “%s” what is left out is named', (search, dropped) => {
  expect(droppedParts(search, index)).toEqual(dropped.map(([name, value, why]) => ({ name, value, why })))
})

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202Etalks',
  '\uD800',
  '%',
  '%E0%A4',
  '../../etc/passwd',
  '9'.repeat(400),
  '2021-02-30',
  '-0001-01-01/9999-99-99',
  '',
]
const names = fc.oneof(
  fc.constantFrom(...'q actor source status origin agreement speaker from to within lanes window view'.split(' ')),
  fc.constantFrom(...'event compare about article passage trail record embed v __proto__ constructor'.split(' ')),
  fc.string({ maxLength: 6 }),
)
const values = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom('us', 'Rudaw', 'rudaw', 'talks', 'rudaw-1', '2021-12-09', 'open', 'sources', 'coverage', '1', '2'),
  fc.string({ maxLength: 12 }),
)
const searches = fc
  .array(fc.tuple(names, values, fc.boolean()), { maxLength: 12 })
  .map((pairs) => `?${pairs.map(([name, value, isRaw]) => `${name}=${isRaw ? value : encoded(value)}`).join('&')}`)

/** `encodeURIComponent` throws at half a character. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))
}

test('any query string gives a view that has an address, whose every part is followed', { timeout: 60_000 }, () => {
  forAll(
    [fc.oneof(searches, fc.string({ unit: 'binary' }))],
    (search) => {
      const view = parseAddress(search, index)
      const address = formatAddress(view)
      expect(parseAddress(address, index)).toEqual(view)
      expect(droppedParts(address, index)).toEqual([])
      expect(() => droppedParts(search, index)).not.toThrow()
    },
    500,
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('an address of a megabyte is read, and what it names twice is named once', () => {
  const many = Array.from({ length: 50_000 }, (_, n) => `source=paper-${n % 5000}&actor=us`).join('&')
  expect(parseAddress(`?${many}`, index).filter.actors).toEqual(['us'])
  expect(droppedParts(`?${many}`, index)).toHaveLength(5000)
})
