import { expect, it } from 'vitest'
import { takeMessages } from './socket-messages.ts'

function frame(text: string, first = 0x81): Buffer {
  const payload = Buffer.from(text)
  const { length } = payload
  if (length < 126) return Buffer.concat([Buffer.from([first, length]), payload])
  const head = Buffer.alloc(length < 65_536 ? 4 : 10)
  head.writeUInt8(first, 0)
  head.writeUInt8(length < 65_536 ? 126 : 127, 1)
  if (length < 65_536) head.writeUInt16BE(length, 2)
  else head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, payload])
}

it.each([5, 125, 126, 65_535, 65_536, 200_000])('takes a message of %d bytes', (length) => {
  const text = 'x'.repeat(length)
  const { texts, rest } = takeMessages(Buffer.concat([frame(text), frame('next')]))
  expect([texts[0] === text, texts[1], rest.length]).toEqual([true, 'next', 0])
})

it('keeps what is not whole yet', () => {
  const bytes = frame('é'.repeat(100))
  for (const length of [0, 1, 3, 50, bytes.length - 1]) {
    const { texts, rest } = takeMessages(bytes.subarray(0, length))
    expect([texts, rest.length]).toEqual([[], length])
  }
})

it('passes over frames that are no text', () => {
  const ping = 0x89
  expect(takeMessages(Buffer.concat([frame('are you there', ping), frame('text')])).texts).toEqual(['text'])
})
