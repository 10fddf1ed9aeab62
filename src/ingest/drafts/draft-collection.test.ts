import { describe, expect, it } from 'vitest'
import { build } from '../testing.ts'

const story = [
  'ORRIN - The Orrin Council closed the old bridge on Monday after an inspection.',
  'Mayor Ada Brek said on Tuesday that the bridge will be repaired.',
  'The council was founded in March 1998.',
  'The March 15 deadline for the repair stands.',
  'It seems a pity.',
].join('\n')

const folder = {
  'articles/post.txt': story,
  'articles/post.yaml': 'publisher: The Post\npublished: 2024-03-06\n',
}

const drafted = (files: Record<string, string>) =>
  build(files).corpus.events.filter(({ origin }) => origin === 'drafted')

describe('a folder without events.yaml', () => {
  it('is drafted: titles of the article’s own words, dates by their words, status by tense', () => {
    expect(drafted(folder).map(({ date, status, title }) => `${date} ${status}: ${title}`)).toEqual([
      '1998-03 happened: The council was founded',
      '2024-03-04 happened: The Orrin Council closed the old bridge after an inspection',
      '2024-03-05 happened: Mayor Ada Brek said that the bridge will be repaired',
      '2024-03-15 planned: March 15 deadline for the repair stands',
    ])
  })

  it('never says of a day after the article that something happened on it', () => {
    const files = { ...folder, 'articles/post.txt': 'The Orrin Council closed the old bridge on March 20, 2024.' }
    expect(drafted(files).map(({ date, status }) => `${date} ${status}`)).toEqual(['2024-03-20 planned'])
  })

  it('gives every draft a citation that is its slice of the text', () => {
    for (const { citations } of drafted(folder)) {
      expect(citations.length).toBeGreaterThan(0)
      for (const { start, end, quote } of citations) expect(quote).toBe(story.slice(start, end))
    }
  })

  it('places nothing by relative words where the day of publication is unknown', () => {
    const dates = drafted({ 'articles/post.txt': story }).map(({ date }) => date)
    expect(dates).toEqual(['1998-03'])
  })

  it('drafts nothing where the collection says so', () => {
    expect(drafted({ ...folder, 'collection.yaml': 'drafts: none\n' })).toEqual([])
  })

  it('drafts nothing from an article in a language it cannot read', () => {
    expect(drafted({ ...folder, 'articles/post.yaml': 'language: ckb\npublished: 2024-03-06\n' })).toEqual([])
  })
})

it('names who speaks, where that is an actor', () => {
  const files = {
    'articles/post.txt':
      'Mayor Ada Brek resigned on Monday. “We will miss her work in this town,” Brek’s deputy, Judge Tom Hale, said on Tuesday.',
    'articles/post.yaml': 'published: 2024-03-06\n',
  }
  const speakers = drafted(files).map(({ citations }) => citations[0]?.speaker)
  expect(speakers).toEqual([null, 'tom-hale'])
})

it('names who speaks by a pronoun, where it is safe whom that means', () => {
  const files = {
    'articles/post.txt':
      'Judge Tom Hale visited the bridge on Monday. He said that the bridge will be closed on Tuesday. Una Voss left. He said that the road will be closed on Wednesday.',
    'articles/post.yaml': 'published: 2024-03-02\n',
  }
  const speakers = drafted(files).flatMap(({ citations }) => citations.map(({ quote, speaker }) => [quote, speaker]))
  expect(Object.fromEntries(speakers)).toEqual({
    'Judge Tom Hale visited the bridge on Monday.': null,
    'He said that the bridge will be closed on Tuesday.': 'tom-hale',
    'the bridge will be closed on Tuesday.': 'tom-hale',
    'the road will be closed on Wednesday.': null,
  })
})

it('gives no speaker to what somebody only speaks of', () => {
  const files = {
    'articles/post.txt': 'Judge Tom Hale denounced the closure of the old bridge on Monday.',
    'articles/post.yaml': 'published: 2024-03-06\n',
  }
  expect(drafted(files).map(({ citations }) => citations[0]?.speaker)).toEqual([null])
})

