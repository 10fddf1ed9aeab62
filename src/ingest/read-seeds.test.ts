import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCollection } from './load-collection.ts'
import { readSeeds } from './read-seeds.ts'
import { type DiskFolder, onDisk } from './testing.ts'

let folder: DiskFolder
beforeAll(async () => {
  folder = await onDisk({
    'events.yaml': '[]',
    'articles/b.txt': 'B',
    'articles/a.txt': '\uFEFFA\r\n',
    'articles/.hidden.txt': '',
    'articles/deep/c.txt': '',
    'picture.png': '',
  })
})
afterAll(() => folder.removeAll())

describe('readSeeds', () => {
  it('reads the folder and its articles, byte for byte, in order of path', () => {
    const { files, diagnostics } = readSeeds(folder.path)
    expect(files.map(({ path }) => path)).toEqual(['events.yaml', 'articles/a.txt', 'articles/b.txt'])
    expect([...(files[1]?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a])
    expect(diagnostics).toEqual([])
  })

  it('says once that a folder is missing', async () => {
    const { corpus, diagnostics } = await loadCollection(join(folder.path, 'none'))
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['folder-missing', '']])
    expect(corpus).toMatchObject({ title: 'none', articles: [], events: [] })
  })
})
