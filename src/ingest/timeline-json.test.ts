import { expect, it } from 'vitest'
import { timelineJson } from '../corpus/timeline-json.ts'
import { build, damFolder } from './testing.ts'

const { corpus } = build(damFolder)

it('writes the corpus unchanged, in two-blank steps, with a line break at the end', () => {
  const text = timelineJson(corpus)
  expect(JSON.parse(text)).toEqual(corpus)
  expect(text.startsWith('{\n  "format": "dateline/1",\n  "title": "The dam at Orrin"')).toBe(true)
  expect(text.endsWith('}\n')).toBe(true)
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
