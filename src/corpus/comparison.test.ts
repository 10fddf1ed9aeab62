import { expect, test } from 'vitest'
import { compareSources } from './comparison.ts'
import { indexCorpus } from './corpus-index.ts'
import { corpusFrom } from './testing.ts'

const index = indexCorpus(corpusFrom`
  article herald | Herald | 2019-05-08
  article post | Post | 2019-05-20
  article mail | Mail
  actor council | Orrin council | the council
  actor mayor | Ada Brek | Brek
  2019-05-06 | vote | The vote | happened | council, mayor | herald: the council voted {on Monday = 2019-05-06}, 7 members for it | post: voted in {May = 2019-05}, with 9 members for it | mail (mayor): it was voted
  2019-05-07 | shut | The dam is shut | happened | council | herald: shut {on Tuesday = 2019-05-07} | post: they shut it {in June = 2019-06}
  [2019-05-07,2019-05-08] | flood | A flood | happened | | herald: flooded {on Tuesday = 2019-05-07} | post: flooded {on Wednesday = 2019-05-08}
  2019-05-09 | word | A word | happened | mayor | herald: said {on Thursday = 2019-05-09}, with 3 boats, or 4 boats | post: she said, with 5 boats
  2019-06-01 | alone | Alone | happened | council | post: {1 June = 2019-06-01}
  2019-06-09 | again | Once more | happened | mayor | mail: again {on Sunday = 2019-06-09}
  compare again | alone | Told twice.
  claim vote | herald | place | the town hall
  claim vote | mail | place | a ship | differs
  claim vote | herald | actor mayor | voted against it
  claim word | post | number boats | 4
`)

/** The rows of an event's comparison: the subject, the verdict, and each source's text with its own. */
function rowsOf(id: string) {
  const event = index.eventById.get(id)
  if (!event) throw new Error(`no event ${id}`)
  const { rows } = compareSources(event, index)
  return new Map(
    rows.map(({ key, verdict, cells }) => [
      key,
      [verdict, ...cells.map((cell) => `${cell.claim?.text ?? '-'}: ${cell.verdict}`)],
    ]),
  )
}

test('dates come from the words of each source, as exact as they are', () => {
  expect(rowsOf('vote').get('date')).toEqual(['less exact', '6 May 2019: agrees', 'May 2019: less exact', '-: silent'])
})

test('days of which only one can be right differ', () => {
  expect(rowsOf('flood').get('date')).toEqual(['differs', '7 May 2019: differs', '8 May 2019: differs'])
})

test('a time outside the event’s date is shown, and left to the reader', () => {
  expect(rowsOf('shut').get('date')).toEqual(['own words', '7 May 2019: own words', 'June 2019: own words'])
})

test('numbers that count the same are compared', () => {
  expect(rowsOf('vote').get('number member')).toEqual([
    'differs',
    '7 members: differs',
    '9 members: differs',
    '-: silent',
  ])
})

test('two numbers in one source are no claim that could differ; what an author states takes the place of words', () => {
  expect(rowsOf('word').get('number boat')).toEqual(['own words', '3 boats; 4 boats: own words', '4: own words'])
})

test('an actor is named, or speaks, or has a part that an author states', () => {
  expect(rowsOf('vote').get('actor council')).toEqual(['alone', 'the council: alone', '-: silent', '-: silent'])
  expect(rowsOf('vote').get('actor mayor')).toEqual([
    'less exact',
    'voted against it: agrees',
    '-: silent',
    'is quoted: less exact',
  ])
})

test('what an author states and judges stands as it was judged', () => {
  expect(rowsOf('vote').get('place')).toEqual(['differs', 'the town hall: differs', '-: silent', 'a ship: differs'])
})

test('a place is read from the words; two that are not the same are for a reader to judge', () => {
  const told = indexCorpus(corpusFrom`
    article herald | Herald | 2019-05-08
    article post | Post | 2019-05-20
    article mail | Mail
    actor orrinia | Orrinia | Orrin
    actor valland | Valland
    2019-05-06 | talks | Talks in Orrin end | happened | | herald: talks in Orrin ended | post: they met in Orrin | mail: it is over
    2019-05-07 | strike | An airstrike in Orrin | happened | | herald: the airstrike in Orrin | post: the airstrike in Valland
    claim strike | post | date | 2019-05-07
  `)
  const actors = told.corpus.actors.map((actor) => ({ ...actor, kind: 'state' }))
  const index = indexCorpus({ ...told.corpus, actors })
  const place = (id: string) => {
    const event = index.eventById.get(id)
    const row = event && compareSources(event, index).rows.find(({ about }) => about === 'place')
    return row && [row.verdict, ...row.cells.map(({ claim, verdict }) => `${claim?.text ?? '-'}: ${verdict}`)]
  }
  expect(place('talks')).toEqual(['agrees', 'Orrin: agrees', 'Orrin: agrees', '-: silent'])
  expect(place('strike')).toEqual(['own words', 'Orrin: own words', 'Valland: own words'])
})

test('the wording is each source’s own', () => {
  const [verdict, herald] = rowsOf('vote').get('deed') ?? []
  expect(verdict).toBe('own words')
  expect(herald).toBe('the council voted on Monday, 7 members for it: own words')
})

test('rows stand in the order of the subjects', () => {
  expect([...rowsOf('vote').keys()]).toEqual(['date', 'place', 'number member', 'actor mayor', 'actor council', 'deed'])
})

test('an event that is to be compared stands beside, from either side, with the reason', () => {
  const [again, alone] = ['again', 'alone'].map((id) => {
    const event = index.eventById.get(id)
    return event && compareSources(event, index)
  })
  expect(again?.sources.map(({ event, article }) => [event.id, article.id])).toEqual([
    ['again', 'mail'],
    ['alone', 'post'],
  ])
  expect(alone?.sources.map(({ event }) => event.id)).toEqual(['alone', 'again'])
  expect([again?.compared, alone?.compared]).toEqual([
    [{ event: 'alone', note: 'Told twice.' }],
    [{ event: 'again', note: 'Told twice.' }],
  ])
  expect(rowsOf('again').get('date')).toEqual(['differs', '9 June 2019: differs', '1 June 2019: differs'])
})

test('each event is one of: sources differ, one source, several agree; one source beside another event can differ too', () => {
  expect(Object.fromEntries(index.agreementsOfEvent)).toEqual({
    vote: ['differ'],
    shut: ['agree'],
    flood: ['differ'],
    word: ['agree'],
    alone: ['differ', 'one'],
    again: ['differ', 'one'],
  })
})
