import { describe, expect, it } from 'vitest'
import { findRemoved } from './clean-text.ts'
import { shapeOf } from './line-shape.ts'
import { findBody } from './page-body.ts'

const story = [
  'The council of Orrin voted on Monday to close the old dam, which has leaked since the floods of last spring.',
  'Engineers had warned for years that the wall would not hold another winter, and asked for money to mend it.',
  'Why it leaks',
  'The mayor, Ada Brek, said that nobody would lose a house, and that the valley would be green again by summer.',
  'Farmers below the dam are not so sure: some of them have watered their fields from it for forty years, they said.',
]
const menu = ['Orrin Herald', 'Home', 'News', 'Sport', 'Weather', 'Culture', 'Subscribe', 'Search']
const teasers = ['Most read', 'Ferry stops in autumn', 'Ten harbours to see', 'Bridge not built', 'Smith retires']
const foot = ['About us', 'Contact', 'Jobs', 'Privacy policy', '© 2019 Orrin Herald']

/** The removed parts of a text, each as its lines and its reason. */
const removedOf = (...lines: string[]) => {
  const text = lines.join('\n')
  return findRemoved(text).map(({ start, end, reason }) => [text.slice(start, end).split('\n'), reason])
}
const around = 'the page around the article: menus, links and notices'

describe('a whole page as text', () => {
  it('has its article found, and what stands around it named', () => {
    expect(removedOf(...menu, ...story, ...teasers, ...foot)).toEqual([
      [menu, around],
      [[...teasers, ...foot], around],
    ])
  })

  it('has furniture inside the article named by what it is', () => {
    const more = story.map((line) => `So: ${line}`)
    const last = story.map((line) => `Well: ${line}`)
    const links = ['Related articles', 'Ferry stops in autumn', 'Ten harbours to see']
    const page = [...menu, ...story, 'Advertisement', ...more, 'Photo: Bo Lind', ...links, ...last, ...foot]
    expect(removedOf(...page)).toEqual([
      [menu, around],
      [['Advertisement'], 'an advertisement'],
      [['Photo: Bo Lind'], 'a caption or the credit of a picture'],
      [links, 'a link to another article'],
      [foot, around],
    ])
  })

  it('ends where readers begin to write', () => {
    const comments = [
      'Cy says:',
      story[1] ?? '',
      'May 3, 2019 at 4:47 pm',
      'Bo Lind wrote:',
      'I do not think so, and nor does he.',
    ]
    expect(removedOf(...menu, ...story, ...comments, ...foot).slice(1)).toEqual([
      [[...comments, ...foot], 'the page’s comment section, not the article'],
    ])
  })
})

describe('an article without its page', () => {
  it.each([
    ['a headline and a byline', ['Dam closes', 'By Ada Brek', '3 May 2019', ...story]],
    ['a few short lines below', [...story, 'Ada Brek', 'Orrin']],
    ['short lines all through', ['Who?', 'Nobody.', 'When?', 'Never.', 'Why?', 'Hm.', 'So?', 'No.', 'Yes?', 'No.']],
    [
      'lines of one length',
      story
        .join(' ')
        .match(/.{1,70}(?: |$)/g)
        ?.map((line) => line.trim()) ?? [],
    ],
    [
      'a list in it',
      [
        ...story,
        ...Array.from({ length: 20 }, (_, at) => `May ${at + 1}: Orrin, town hall`),
        ...story.map((line) => line.replace('dam', 'weir')),
      ],
    ],
  ])('is left whole: %s', (_, lines) => {
    expect(removedOf(...lines).filter(([, reason]) => reason === around)).toEqual([])
  })

  it('loses only lines that are furniture wherever they stand', () => {
    expect(removedOf('Photo', ...story, 'Sign up for our newsletter', 'More', 'Follow us on Twitter')).toEqual([
      [['Sign up for our newsletter'], 'a newsletter or subscription line'],
      [['Follow us on Twitter'], 'a line that asks to follow the outlet'],
    ])
  })
})

it('findBody comes to an end on very long pages', () => {
  const bodyOf = (lines: string[]) => findBody(lines, lines.map(shapeOf))
  for (const line of ['Home', story[0] ?? '', 'Bo wrote:', '12 comments'])
    bodyOf(Array.from({ length: 20_000 }, () => line))
  bodyOf(Array.from({ length: 20_000 }, (_, at) => (at % 2 ? '12 comments' : (story[0] ?? ''))))
  expect(bodyOf([])).toBeNull()
})
