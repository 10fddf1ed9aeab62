import { expect, it } from 'vitest'
import { timelineJson, timelineJsonParts } from '../corpus/timeline-json.ts'
import { build, damFolder } from './testing.ts'

const { corpus } = build(damFolder)

it('writes the corpus unchanged, in two-blank steps, with a line break at the end', () => {
  const text = timelineJson(corpus)
  expect(JSON.parse(text)).toEqual(corpus)
  expect(text.startsWith('{\n  "format": "dateline/1",\n  "title": "The dam at Orrin"')).toBe(true)
  expect(text.endsWith('}\n')).toBe(true)
})

it('is the same text in parts, however many they are', () => {
  const [event] = corpus.events
  if (!event) throw new Error('there is no event in it')
  const strange = { ...event, title: 'line\u2028\u2029\r\n  break, [], {}' }
  for (const events of [[], [strange], Array.from({ length: 3000 }, () => strange)]) {
    const parts = [...timelineJsonParts({ ...corpus, events })]
    const text = parts.join('')
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
    expect(JSON.parse(text)).toEqual({ ...corpus, events })
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(1_100_000)
  }
})

it('gives every object its keys in the order of the format', () => {
  const keysOf = (value: object | undefined) => Object.keys(value ?? {}).join(' ')
  const written: typeof corpus = JSON.parse(timelineJson(corpus))
  const [article] = written.articles
  const [event] = written.events
  const [citation] = event?.citations ?? []
  expect(keysOf(written)).toBe('format title description language articles actors events parked')
  expect(keysOf(article)).toBe('id publisher title author url language published captured sha256 text original removed')
  expect(keysOf(article?.published ?? undefined)).toBe('date basis note')
  expect(keysOf(written.actors[0])).toBe('id name kind aliases')
  expect(keysOf(event)).toBe('id title date earliest latest status origin actors parts citations')
  expect(keysOf(citation)).toBe('article start end quote prefix suffix speaker times')
  expect(keysOf(citation?.times[0])).toBe('start end text value anchor anchorEvent rule')
  expect(keysOf(written.parked[0])).toBe('article start end text reason')
})

it('does not depend on the order in which a corpus was put together', () => {
  const turned = Object.fromEntries(Object.entries(corpus).reverse()) as unknown as typeof corpus
  expect(timelineJson(turned)).toBe(timelineJson(corpus))
})
