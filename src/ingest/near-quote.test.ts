import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearQuotes } from './near-quote.ts'

const text = 'The mayor said: “It’s a risk – we know\nthat,” and left for Orrin.'

const nearTo = (stored: string, quote: string) => nearQuotes(stored, [quote]).get(quote)

describe('nearQuotes', () => {
  it.each([
    ["“It's a risk –", 'has it with other quotation marks', '“It’s a risk –'],
    ['It’s a risk - we', 'has it with other dashes', 'It’s a risk – we'],
    ['we know that,”', 'has it with other white space', 'we know⏎that,”'],
    ['the Mayor said', 'has it with other capitals', 'The mayor said'],
    ['"it\'s a risk', 'has it with other quotation marks and other capitals', '“It’s a risk'],
    ['left for\u200b Orrin', 'has it with invisible characters', 'left for Orrin'],
  ])('%j', (quote, message, copy) => {
    expect(nearTo(text, quote)).toMatchObject({ message, mend: `copy it from there: “${copy}”` })
  })

  it('says how far a quote goes along with the text', () => {
    expect(nearTo(text, 'and left for Orrin in a hurry')).toEqual({
      start: text.indexOf('and left'),
      end: text.length - 1,
      message: 'has only its first 18 characters, up to “and left for Orrin”',
      mend: 'there the article goes on “.”, and the quote “ in a hurry”',
    })
  })

  it.each(['nothing of the kind', '', '   '])('finds nothing near %j', (quote) => {
    expect(nearTo(text, quote)).toBeUndefined()
  })

  it('finds whatever was changed only in capitals, at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (stored, at) => {
        const start = at % stored.length
        const near = nearTo(stored, stored.slice(start))
        if (near) expect(stored.slice(near.start, near.end)).not.toBe('')
      }),
    )
  })
})
