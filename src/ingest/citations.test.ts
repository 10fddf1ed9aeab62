import { describe, expect, it } from 'vitest'
import { build, damFolder, damWith, faultsOf, type MadeUpFolder } from './testing.ts'

const eventOf = (folder: MadeUpFolder, id: string) => build(folder).corpus.events.find((event) => event.id === id)

describe('citations', () => {
  const herald = 'articles/herald-2019-05-08.txt'
  const quote = 'voted on Monday to close the dam'
  it.each([
    [
      'a quote with a misprint',
      damWith('events.yaml', quote, 'voted on Monday to shut the dam'),
      'events.yaml:7:14  error  the quote does not stand in herald-2019-05-08; line 1 has only its first 19 characters, up to “voted on Monday to ”\n    → there the article goes on “close the dam.⏎“It has to go,””, and the quote “shut the dam”',
    ],
    [
      'straight quotation marks',
      damWith('events.yaml', 'quote: “It has to go,” Brek said.', `quote: '"It has to go," Brek said.'`),
      'events.yaml:14:14  error  the quote does not stand in herald-2019-05-08; line 2 has it with other quotation marks\n    → copy it from there: ““It has to go,” Brek said.”',
    ],
    [
      'a quote from another article',
      damWith('events.yaml', quote, 'It had leaked recently.'),
      'events.yaml:7:14  error  the quote does not stand in herald-2019-05-08, but in post\n    → write article: post',
    ],
    [
      'a quote from a removed part',
      damWith('events.yaml', quote, 'The valley in pictures'),
      'events.yaml:7:14  error  the quote stands in herald-2019-05-08 only in line 3, in a part that is not the article (a link to another article)',
    ],
    [
      'a quote that stands twice',
      damWith(herald, '“It', 'They voted on Monday to close the dam. “It'),
      'events.yaml:7:14  error  the quote stands 2 times in herald-2019-05-08, in lines 1, 2\n    → quote more of the sentence, or add occurrence: 1',
    ],
    [
      'a quote that stands more often than anybody counts',
      {
        ...damWith('events.yaml', `quote: ${quote}`, 'quote: ever'),
        [herald]: `${damFolder[herald]}\n${'ever '.repeat(1200)}\n`,
      },
      'events.yaml:7:14  error  the quote stands 1000 times or more in herald-2019-05-08, the first 10 in line 5',
    ],
    [
      'an occurrence that is not there',
      damWith('events.yaml', `quote: ${quote}`, `quote: ${quote}\n      occurrence: 2`),
      'events.yaml:8:19  error  the quote stands once in herald-2019-05-08, in line 1',
    ],
    [
      'words that are not in the quote',
      damWith('events.yaml', 'words: has to go', 'words: must go'),
      'events.yaml:17:18  error  the words “must go” do not stand in the quote',
    ],
    [
      'words that stand twice',
      damWith('events.yaml', 'words: has to go', 'words: o'),
      'events.yaml:17:18  error  the words “o” stand in the quote more than once',
    ],
    [
      'an event after the article',
      damWith('articles/herald-2019-05-08.yaml', 'published: 2019-05-08', 'published: 2019-05-01'),
      'events.yaml:18:18  error  no day lies after that event (2019-05-06) and fits',
    ],
  ])('%s', (_, folder, expected) => {
    expect(faultsOf(folder).join('\n')).toContain(expected)
  })

  it('takes the occurrence that the author names, and only counts those in the article itself', () => {
    const twice = damWith(herald, '“It', 'They voted on Monday to close the dam. “It')
    const named = {
      ...twice,
      'events.yaml': String(twice['events.yaml']).replace(`quote: ${quote}`, `quote: ${quote}\n      occurrence: 2`),
    }
    expect(eventOf(named, 'vote')?.citations[0]?.start).toBe(60)
    const repeated = damWith(herald, 'Read more', 'The council of Orrin voted on Monday to close the dam.\nRead more')
    expect(faultsOf(repeated)).toEqual([])
    expect(eventOf(repeated, 'vote')?.citations[0]?.start).toBe(21)
  })

  it('lets an author’s dating replace the words that it overlaps, and takes them out of the parked ones', () => {
    const dated = damWith(
      'events.yaml',
      'quote: The dam was closed in June 2019.',
      'quote: The dam was closed in June 2019. It had leaked recently.\n      times:\n        - words: leaked recently\n          value: 2019\n          note: in the year of its closing',
    )
    expect(faultsOf(dated)).toEqual([])
    expect(eventOf(dated, 'closing')?.citations[0]?.times.map(({ text, value }) => [text, value])).toEqual([
      ['June 2019', '2019-06'],
      ['leaked recently', '2019'],
    ])
    expect(build(dated).corpus.parked).toEqual([])
  })
})
