import { describe, expect, test } from 'vitest'
import { collectionTexts, corpusFrom, forAll } from '../../corpus/testing.ts'
import { englishLanguage } from '../language/language.ts'
import { loadLanguage } from '../language/languages.ts'
import { legendOf } from '../timeline/legend-entries.ts'
import { type PictureOptions, pictureOf, pictureSlices } from './picture.ts'
import type { PathShape, Scene, Shape, TextMeter, TextShape } from './scene.ts'
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
const picture = (part: Partial<PictureOptions> = {}, title = 'A mission', notes = ['Taken today.']) =>
  pictureOf({ ...options, ...part }, title, notes)
const textsOf = ({ shapes }: Scene) => shapes.filter((shape): shape is TextShape => shape.kind === 'text')
const wordsOf = (scene: Scene) => textsOf(scene).map(({ text }) => text)

const lookOf = ({ fill, stroke, width, dash }: PathShape) => JSON.stringify([fill, stroke, width, dash])

/** From where to where a shape reaches; of a text, where it is held. */
function reach(shape: Shape | undefined): readonly [number, number] {
  if (shape?.kind !== 'path') return [shape?.x ?? 0, shape?.x ?? 0]
  let x = 0
  const places = [...shape.d.matchAll(/([MLha])([-\d. ]+)/g)].map(([, command = '', lengths = '']) => {
    const numbers = lengths.split(' ').map(Number)
    x = /[ML]/.test(command) ? (numbers[0] ?? 0) : x + (numbers[command === 'h' ? 0 : 5] ?? 0)
    return x
  })
  return [Math.min(...places), Math.max(...places)]
}

/** All that is written, on one line: a title may be broken where a line ends. */
const writtenIn = (scenes: readonly Scene[]) => scenes.flatMap(wordsOf).join(' ')

