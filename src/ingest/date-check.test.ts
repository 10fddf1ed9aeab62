import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, boundsOverlap, type DateBounds, isWithin } from '../corpus/edtf.ts'
import type { EventStatus } from '../corpus/model.ts'
import { checkDate, type DatedEvent } from './date-check.ts'

/** A citation whose words give these values, in an article of 9 December 2021. */
const citing = (...values: (string | null)[]) => ({
  times: values.map((value) => ({ text: 'words', value })),
  published: '2021-12-09',
})
const undated = { times: [], published: null }
const check = (date: string, citations: DatedEvent['citations'], status: EventStatus = 'happened') =>
  checkDate({ date, status, citations })?.code ?? null

describe('checkDate', () => {
  it.each([
    ['the same day', '2021-12-08', [citing('2021-12-08')], null],
    ['another day', '2021-12-07', [citing('2021-12-08')], 'date-not-allowed'],
    ['one of several words', '2021-12-08', [citing('2020', '2021-12-08', null)], null],
    ['a month for a day', '2021-12', [citing('2021-12-08')], null],
    ['a day for a month', '2021-12-08', [citing('2021-12')], 'date-too-exact'],
    [
      'a day for a month in one source and the day in another',
      '2021-12-08',
      [citing('2021-12'), citing('2021-12-08')],
      null,
    ],
    ['a part of a set', '[2021-12-01..2021-12-05]', [citing('[2021-12-01..2021-12-08]')], 'date-too-exact'],
    [
      'half a set and days beyond it',
      '[2021-12-05..2021-12-20]',
      [citing('[2021-12-01..2021-12-08]')],
      'date-too-exact',
    ],
    ['what follows from two sources', '[2021-12-01..2021-12-08]', [citing('2021-12'), citing('[..2021-12-08]')], null],
    [
      'what two words of one quote do not say',
      '[2021-12-01..2021-12-08]',
      [citing('2021-12', '[..2021-12-08]')],
      'date-too-exact',
    ],
    ['an open interval', '2021-12-09/..', [citing('2021-12-09/..')], null],
    ['an unknown start', '/2021-12-09', [citing('/2021-12-09')], null],
    ['no words: up to the article', '[..2021-12-09]', [citing()], null],
    ['no words: later than the article', '2021-12-10', [citing()], 'date-not-allowed'],
    ['no words: a day of its own', '2021-12-09', [citing(null)], 'date-too-exact'],
    ['no words, no publication date', '2021', [undated], 'date-unchecked'],
    ['words without publication date', '2021', [{ ...citing('2021-12-08'), published: null }], null],
  ] as const)('%s', (_, date, citations, code) => {
    expect(check(date, citations)).toBe(code)
  })

  it.each([
    ['happened', '2021-12-31', [citing('2021-12-31')], 'date-ahead'],
    ['happened', '2021-12-31', [citing('2021-12-31'), { ...citing('2021-12-31'), published: '2022-01-01' }], null],
    ['happened', '2021-12-09', [citing('2021-12-09')], null],
    ['happened', '2021-12-31', [{ ...citing('2021-12-31'), published: null }], null],
    ['planned', '2021-12-31', [citing('2021-12-31')], null],
    ['cancelled', '2021-12-31', [citing('2021-12-31')], null],
  ] as const)('what is said to be %s on %s, after an article of 9 December', (status, date, citations, code) => {
    expect(check(date, citations, status)).toBe(code)
  })

  it.each([
    ['planned', '[2021-12-09..]', null],
    ['planned', '[..2021-12-09]', 'date-too-exact'],
    ['planned', '2021-12-08', 'date-not-allowed'],
    ['ongoing', '[..2021-12-09]', null],
    ['disputed', '[..2021-12-09]', null],
    ['cancelled', '2021-12-09', 'date-unchecked'],
  ] as const)('what is %s without words for its time, on %s', (status, date, code) => {
    expect(check(date, [citing()], status)).toBe(code)
  })

  it('says what the words give, and what to do', () => {
    expect(checkDate({ date: '2021-12-17', status: 'happened', citations: [citing('2021-12-08'), citing()] })).toEqual({
      severity: 'error',
      code: 'date-not-allowed',
      message:
        'no cited words allow the date 2021-12-17: they give 2021-12-08 (“words”), [..2021-12-09] (reported as done when the article was published)',
      mend: 'correct the date, cite the words that give it, or date the words under times:',
    })
  })
})

describe('what follows from several sources', () => {
  const day = fc.integer({ min: 1, max: 9 })
  const stretch = fc
    .tuple(fc.option(day, { freq: 4 }), fc.option(day, { freq: 4 }))
    .filter(([from, to]) => from !== to && (from !== null || to !== null))
    .map(([from, to]) => {
      const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to]
      const written = (end: number | null) => (end === null ? '' : `2021-12-0${end}`)
      return `[${written(first)}..${written(last)}]`
    })

  // All that can be made of at most one time of each citation, one after the other.
  const latest = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a)
  const soonest = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a)
  const together = (perCitation: readonly (readonly DateBounds[])[]) =>
    perCitation.reduce<DateBounds[]>((before, own) => {
      const shared = own.flatMap((bounds) =>
        before
          .filter((range) => boundsOverlap(range, bounds))
          .map((range) => ({
            earliest: latest(range.earliest, bounds.earliest),
            latest: soonest(range.latest, bounds.latest),
          })),
      )
      return before.concat(own, shared)
    }, [])

  it('is what every choice of their times would tell', () => {
    const citations = fc.array(fc.array(stretch, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(citations, stretch, (values, date) => {
        const bounds = values.map((own) => own.flatMap((value) => boundsOf(value) ?? []))
        const dated = boundsOf(date)
        if (!dated) throw new Error('no date')
        const met = bounds.flat().some((one) => boundsOverlap(one, dated))
        const isFollowing = together(bounds).some((one) => isWithin(one, dated))
        const code = check(
          date,
          values.map((own) => ({ ...citing(...own), published: '2030-01-01' })),
        )
        expect(code).toBe(met ? (isFollowing ? null : 'date-too-exact') : 'date-not-allowed')
      }),
      { numRuns: 1000 },
    )
  })
})
