import { describe, expect, test } from 'vitest'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { picturesOf } from './picture.ts'
import type { Scene, TextMeter, TextShape } from './scene.ts'
import { svgText } from './svg-text.ts'

const widthOf: TextMeter = (text, size) => text.length * size * 0.55

const corpus = corpusFrom`
  [..2014-10] | formed | The Coalition forms | happened | us | k24: formed
  2020-01-03 | strike | A strike kills Soleimani | happened | us, iran | k24: strike
  2021-12-09 | talks | The last round of talks about the mission of the Coalition in Iraq ends in Baghdad, and both sides say what comes next | happened | us | k24: ended
  2021-12 | guests | <Guests> & "friends" \u202Earrive | happened | iran | k24: guests
  2021-12-20/.. | train | They train | ongoing | us | k24: train
  2021-12-31 | leave | They leave | planned | us | k24: will leave
`
const options = { corpus, lanes: 'none', widthOf } as const
const textsOf = ({ shapes }: Scene) => shapes.filter((shape): shape is TextShape => shape.kind === 'text')
const wordsOf = (scene: Scene) => textsOf(scene).map(({ text }) => text)

/** All that is written, on one line: a title may be broken where a line ends. */
const writtenIn = (scenes: readonly Scene[]) => scenes.flatMap(wordsOf).join(' ')

describe('the picture of a timeline', () => {
  test('has every event, in order, with its date and what it is', () => {
    const [scene, ...more] = picturesOf(options)
    if (!scene) throw new Error('there is no picture')
    expect(more).toEqual([])
    const written = wordsOf(scene)
    const places = corpus.events.map(({ title }) =>
      written.findIndex((words) => words !== '' && title.startsWith(words)),
    )
    expect(places.filter((place) => place === -1)).toHaveLength(1)
    expect(places.toSorted((a, b) => a - b).filter((place) => place !== -1)).toEqual(
      places.filter((place) => place !== -1),
    )
    expect(writtenIn([scene])).toContain('and both sides say what comes next')
    for (const words of ['By October 2014', '9 December 2021', 'December 2021', 'planned', 'ongoing']) {
      expect(written).toContain(words)
    }
    expect(written.some((words) => words.startsWith('Magnified: '))).toBe(true)
  })

  test('hides nothing, and takes nothing for markup', () => {
    const [scene] = picturesOf({ ...options, title: '</title><script>' })
    if (!scene) throw new Error('there is no picture')
    expect(wordsOf(scene)).toContain('<Guests> & "friends" U+202Earrive')
    const svg = svgText(scene, '</title><script>')
    expect(svg).toContain('&lt;Guests&gt; &amp; &quot;friends&quot; U+202Earrive')
    expect(svg).not.toMatch(/<script|style=|href=/)
  })

  test('keeps to its size, and no line of text stands on another', () => {
    forAll(
      [collectionTexts],
      (text) => {
        const made = corpusFrom`${text}`
        for (const scene of picturesOf({ ...options, corpus: made, title: made.title, notes: ['Taken today.'] })) {
          const texts = textsOf(scene)
          for (const one of texts) {
            expect(one.x).toBeGreaterThanOrEqual(0)
            expect(one.y).toBeLessThanOrEqual(scene.height)
            const same = texts.filter(({ x, y }) => x === one.x && Math.abs(y - one.y) < 10)
            expect(same).toHaveLength(1)
          }
        }
      },
      40,
    )
  })

  test('goes on in another one where a page ends, without a row in two', () => {
    const whole = picturesOf(options)
    const pages = picturesOf({ ...options, mostHeight: 110 })
    expect(pages.length).toBeGreaterThan(2)
    for (const { height } of pages) expect(height).toBeLessThanOrEqual(114)
    const axisWords = /^(Magnified|\d{4} to|\d{4}$|\d+ \w{3}$|\w{3} \d{4}$)/
    const rows = (scenes: readonly Scene[]) => scenes.flatMap(wordsOf).filter((words) => !axisWords.test(words))
    expect(rows(pages)).toEqual(rows(whole))
  })

  test('is divided as the drawing is: an event stands in each of its lanes', () => {
    const [scene] = picturesOf({ ...options, lanes: 'actor' })
    if (!scene) throw new Error('there is no picture')
    const written = wordsOf(scene)
    expect(written.filter((words) => words === 'A strike kills Soleimani')).toHaveLength(2)
    expect(written).toContain('Us')
    expect(written).toContain('Iran')
  })

  test('is the same file each time', () => {
    const twice = [picturesOf(options), picturesOf(options)].map(([scene]) => scene && svgText(scene, 'x'))
    expect(twice[0]).toBe(twice[1])
  })
})