describe('the picture of a timeline', () => {
  test('has every event, in order, with its date and what it is', () => {
    const scene = picture()
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
    const scene = picture({}, '</title><script>')
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
        const scene = picture({ corpus: made }, made.title)
        const texts = textsOf(scene)
        for (const one of texts) {
          expect(one.x).toBeGreaterThanOrEqual(0)
          expect(one.x + widthOf(one.text, one.size, one.weight)).toBeLessThanOrEqual(scene.width)
          expect(one.y).toBeLessThanOrEqual(scene.height)
          const same = texts.filter(({ x, y }) => x === one.x && Math.abs(y - one.y) < 10)
          expect(same).toHaveLength(1)
        }
      },
      40,
    )
  })

  test('comes in slices too, a row each, that join to the same picture', () => {
    const whole = wordsOf(picture({}, '', []))
    const { axis, rows, legend } = pictureSlices(options)
    expect([axis, ...rows, ...legend].flatMap(wordsOf)).toEqual(whole)
    expect(rows).toHaveLength(corpus.events.length)
    for (const { height, shapes } of rows) {
      const [grid] = shapes
      // The lines of time reach from the row above to the row below.
      expect(grid?.kind === 'path' && grid.d).toMatch(new RegExp(`^(M[\\d.]+ 0L[\\d.]+ ${height})+$`))
      for (const { y } of shapes.filter((shape) => shape.kind === 'text')) expect(y).toBeLessThanOrEqual(height)
    }
  })

  test('says what its marks mean, in the words of the page: those that occur, and no others', () => {
    const legend = pictureSlices(options).legend.flatMap(wordsOf)
    const ofPage = legendOf(corpus.events, [], englishLanguage.say).map(({ words }) => words)
    expect(legend.filter((words) => words !== '?')).toEqual(ofPage)
    expect(legend).toContain('ongoing')
    expect(legend).not.toContain('cancelled')
    const words = wordsOf(picture())
    expect(words.slice(-legend.length - 1)).toEqual([...legend, 'Taken today.'])
  })

  test('a mark in the legend looks as the mark of an event does', () => {
    const { rows, legend } = pictureSlices(options)
    const looks = (scenes: readonly Scene[]) =>
      scenes.flatMap(({ shapes }) => shapes).flatMap((shape) => (shape.kind === 'path' ? [lookOf(shape)] : []))
    const drawn = new Set(looks(rows))
    // All that this collection uses but its statuses, which the legend shows on a day.
    expect(looks(legend.slice(0, 1)).filter((look) => !drawn.has(look))).toEqual([])
  })

  test('says of an event without a stored article that it is not checked', () => {
    const told = corpusFrom`
      2022-01-01 | storm | The storm | planned |
      unchecked storm | The News | https://news.example/storm | a great wind
    `
    expect(writtenIn([picture({ corpus: told })])).toContain('planned, not checked')
  })

  test.each(['ar', 'ckb', 'fa'])('is in %s where the page is: dates, statuses, axis and legend', async (code) => {
    const titles = corpus.events.map(({ title }) => title).join(' ')
    const said = wordsOf(pictureOf(options, '', [], await loadLanguage(code))).filter((words) =>
      /[A-Za-z0-9]/.test(words),
    )
    for (const words of said.filter((one) => !one.includes('U+202E'))) expect(titles).toContain(words)
    expect(said.length).toBeGreaterThanOrEqual(corpus.events.length)
  })

  test.each(['ar', 'ckb', 'fa'])('runs from the right in %s, as the page does, and keeps to its size', async (code) => {
    const language = await loadLanguage(code)
    forAll(
      [collectionTexts],
      (text) => {
        const options = { corpus: corpusFrom`${text}`, lanes: 'none', widthOf: () => 40 } as const
        // The same words, from the left.
        const from = pictureOf(options, 'A mission', ['Taken today.'], { ...language, dir: 'ltr' })
        const to = pictureOf(options, 'A mission', ['Taken today.'], language)
        expect(to.shapes).toHaveLength(from.shapes.length)
        for (const [i, shape] of to.shapes.entries()) {
          const other = from.shapes[i]
          if (shape.kind === 'text' && other?.kind === 'text') {
            expect([shape.x, shape.side]).toEqual([expect.closeTo(to.width - other.x, 1), 'right'])
          }
          const [left, right] = reach(shape)
          const [otherLeft, otherRight] = reach(other)
          expect([left, right]).toEqual([
            expect.closeTo(to.width - otherRight, 1),
            expect.closeTo(to.width - otherLeft, 1),
          ])
        }
      },
      10,
    )
  })

  test.each(['ar', 'ckb', 'fa'])('in %s what came first stands right of what came last', async (code) => {
    const days = corpusFrom`
      2021-03-02 | gate | The gate opens | happened | | k24: gate
      2021-09-14 | lock | The lock closes | ongoing | | k24: lock
      2021-12-08 | wall | The wall is built | planned | | k24: wall
    `
    const language = await loadLanguage(code)
    const { rows, axis } = pictureSlices({ ...options, corpus: days }, language)
    // The grid and the line below the row are the first shape and the last before the marks.
    const marks = rows.map(({ shapes }) => reach(shapes.filter(({ kind }) => kind === 'path')[2])[0])
    expect(marks).toEqual(marks.toSorted((a, b) => b - a))
    expect(new Set(marks).size).toBe(3)
    const titles = rows.map(({ shapes }) =>
      shapes.find((shape) => shape.kind === 'text' && shape.text.startsWith('The')),
    )
    for (const [i, title] of titles.entries()) expect(reach(title)[0]).toBeGreaterThan(marks[i] ?? 0)
    const [, ...ticks] = textsOf(axis)
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).toSorted((a, b) => b - a))
    for (const { text } of ticks) expect(text).not.toMatch(/[A-Za-z0-9]/)
  })

  test('an address in words that run from the right keeps its own direction', async () => {
    const note = 'من https://news.example/story/'
    const words = wordsOf(pictureOf(options, 'A mission', [note], await loadLanguage('ar')))
    expect(words.at(-1)).toBe('\u2067من \u2066https://news.example/story/\u2069\u2069')
  })

  test('in the picture of a page that is read from the left, a title that runs from the right keeps its signs', () => {
    const told = corpusFrom`
      2021-03-02 | gate | فُتح السد! | happened | | k24: gate
    `
    expect(wordsOf(picture({ corpus: told }))).toContain('\u2067فُتح السد!\u2069')
  })

  test('is divided as the drawing is: an event stands in each of its lanes', () => {
    const scene = picture({ lanes: 'actor' })
    const written = wordsOf(scene)
    expect(written.filter((words) => words === 'A strike kills Soleimani')).toHaveLength(2)
    expect(written).toContain('Us')
    expect(written).toContain('Iran')
  })

  test('is the same file each time', () => {
    const twice = [picture(), picture()].map((scene) => svgText(scene, 'x'))
    expect(twice[0]).toBe(twice[1])
  })
})
