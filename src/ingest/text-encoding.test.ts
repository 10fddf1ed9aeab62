import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseText } from './text-encoding.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** The bytes of a text in UTF-16. */
function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'LE')
  return new Uint8Array(view.buffer)
}

describe('recogniseText', () => {
  it.each([
    ['UTF-8', utf8('“Wär’s so?”\r\n'), '“Wär’s so?”\r\n'],
    ['UTF-8', utf8('\uFEFFOne.\r\nTwo.'), '\uFEFFOne.\r\nTwo.'],
    ['UTF-8', utf8(''), ''],
    ['UTF-16 LE', utf16('\uFEFFThe dam.\r\n', 'LE'), '\uFEFFThe dam.\r\n'],
    ['UTF-16 BE', utf16('\uFEFFThe dam.\r\n', 'BE'), '\uFEFFThe dam.\r\n'],
    ['UTF-16 LE', utf16('The dam of Orrin is “old”.', 'LE'), 'The dam of Orrin is “old”.'],
    ['UTF-16 BE', utf16('Плотина была старой, и никто не знал.', 'BE'), 'Плотина была старой, и никто не знал.'],
    ['Windows-1252', [0x93, 0x57, 0xe4, 0x72, 0x92, 0x73, 0x20, 0x96, 0x20, 0x80, 0x94], '“Wär’s – €”'],
  ] as const)('%s', (encoding, bytes, text) => {
    expect(recogniseText(Uint8Array.from(bytes))).toEqual({ text, encoding })
  })

  it.each([
    ['UTF-8 with a stray byte', [...utf8('Wär\nein '), 0xff, 0x41]],
    ['UTF-8 cut in a character', [...utf8('Wär “hier'), 0xe2, 0x80]],
    ['a byte that Windows-1252 does not have', [0x57, 0x81, 0x72]],
    ['a page in Windows-1251', [0xcf, 0xeb, 0xee, 0xf2, 0xe8, 0xed, 0xe0, 0x20, 0xf1, 0xf2, 0xe0, 0xf0, 0xe0, 0xff]],
    ['UTF-16 with half a pair', [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]],
    ['UTF-16 cut in a character', [0xff, 0xfe, 0x41]],
  ])('takes %s for broken', (_, bytes) => {
    expect(recogniseText(Uint8Array.from(bytes))).toBeNull()
  })

  it('gives back any text of its own', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(fc.property(text, (stored) => recogniseText(utf8(stored))?.text === stored || stored.includes('\0')))
    fc.assert(fc.property(text, (stored) => recogniseText(utf16(`\uFEFF${stored}`, 'BE'))?.text === `\uFEFF${stored}`))
  })
})
