import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRemoved } from './clean-text.ts'

const first = 'The ferry to Orrin will stop in autumn, the harbour master said.'
const second = 'Nobody in the village has been asked about it, as far as we know.'
const third = 'A bridge was promised in spring, and not one stone of it is laid.'
const caption = 'The old ferry at its last landing in Orrin. (Photo: Ada Brek)'

/** The removed parts of a text, each as its words and its reason. */
const removedFrom = (text: string) =>
  findRemoved(text).map(({ start, end, reason }) => [text.slice(start, end), reason])
const removedOf = (...lines: string[]) => removedFrom(lines.join('\n'))

describe('findRemoved', () => {
  it('joins paragraphs that stand above already, blank lines and short ones among them', () => {
    expect(removedOf(first, '', 'Silence', second, third, first, '', 'Silence', second)).toEqual([
      [[first, '', 'Silence', second].join('\n'), 'repeats 3 paragraphs that stand above'],
    ])
  })

  it('takes a short line that leads into a repeat', () => {
    expect(removedOf('Orrin', first, second, 'Orrin', first)).toEqual([
      [`Orrin\n${first}`, 'repeats 2 paragraphs that stand above'],
    ])
  })

  it('tells a caption from a paragraph', () => {
    expect(removedOf(caption, caption, first)).toEqual([[caption, 'repeats the caption above']])
    expect(removedOf(first, second, first)).toEqual([[first, 'repeats a paragraph that stands above']])
  })

  it('takes a repeat with other signs and capitals, never one with other words', () => {
    const again = first.replace(',', ' –').replace('Orrin', 'ORRIN').replace(' in ', '  in ')
    expect(removedOf(first, again)).toEqual([[again, 'repeats a paragraph that stands above']])
  })

  it('leaves short lines and near repeats alone', () => {
    expect(removedOf('“No.”', first, '“No.”', first.replace('autumn', 'winter'))).toEqual([])
  })

  it.each([
    ['Read More: A bridge for Orrin'],
    ['READ ALSO – The last smith of the valley'],
    ['Related: Ferries'],
    ['See also: ten harbours'],
  ])('takes the line “%s” and no other', (line) => {
    expect(removedOf(first, line, second)).toEqual([[line, 'a link to another article']])
  })

  it.each([
    ['Read more about it in the library, she said, and closed the door behind her.'],
    ['Related: a'.repeat(40)],
    ['“Comments are welcome,” the harbour master said.'],
  ])('keeps “%s”', (line) => {
    expect(removedOf(first, line, second)).toEqual([])
  })

  const policy = 'We moderate all comments. Be kind.'
  const reason = 'the page’s comment section, not the article'
  it.each([
    ['a policy below', ['Comments', policy, 'Post a comment'], true],
    ['a count', ['12 comments', 'Bo: Well said!', 'Log in to answer'], true],
    ['nothing below', ['Leave a reply'], true],
    ['no sign of a section below', ['Comments', third], false],
  ])('takes the rest of the page from a heading with %s', (_, lines, taken) => {
    expect(removedOf(first, second, ...lines)).toEqual(taken ? [[lines.join('\n'), reason]] : [])
  })

  it('does not take an article for the comments below a link at the top of the page', () => {
    expect(removedOf('Comments', policy, first, second, third)).toEqual([])
  })

  it('takes repeats inside the comment section as part of it', () => {
    expect(removedOf(first, second, 'Comments', policy, first)).toEqual([[`Comments\n${policy}\n${first}`, reason]])
  })

  it('counts in the stored text: Windows line ends, a byte order mark, indented lines', () => {
    expect(removedFrom(`\uFEFF${first}\r\n\r\n  ${second}\r\n  ${second}  \r\n`)).toEqual([
      [second, 'repeats a paragraph that stands above'],
    ])
  })

  it('gives spans that are sorted, disjoint and inside the text, whatever it is', () => {
    const line = fc.constantFrom(
      first,
      second,
      caption,
      'Comments',
      policy,
      'Read more: x',
      '',
      '  ',
      'Hm.',
      'Post a comment',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
    )
    fc.assert(
      fc.property(text, (stored) => {
        let last = -1
        for (const { start, end, reason: why } of findRemoved(stored)) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(stored.slice(start, end)).toBe(stored.slice(start, end).trim())
          expect(why).not.toBe('')
          last = end
        }
        expect(last).toBeLessThanOrEqual(stored.length)
      }),
    )
  })

  it('keeps what is known to stand outside, and looks at the rest as at the lines of a page', () => {
    const lines = ['Home', first, 'Photo: Bo Lind', first, second, 'Jobs']
    const text = lines.join('\n')
    const span = (line: string, reason: string) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
      reason,
    })
    const outside = [
      span('Home', 'a menu'),
      span(`${first}\nPhoto`.slice(0, first.length), 'a teaser'),
      span('Jobs', 'a menu'),
    ]
    expect(findRemoved(text, { outside, ofPage: true })).toEqual([
      outside[0],
      outside[1],
      span('Photo: Bo Lind', 'a caption or the credit of a picture'),
      outside[2],
    ])
  })

  it('gives sorted and disjoint spans around any known ones', () => {
    const line = fc.constantFrom(
      first,
      second,
      'Home',
      'Related',
      'Photo: x',
      'Comments',
      policy,
      '',
      'Most read',
      'Bo says:',
    )
    const marked = fc.array(fc.tuple(line, fc.boolean()), { maxLength: 40 })
    fc.assert(
      fc.property(marked, fc.boolean(), (pieces, ofPage) => {
        const text = pieces.map(([words]) => words).join('\n')
        let at = 0
        const outside = pieces.flatMap(([words, isOutside]) => {
          const start = at
          at += words.length + 1
          return isOutside && words !== '' ? [{ start, end: start + words.length, reason: 'outside' }] : []
        })
        const removed = findRemoved(text, { outside, ofPage })
        removed.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThan(removed[index - 1]?.end ?? -1)
          expect(end).toBeGreaterThan(start)
        })
        expect(removed.filter(({ reason }) => reason === 'outside')).toEqual(outside)
      }),
    )
  })

  it('comes to an end on a page of one line many times over', () => {
    expect(removedFrom(`${first}\n`.repeat(20_000))).toHaveLength(1)
    expect(removedFrom(`${first}\n${second}\n${'Comments\n'.repeat(20_000)}`)).toHaveLength(1)
  })
})
