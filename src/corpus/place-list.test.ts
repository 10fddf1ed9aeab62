import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearestPosition, positionIn } from './place-list.ts'
import { forAll } from './testing.ts'

const lists = fc.uniqueArray(fc.nat(40), { minLength: 1 }).map((places) => Uint32Array.from(places).sort())

it('finds the event at a place, or else what comes next, or else the last', () => {
  forAll([lists, fc.nat(45)], (places, place) => {
    const at = places.indexOf(place)
    const after = places.findIndex((other) => other >= place)
    expect(positionIn(places, place)).toBe(at === -1 ? null : at)
    expect(nearestPosition(places, place)).toBe(after === -1 ? places.length - 1 : after)
  })
})
