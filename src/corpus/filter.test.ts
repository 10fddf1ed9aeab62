import { describe, expect, test } from 'vitest'
import { indexCorpus } from './corpus-index.ts'
import { filterEvents } from './facets.ts'
import { emptyFilter, type Filter, filterParts, isSet, setParts, withoutPart } from './filter.ts'
import { collectionTexts, corpusFrom, filters, forAll } from './testing.ts'

const index = indexCorpus(corpusFrom`
  actor erdogan | Recep Tayyip Erdoğan | the Turkish president
  actor isis | ISIS | Daesh
  actor us | United States
  article k24 | Kurdistan 24
  2014-10 | formed | Coalition is formed | happened | us, isis | k24: formally established | rudaw: in October
  2020-01-03 | strike | Strike in Baghdad | happened | us | k24: the January 2020 assassination
  [2021-04..2021-12-29] | statement | Joint statement | disputed | us | rudaw: “remaining” troops
  2021-12-09 | visit | Visit to Niğde | happened | erdogan | k24: it’s over, he said
  2021-12-31/.. | advice | Advisers stay | ongoing | us | rudaw: advise and assist
`)

function shown(narrowed: Partial<Filter>): string[] {
  return filterEvents(index, { ...emptyFilter, ...narrowed }).map(({ id }) => id)
}

test('an empty filter shows everything, in order', () => {
  expect(shown({})).toEqual(['formed', 'strike', 'statement', 'visit', 'advice'])
})

test('within a group, one of the values is enough', () => {
  expect(shown({ actors: ['isis'] })).toEqual(['formed'])
  expect(shown({ actors: ['isis', 'erdogan'] })).toEqual(['formed', 'visit'])
  expect(shown({ sources: ['rudaw', 'kurdistan-24'] })).toHaveLength(5)
  expect(shown({ statuses: ['ongoing', 'disputed'] })).toEqual(['statement', 'advice'])
})

test('between groups, all must be met', () => {
  expect(shown({ actors: ['us'], sources: ['kurdistan-24'] })).toEqual(['formed', 'strike'])
  expect(shown({ actors: ['us'], sources: ['kurdistan-24'], statuses: ['planned'] })).toEqual([])
  expect(shown({ actors: ['us'], q: 'baghdad', from: '2020-01-01' })).toEqual(['strike'])
})

test('who speaks, and how far the sources agree, narrow like the rest', () => {
  const spoken = indexCorpus(corpusFrom`
    2020 | strike | Strike | happened | us | k24 (us): struck | rudaw: struck
    2021 | leave | They leave | planned | us | rudaw: 3 ships left | k24: 4 ships left
    2022 | rest | They rest | happened | us | rudaw: rest
  `)
  const ids = (narrowed: Partial<Filter>) => filterEvents(spoken, { ...emptyFilter, ...narrowed }).map(({ id }) => id)
  expect(ids({ speakers: ['us'] })).toEqual(['strike'])
  expect(ids({ speakers: ['us', '_outlet'] })).toEqual(['strike', 'leave', 'rest'])
  expect(ids({ agreements: ['differ'] })).toEqual(['leave'])
  expect(ids({ agreements: ['one', 'agree'] })).toEqual(['strike', 'rest'])
  expect(ids({ agreements: ['one'], speakers: ['us'] })).toEqual([])
})

test('a value that the collection does not have shows nothing', () => {
  expect(shown({ actors: ['nobody'] })).toEqual([])
})

