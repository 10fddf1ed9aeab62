import { execFileSync } from 'node:child_process'
import { symlink } from 'node:fs/promises'
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

// Windows lets only an administrator make links, and has no pipes in folders.
describe.runIf(process.platform !== 'win32')('what lies in the folder and is no file of it', () => {
  let own: DiskFolder
  beforeAll(async () => {
    own = await onDisk({ 'articles/a.txt': 'A', 'secret.txt': 'S' })
    await symlink(join(folder.path, 'articles/a.txt'), join(own.path, 'articles/outside.txt'))
    await symlink('/dev/zero', join(own.path, 'articles/zero.txt'))
    await symlink('a.txt', join(own.path, 'articles/inside.txt'))
    await symlink('nowhere', join(own.path, 'articles/broken.txt'))
    await symlink('circle.txt', join(own.path, 'articles/circle.txt'))
    await symlink(folder.path, join(own.path, 'articles/folder.txt'))
    execFileSync('mkfifo', [join(own.path, 'articles/pipe.txt')])
  })
  afterAll(() => own.removeAll())

  it('is not read, and told with a mend', () => {
    const { files, diagnostics } = readSeeds(own.path)
    expect(files.map(({ path }) => path)).toEqual(['secret.txt', 'articles/a.txt', 'articles/inside.txt'])
    expect(diagnostics.map(({ file, code, severity }) => [file, code, severity])).toEqual([
      ['articles/broken.txt', 'file-unreadable', 'error'],
      ['articles/circle.txt', 'file-unreadable', 'error'],
      ['articles/folder.txt', 'file-outside', 'error'],
      ['articles/outside.txt', 'file-outside', 'error'],
      ['articles/pipe.txt', 'file-unreadable', 'error'],
      ['articles/zero.txt', 'file-outside', 'error'],
    ])
    expect(diagnostics.every(({ mend }) => mend !== null)).toBe(true)
  })

  it('is not read where the whole of articles/ leads out of the folder', async () => {
    const other = await onDisk({ 'events.yaml': '[]' })
    await symlink(join(own.path, 'articles'), join(other.path, 'articles'))
    const { files, diagnostics } = readSeeds(other.path)
    expect(files.map(({ path }) => path)).toEqual(['events.yaml'])
    expect(new Set(diagnostics.map(({ code }) => code))).toContain('file-outside')
    await other.removeAll()
  })

  it('is read where the folder itself is a link', async () => {
    const other = await onDisk({})
    await symlink(folder.path, join(other.path, 'linked'))
    expect(readSeeds(join(other.path, 'linked')).diagnostics).toEqual([])
    await other.removeAll()
  })
})
