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
    expect(keptFiles(built(page)).whenSeen).toEqual([])
  })

  it('is of a large collection the page and the parts it opens with; the other parts when they are seen', () => {
    const opening = ['data/columns-0a.bin', 'data/heads-0-1b.json', 'data/events-0-3d.json']
    expect(keptOf([...page, ...forOthers, ...parts, 'data/heads-01-5f.json'])).toEqual([...page, ...opening].sort())
    expect(keptFiles(built([...page, ...parts])).whenSeen).toEqual([...parts].sort())
  })

  it('leaves out the pictures for who installs it, and letters that few collections have until they are seen', () => {
    const letters = 'assets/inter-latin-ext-wght-normal-DO1Apj_S.woff2'
    const fonts = ['assets/inter-latin-wght-normal-Dx4kXJAl.woff2', letters]
    expect(keptOf([...page, ...fonts, 'icon-192.png', 'icon-maskable-512.png'])).toEqual([...page, fonts[0]].sort())
    expect(keptFiles(built(fonts)).whenSeen).toEqual([letters])
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
