import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => decodeText({ path: 'articles/a.txt', bytes })

describe('decodeText', () => {
  it('keeps a byte order mark and Windows line ends: offsets count in what is stored', () => {
    expect(decode(utf8('\uFEFFOne.\r\nTwo.')).text).toBe('\uFEFFOne.\r\nTwo.')
  })

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decode(utf8(text)).text === text))
  })

  it.each([
    ['a stray byte', [...utf8('Wär\nein '), 0xff, 0x41], 2, 5],
    ['a character cut at the end', [...utf8('Wär\n'), 0xe2, 0x80], 2, 1],
    ['another encoding', [0x57, 0xe4, 0x72], 1, 2],
  ])('names the place of %s', (_, bytes, line, column) => {
    expect(decode(Uint8Array.from(bytes)).diagnostic).toMatchObject({
      severity: 'error',
      code: 'encoding',
      line,
      column,
    })
  })
})
