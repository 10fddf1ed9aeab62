import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseShard, shardOf, shareOf } from './shard.ts'

describe('a shard', () => {
  it.each([
    ['1/1', { number: 1, of: 1 }],
    ['3/64', { number: 3, of: 64 }],
    ['64/64', { number: 64, of: 64 }],
    ['0/4', null],
    ['5/4', null],
    ['3', null],
    ['3/', null],
    ['-1/4', null],
    ['1.5/4', null],
    ['3/64 ', null],
  ])('is read from %j', (text, shard) => {
    expect(parseShard(text)).toEqual(shard)
  })

  it('has a share of any list, and each item stands in one: all in order are the list, as even as can be', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 90 }), (length, of) => {
        const items = Array.from({ length }, (_, index) => index)
        const shares = Array.from({ length: of }, (_, index) => shareOf(items, { number: index + 1, of }))
        expect(shares.flat()).toEqual(items)
        const sizes = shares.map((share) => share.length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        const numbers = shares.flatMap((share, index) => share.map(() => index + 1))
        expect(items.map((item) => shardOf(item, length, of).number)).toEqual(numbers)
      }),
    )
  })
})
