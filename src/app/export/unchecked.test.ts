import { marked } from 'marked'
import { expect, test } from 'vitest'
import type { Corpus } from '../../corpus/model.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { notChecked } from '../../corpus/unchecked.ts'
import { exportFormats } from './export-formats.ts'
import { viewOf } from './testing.ts'

const corpus = corpusFrom`
  article post | The Post | 2024-03-02
  2024-02-26 | bridge | The bridge closes | happened | | post: it was closed
  2024-03 | storm | The storm | happened |
  unchecked storm | The News | https://news.example/storm | a great wind
  unchecked storm | Radio Orrin | |
`
const hostile = corpusFrom`
  2024-03 | storm | The storm | happened |
  unchecked storm | <b>The News</b> | javascript:alert(1) | <img src=x onerror=alert(1)> [press](javascript:alert(1))
`

const written = async (name: string, shown: Corpus) => {
  const text = await (await exportFormats.find((format) => format.name === name)?.load())?.(viewOf(shown))
  if (typeof text !== 'string') throw new Error(`${name} is no text`)
  return text
}

// A painted picture shows marks and titles, and no citations; neither does one that is drawn.
const withCitations = exportFormats.filter(({ name }) => name !== 'SVG' && name !== 'PNG')

test.each(withCitations)(
  '$name carries a citation without a stored article, with the words “not checked”',
  async ({ name }) => {
    // A calendar's lines are folded.
    const text = (await written(name, corpus)).replace(/\r\n /g, '')
    for (const part of ['a great wind', 'The News', 'https://news.example/storm']) expect(text).toContain(part)
    // JSON is the shape of timeline.json, which says it by a key of its own.
    expect(text).toContain(name === 'JSON' ? '"unchecked"' : notChecked)
    if (name === 'CSV') expect(text).toContain('it was closed,checked')
  },
)

test('an annotation needs an address: the menu says what has none', async () => {
  const format = exportFormats.find(({ name }) => name === 'Web Annotations')
  expect(format?.caveat?.(corpus.events)).toBe('1 citation without an article or an address will be left out')
  const page: { total: number } = JSON.parse(await written('Web Annotations', corpus))
  expect(page.total).toBe(2)
})

test.each(['Markdown', 'TimelineJS', 'TimelineJS sheet', 'JSON-LD', 'Web Annotations'])(
  '%s makes no markup and no link of it',
  async (name) => {
    const text = await written(name, hostile)
    const html = name === 'Markdown' ? await marked.parse(text) : text
    expect(html).not.toMatch(/href=["\\']*javascript|"url": "javascript|"source": "javascript/)
    if (!text.startsWith('{')) expect(html).not.toContain('<img')
  },
)
