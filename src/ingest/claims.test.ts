import { describe, expect, it } from 'vitest'
import { timelineJson } from '../corpus/timeline-json.ts'
import { build, damWith, faultsOf } from './testing.ts'

const quote = 'quote: voted on Monday to close the dam'

/** The dam's folder with claims, each an entry in braces, at its first quote; they begin in line 9. */
function withClaims(...claims: string[]) {
  const lines = claims.map((claim) => `        - { ${claim} }`).join('\n')
  return damWith('events.yaml', quote, `${quote}\n      claims:\n${lines}`)
}

function withCompared(event: string) {
  return damWith('events.yaml', quote, `${quote}\n  compare:\n    - { event: ${event}, note: Told twice. }`)
}

describe('claims', () => {
  it('stand in the corpus as they were stated', () => {
    const folder = withClaims(
      'about: place, says: the town hall',
      'about: number, of: members, says: 7, compared: agrees, note: counted by hand',
      'about: actor, of: mayor, says: voted against it',
      'about: date, says: 2019-05-06, note: the Monday before',
    )
    expect(faultsOf(folder)).toEqual([])
    const { corpus } = build(folder)
    expect(corpus.events[0]?.citations[0]?.claims).toEqual([
      { about: 'place', of: null, says: 'the town hall', compared: null, note: null },
      { about: 'number', of: 'members', says: '7', compared: 'agrees', note: 'counted by hand' },
      { about: 'actor', of: 'mayor', says: 'voted against it', compared: null, note: null },
      { about: 'date', of: null, says: '2019-05-06', compared: null, note: 'the Monday before' },
    ])
    expect(JSON.parse(timelineJson(corpus))).toEqual(corpus)
  })

  it('are absent where an author states none', () => {
    const { corpus } = build(damWith('events.yaml', quote, quote))
    expect(corpus.events.some((event) => 'compare' in event)).toBe(false)
    expect(corpus.events.flatMap((event) => event.citations).some((citation) => 'claims' in citation)).toBe(false)
  })

  it.each([
    [
      'a subject that is none',
      ['about: plaice, says: here'],
      'events.yaml:9:20  error  "about" must be one of date, place, number, actor, deed, not "plaice"\n    → did you mean "place"?',
    ],
    [
      'an unknown key',
      ['about: place, say: here'],
      'events.yaml:9:27  error  unknown key "say"\n    → did you mean "says"?',
    ],
    [
      'a date that is none',
      ['about: date, says: on Monday, note: so it says'],
      'events.yaml:9:32  error  "says" is no EDTF date, and the claim is about the date',
    ],
    [
      'a date without a reason',
      ['about: date, says: 2019-05-06'],
      'events.yaml:9:11  error  an entry of "claims" must have a reason',
    ],
    [
      'a judgement without a reason',
      ['about: place, says: here, compared: differs'],
      'events.yaml:9:11  error  an entry of "claims" must have a reason for its date or judgement\n    → add note',
    ],
    [
      'a judgement that is none',
      ['about: place, says: here, compared: agree, note: why'],
      'events.yaml:9:49  error  "compared" must be one of agrees, less exact, differs, not "agree"\n    → did you mean "agrees"?',
    ],
    [
      'a number that is none',
      ['about: number, of: members, says: many'],
      'events.yaml:9:47  error  "says" holds no number, and the claim is about a number\n    → for example 84',
    ],
    [
      'a number of nothing',
      ['about: number, says: 7'],
      'events.yaml:9:11  error  an entry of "claims" must say what it is of',
    ],
    [
      'an unknown actor',
      ['about: actor, of: major, says: voted against it'],
      'events.yaml:9:31  error  there is no actor "major"\n    → did you mean "mayor"?',
    ],
    [
      'two claims about one thing',
      ['about: number, of: members, says: 7', 'about: number, of: Member, says: 8'],
      'events.yaml:10:20  error  this article has a claim about the number of Member already\n    → keep one',
    ],
  ])('%s', (_, claims, expected) => {
    const faults = faultsOf(withClaims(...claims))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })
})

describe('events to compare', () => {
  it('are named with the reason', () => {
    expect(faultsOf(withCompared('word'))).toEqual([])
    expect(build(withCompared('word')).corpus.events[0]?.compare).toEqual([{ event: 'word', note: 'Told twice.' }])
  })

  it.each([
    ['an unknown event', 'wort', 'events.yaml:9:16  error  there is no event "wort"\n    → did you mean "word"?'],
    ['the event itself', 'vote', 'events.yaml:9:16  error  an event is compared with itself'],
  ])('%s', (_, event, expected) => {
    const faults = faultsOf(withCompared(event))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  it('are not named where they were left out', () => {
    const folder = withCompared('closing')
    const broken = {
      ...folder,
      'events.yaml': String(folder['events.yaml']).replace('closed in June', 'closed in July'),
    }
    expect(build(broken).corpus.events.find(({ id }) => id === 'vote')?.compare).toEqual([])
  })
})
