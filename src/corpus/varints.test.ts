import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { forAll } from './testing.ts'
import { fromZigzag, NumberReader, NumberWriter, toZigzag } from './varints.ts'

test.each([
  [0, [0]],
  [127, [127]],
  [128, [128, 1]],
  [300, [172, 2]],
])('%i is written as LEB128 has it', (number, bytes) => {
  const writer = new NumberWriter()
  writer.put(number)
  expect([...writer.bytes()]).toEqual(bytes)
})

test('numbers are read as they were written, and none behind the last', () => {
  forAll([fc.array(fc.nat(2 ** 32 - 1), { size: 'max', maxLength: 500 })], (numbers) => {
    const writer = new NumberWriter()
    for (const number of numbers) writer.put(number)
    const reader = new NumberReader(writer.bytes())
    expect(numbers.map(() => reader.take())).toEqual(numbers)
    expect(reader.rest()).toBe(0)
    expect(() => reader.take()).toThrow(RangeError)
  })
})

test('integers near 0 are small numbers, whatever their sign, and each comes back', () => {
  expect([0, -1, 1, -2, 2].map(toZigzag)).toEqual([0, 1, 2, 3, 4])
  forAll([fc.integer()], (integer) => {
    expect(fromZigzag(toZigzag(integer))).toBe(integer)
  })
})