describe('dates', () => {
  test('both ends of the range are in it', () => {
    expect(shown({ from: '2020-01-03', to: '2020-01-03' })).toEqual(['strike'])
    expect(shown({ from: '2020-01-04', to: '2021-03-31' })).toEqual([])
  })

  test('possibly in: a vague event is shown wherever it may lie', () => {
    expect(shown({ from: '2021-12-29', to: '2021-12-30' })).toEqual(['statement'])
    expect(shown({ from: '2030-01-01' })).toEqual(['advice'])
    expect(shown({ to: '2014-10-01' })).toEqual(['formed'])
  })

  test('certainly in: an event is shown only where it can lie nowhere else', () => {
    expect(shown({ from: '2021-01-01', to: '2021-12-31', within: 'certain' })).toEqual(['statement', 'visit'])
    expect(shown({ from: '2021-05-01', to: '2021-12-31', within: 'certain' })).toEqual(['visit'])
    expect(shown({ from: '2021-12-31', within: 'certain' })).toEqual(['advice'])
  })

  test('possibly in: one of several days is in no range between them', () => {
    const several = indexCorpus(corpusFrom`
      [2019,2021] | vote | A vote | happened | | k24: voted
      [2019..2021] | talks | Some talks | happened | | k24: talked
      [2014,2016..] | march | A march | planned | | k24: to march
    `)
    const within = (from: string, to: string) => filterEvents(several, { ...emptyFilter, from, to }).map(({ id }) => id)
    expect(within('2020-01-01', '2020-12-31')).toEqual(['march', 'talks'])
    expect(within('2021-03-01', '2021-03-31')).toEqual(['march', 'talks', 'vote'])
    expect(within('2015-01-01', '2015-12-31')).toEqual([])
  })

  test('how exact to be says nothing without a range', () => {
    expect(shown({ within: 'certain' })).toHaveLength(5)
  })
})

describe('search', () => {
  test.each([
    ['titles', 'joint', ['statement']],
    ['actors by name', 'united states', ['formed', 'strike', 'statement', 'advice']],
    ['actors by alias', 'daesh', ['formed']],
    ['quotes', 'assassination', ['strike']],
    ['parts of words', 'assass', ['strike']],
    ['words in any order, in different places', 'established coalition isis', ['formed']],
    ['nothing, where one word is missing', 'joint assassination', []],
    ['without diacritics', 'erdogan nigde', ['visit']],
    ['with diacritics', 'Erdoğan', ['visit']],
    ['curly apostrophes by straight ones', "it's over", ['visit']],
    ['straight ones by curly ones', 'it’s', ['visit']],
    ['a phrase', '"advise and assist"', ['advice']],
    ['a phrase in curly quotes', '“the January 2020”', ['strike']],
    ['no phrase whose words stand apart', '"january assassination"', []],
  ])('finds %s', (_, q, ids) => {
    expect(shown({ q })).toEqual(ids)
  })

  test('finds no phrase that begins in the title and ends in a name', () => {
    expect(shown({ q: '"niğde recep"' })).toEqual([])
  })
})

test('a part is set when it narrows, and dropping it leaves the others', () => {
  const full: Filter = {
    ...emptyFilter,
    q: 'a',
    actors: ['us'],
    sources: ['x'],
    statuses: ['planned'],
    origins: ['drafted'],
    agreements: ['one'],
    speakers: ['us'],
    to: '2021-01-01',
  }
  expect(setParts(emptyFilter)).toEqual([])
  expect(setParts(full)).toEqual([...filterParts])
  for (const part of filterParts) {
    expect(setParts(withoutPart(full, part))).toEqual(filterParts.filter((other) => other !== part))
  }
  expect(isSet({ ...emptyFilter, q: ' "" ' }, 'q')).toBe(false)
  expect(withoutPart({ ...full, from: '2020-01-01', within: 'certain' }, 'dates')).toEqual({ ...full, to: null })
})

test('what is certainly in a range is possibly in it', () => {
  forAll([collectionTexts, filters], (text, filter) => {
    const random = indexCorpus(corpusFrom`${text}`)
    const possible = filterEvents(random, { ...filter, within: 'possible' })
    for (const event of filterEvents(random, { ...filter, within: 'certain' })) expect(possible).toContain(event)
  })
})

test('a condition of another group never adds an event, and all conditions together are their intersection', () => {
  forAll([collectionTexts, filters], (text, filter) => {
    const random = indexCorpus(corpusFrom`${text}`)
    const alone = filterParts.map((part) => {
      const rest = filterParts.filter((other) => other !== part)
      return filterEvents(random, rest.reduce(withoutPart, filter))
    })
    const inAll = random.corpus.events.filter((event) => alone.every((events) => events.includes(event)))
    expect(filterEvents(random, filter)).toEqual(inAll)
  })
})