it('an edited event absorbs the draft of the same words', () => {
  const events =
    '- { id: founding, title: Founding, date: 1998-03, actors: [], citations: [{ article: post, quote: The council was founded in March 1998. }] }\n'
  const titles = build({ ...folder, 'events.yaml': events }).corpus.events.map(({ title }) => title)
  expect(titles).toContain('Founding')
  expect(titles).not.toContain('The council was founded')
})

it('one event told by two articles is one draft with two citations; another day stays another event', () => {
  const files = {
    ...folder,
    'articles/news.txt':
      'The Orrin Council closed the old bridge on Monday, residents said.\nThe Orrin Council closed a road on Tuesday.',
    'articles/news.yaml': 'published: 2024-03-06\n',
  }
  const closed = drafted(files).filter(({ title }) => /closed/.test(title))
  expect(closed.map(({ date, citations }) => `${date} ${citations.map(({ article }) => article).join(' ')}`)).toEqual([
    '2024-03-04 news post',
    '2024-03-05 news',
  ])
})

const dated = (text: string) =>
  drafted({ 'articles/post.txt': text, 'articles/post.yaml': 'published: 2024-03-06\n' }).map(
    ({ date, status, title }) => `${date} ${status}: ${title}`,
  )

it.each([
  [
    'Mayor Ada Brek opened a shop in 1976 and sold it in 1999.',
    ['1976 happened: Mayor Ada Brek opened a shop', '1999 happened: Mayor Ada Brek sold it'],
  ],
  [
    'At a January 16 meeting, the Orrin Council closed the bridge.',
    ['2024-01-16 happened: The Orrin Council closed the bridge'],
  ],
  [
    'The Orrin Council broke the 1991 treaty on Monday.',
    ['2024-03-04 happened: The Orrin Council broke the 1991 treaty'],
  ],
])('dates each deed of “%s” by its own words', (text, events) => {
  expect(dated(text)).toEqual(events)
})

it('names in a title whom a pronoun means', () => {
  expect(dated('Mayor Ada Brek spoke. She closed the bridge on Monday.')).toContain(
    '2024-03-04 happened: Ada Brek closed the bridge',
  )
})

it('keeps a denial as what happened, and what is denied as disputed', () => {
  expect(dated('The Orrin Council rejected claims that its workers burned the barn on Sunday.')).toEqual([
    '2024-03-03 disputed: Its workers burned the barn',
    '[..2024-03-06] happened: The Orrin Council rejected claims that its workers burned the barn on Sunday',
  ])
})

it('says who did it and to whom, as far as the accounts agree', () => {
  const files = {
    'articles/post.txt': 'On Monday Mayor Ada Brek fired Judge Tom Hale in Orrin.',
    'articles/post.yaml': 'published: 2024-03-06\n',
    'articles/news.txt': 'Judge Tom Hale was fired in Orrin by Mayor Ada Brek on Monday.',
    'articles/news.yaml': 'published: 2024-03-06\n',
  }
  expect(drafted(files).map(({ parts, citations }) => ({ parts, sources: citations.length }))).toEqual([
    { parts: { 'ada-brek': 'agent', 'tom-hale': 'patient' }, sources: 2 },
  ])
})

it.each([
  ['After a bitter quarrel over money, Brek fired Hale on Monday.', 1],
  ['Brek praised Hale’s long service on Monday.', 2],
  ['After a bitter quarrel over money, Hale fired Brek on Monday.', 2],
])('takes “%s” for the deed that another article tells only where who did what to whom is the same', (text, events) => {
  const files = {
    'articles/news.txt': 'Judge Tom Hale was fired by Mayor Ada Brek on Monday in Orrin town hall.',
    'articles/news.yaml': 'published: 2024-03-06\n',
    'articles/post.txt': text,
    'articles/post.yaml': 'published: 2024-03-06\n',
  }
  expect(drafted(files)).toHaveLength(events)
})
