import { describe, expect, it } from 'vitest'
import { build, damFolder, damWith, faultsOf } from './testing.ts'

describe('names and ids', () => {
  it.each([
    [
      'an unknown actor',
      damWith('events.yaml', '[council]', '[councli]'),
      'events.yaml:4:12  error  there is no actor "councli"\n    → did you mean "council"?',
    ],
    [
      'an unknown speaker',
      damWith('events.yaml', 'speaker: mayor', 'speaker: major'),
      'events.yaml:15:16  error  there is no actor "major"\n    → did you mean "mayor"?',
    ],
    [
      'an unknown article',
      damWith('events.yaml', 'article: post', 'article: posts'),
      'events.yaml:23:16  error  there is no article "posts"\n    → did you mean "post"?',
    ],
    [
      'an unknown event',
      damWith('events.yaml', 'after: vote', 'after: flood'),
      'events.yaml:18:18  error  there is no event "flood"\n    → write the id of an event in this file',
    ],
    [
      'an event twice',
      damWith('events.yaml', 'id: word', 'id: vote'),
      'events.yaml:8:7  error  the id "vote" stands in line 1 already',
    ],
    [
      'an actor twice',
      { ...damFolder, 'actors.yaml': `${damFolder['actors.yaml']}- id: mayor\n  name: Bo\n` },
      'actors.yaml:6:7  error  the id "mayor" stands in line 3 already',
    ],
    [
      'an alias of two actors',
      damWith('actors.yaml', '[Brek]', '[Brek, Orrin council]'),
      'actors.yaml:5:19  warning  "Orrin council" is also a name of "council"',
    ],
    [
      'an alias that is too long to be looked for',
      damWith('actors.yaml', '[Brek]', `[Brek, Mayor of ${'a'.repeat(200)}]`),
      'actors.yaml:5:19  warning  a name of 209 characters is not looked for in texts; the longest has 200',
    ],
    [
      'an actor named twice',
      damWith('events.yaml', '[council]', '[council, council]'),
      'events.yaml:4:21  warning  "council" is named twice',
    ],
    [
      'a part of nobody in the event',
      damWith('events.yaml', 'actors: [council]', 'actors: [council]\n  parts: { counil: agent }'),
      'events.yaml:5:20  error  "counil" has a part, and is no actor of the event\n    → did you mean "council"?',
    ],
    [
      'a part that nobody plays',
      damWith('events.yaml', 'actors: [council]', 'actors: [council]\n  parts: { council: hero }'),
      'events.yaml:5:21  error',
    ],
    [
      'an event that counts from itself',
      damWith('events.yaml', 'after: vote', 'after: word'),
      'events.yaml:18:18  error  dates count from each other in a circle: word → word',
    ],
    [
      'a record without an article',
      { ...damFolder, 'articles/pots.yaml': '' },
      'articles/pots.yaml  error  there is no pots.txt beside it\n    → is it the record of post.txt?',
    ],
    [
      'a name for Windows to lose',
      { ...damFolder, 'articles/Post.txt': 'x' },
      'error  the same name as "Post", but for capitals',
    ],
    [
      'a name that is none',
      { ...damFolder, 'articles/a?b.txt': 'x' },
      'articles/a?b.txt  error  this name cannot be the name of an article',
    ],
    [
      'another ending',
      { ...damFolder, 'event.yml': '' },
      'event.yml  warning  this file is not read\n    → should it be events.yaml?',
    ],
    [
      'an article beside the folder',
      { ...damFolder, 'c.txt': '' },
      'c.txt  warning  this file is not read\n    → put it into articles/',
    ],
    ['an empty article', { ...damFolder, 'articles/c.txt': ' \n' }, 'articles/c.txt  warning  the article is empty'],
    [
      'a guess without a reason',
      damWith('articles/herald-2019-05-08.yaml', '2019-05-08', '{ date: 2019-05-08, basis: inferred }'),
      'articles/herald-2019-05-08.yaml:2:12  error  "published" is inferred, without a note',
    ],
    [
      'a web address that is code',
      damWith('articles/herald-2019-05-08.yaml', 'publisher: Herald', 'url: javascript:alert(1)'),
      'articles/herald-2019-05-08.yaml:1:6  error  "url" is no web address',
    ],
  ])('%s', (_, folder, expected) => {
    const faults = faultsOf(folder)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  it('names a circle at each event in it, and leaves those events out', () => {
    const circle = damWith(
      'events.yaml',
      'quote: voted on Monday to close the dam',
      'quote: voted on Monday to close the dam\n      times: [{ words: voted, before: word }]',
    )
    expect(faultsOf(circle)).toEqual([
      expect.stringContaining('events.yaml:8:39  error  dates count from each other in a circle: vote → word → vote'),
      expect.stringContaining('events.yaml:19:18  error  dates count from each other in a circle: word → vote → word'),
    ])
    expect(build(circle).corpus.events.map(({ id }) => id)).toEqual(['closing'])
  })

  it('reports a fault once, not at the events that hang on it', () => {
    const faulty = damWith('events.yaml', 'title: The council votes to close the dam', 'titel: The council votes')
    expect(faultsOf(faulty)).toEqual([expect.stringContaining('events.yaml:2:3  error  unknown key "titel"')])
    const [word] = build(faulty).corpus.events
    expect([word?.id, word?.citations[0]?.times]).toEqual(['word', []])
    expect(faultsOf({ ...damFolder, 'actors.yaml': '- {' })).toHaveLength(1)
    expect(faultsOf({ ...damFolder, 'articles/post.txt': Uint8Array.from([0xc3, 0xa4, 0xff]) })).toHaveLength(1)
  })

  it('leaves no event named that was left out', () => {
    const { corpus } = build(damWith('events.yaml', 'quote: voted on Monday', 'quote: voted on Sunday'))
    expect(corpus.events.map(({ id }) => id)).toEqual(['word', 'closing'])
    expect(corpus.events[0]?.citations[0]?.times).toMatchObject([{ anchor: '2019-05-06', anchorEvent: null }])
  })

  it('takes no article whose name it has refused', () => {
    expect(build({ ...damFolder, 'articles/a?b.txt': 'x' }).corpus.articles.map(({ id }) => id)).not.toContain('a?b')
  })
})
