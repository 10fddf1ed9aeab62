import { describe, expect, it } from 'vitest'
import { compareTexts, textScore } from './text-score.ts'

describe('comparing texts', () => {
  it('counts four words in a row, whatever stands between them', () => {
    // Of “a b c d” and “b c d e”, the first stands in both; “b c d f” only in ours.
    expect(compareTexts('a b c d e', 'a, b – c d\nf')).toEqual({ both: 1 / 3, onlyOurs: 1 / 3, onlyGold: 1 / 3 })
  })

  it('takes a text that is shorter as one row', () => {
    expect(compareTexts('The end', 'the end')).toEqual({ both: 0, onlyOurs: 0.5, onlyGold: 0.5 })
    expect(compareTexts('The end', 'The end.')).toEqual({ both: 1, onlyOurs: 0, onlyGold: 0 })
  })

  it('counts what stands twice twice', () => {
    expect(compareTexts('a b c d', 'a b c d a b c d').both).toBe(1 / 5)
  })

  it('finds nothing in empty texts', () => {
    expect(compareTexts('', ' ')).toEqual({ both: 0, onlyOurs: 0, onlyGold: 0 })
    expect(compareTexts('a', '')).toEqual({ both: 0, onlyOurs: 0, onlyGold: 1 })
  })
})

describe('the score of texts', () => {
  it('is F1 of the mean precision and the mean recall', () => {
    const whole = { both: 1, onlyOurs: 0, onlyGold: 0 }
    const half = { both: 0.5, onlyOurs: 0.5, onlyGold: 0 }
    // Precision (1 + 1/2) / 2, recall 1.
    expect(textScore([whole, half])).toBeCloseTo((2 * 0.75) / 1.75)
  })

  it('leaves an empty result out of precision, not out of recall', () => {
    const missed = { both: 0, onlyOurs: 0, onlyGold: 1 }
    expect(textScore([{ both: 1, onlyOurs: 0, onlyGold: 0 }, missed])).toBeCloseTo(2 / 3)
  })

  it('is 0 where there is nothing', () => {
    expect(textScore([])).toBe(0)
  })
})
