import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTo, allOf, countInBoth, countOf, isIn, noneOf, placesIn, removeFrom, setOf } from './bitset.ts'
import { forAll } from './testing.ts'

/** A number of events, and some of them twice over. */
const twoSets = fc
  .nat(200)
  .chain((size) =>
    fc.tuple(fc.constant(size), fc.subarray([...Array(size).keys()]), fc.subarray([...Array(size).keys()])),
  )

test.each([0, 1, 31, 32, 33, 64, 100])('all of %i events are as many, and none behind the last', (size) => {
  expect(countOf(allOf(size))).toBe(size)
  expect([...placesIn(allOf(size))]).toEqual([...Array(size).keys()])
  expect(isIn(allOf(size), size)).toBe(false)
  expect(countOf(noneOf(size))).toBe(0)
})

test('a set of bits is what a set of numbers is', () => {
  forAll([twoSets], ([size, some, others]) => {
    const [a, b] = [setOf(size, some), setOf(size, others)]
    expect([...placesIn(a)]).toEqual(some)
    expect(countOf(a)).toBe(some.length)
    for (let place = 0; place < size; place++) expect(isIn(a, place)).toBe(some.includes(place))
    expect(countInBoth(a, b)).toBe(some.filter((place) => others.includes(place)).length)
  })
})

test('what is added is in, what is removed is not, and the rest stays', () => {
  const set = setOf(40, [3, 31, 39])
  addTo(set, 32)
  removeFrom(set, 31)
  removeFrom(set, 5)
  expect([...placesIn(set)]).toEqual([3, 32, 39])
})
