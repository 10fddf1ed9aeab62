import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keptFiles } from './kept-files.ts'

const page = ['index.html', 'assets/index-Ab1.js', 'assets/post-Cd2.js', 'favicon.svg', 'manifest.webmanifest']
const forOthers = ['timeline.json', 'SHA256SUMS', 'articles/post.txt']
const parts = ['data/columns-0a.bin', 'data/heads-0-1b.json', 'data/heads-1-2c.json', 'data/events-0-3d.json']
const built = (names: readonly string[]) => names.map((fileName) => ({ fileName, source: `what ${fileName} holds` }))
const keptOf = (names: readonly string[]) => keptFiles(built(names)).precached.map(({ url }) => url)

describe('what is kept for when there is no connection', () => {
  it('is all of a small collection but what no page asks for, sorted', () => {
    const never = ['_headers', 'service-worker.js', 'assets/index-Ab1.js.map', 'articles/original/post.pdf']
    expect(keptOf([...never, ...page, ...forOthers])).toEqual([...page, ...forOthers].sort())
    expect(keptFiles(built(page)).parts).toEqual([])
  })

  it('is of a large collection the page and the parts it opens with; the other parts when they are seen', () => {
    const opening = ['data/columns-0a.bin', 'data/heads-0-1b.json', 'data/events-0-3d.json']
    expect(keptOf([...page, ...forOthers, ...parts, 'data/heads-01-5f.json'])).toEqual([...page, ...opening].sort())
    expect(keptFiles(built([...page, ...parts])).parts).toEqual([...parts].sort())
  })

  it('is known by its hash: in its name, or as its revision', () => {
    const { precached } = keptFiles([
      { fileName: 'assets/index-Ab1.js', source: 'let dam' },
      { fileName: 'index.html', source: new TextEncoder().encode('<!doctype html>') },
    ])
    const hash = createHash('sha384').update('<!doctype html>').digest('base64')
    expect(precached).toEqual([
      {
        url: 'assets/index-Ab1.js',
        revision: null,
        integrity: `sha384-${createHash('sha384').update('let dam').digest('base64')}`,
      },
      { url: 'index.html', revision: hash.slice(0, 16), integrity: `sha384-${hash}` },
    ])
  })

  it.each([
    ['articles/odd name, ü.txt', 'articles/odd%20name,%20%C3%BC.txt'],
    ['articles/50%.txt', 'articles/50%25.txt'],
    ['articles/who? #1.txt', 'articles/who%3F%20%231.txt'],
  ])('has the address by which a browser asks for %s', (fileName, url) => {
    expect(keptOf([fileName])).toEqual([url])
  })
})
