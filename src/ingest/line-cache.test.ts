import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLineCache } from './line-cache.ts'
import { type DiskFolder, onDisk } from './testing.ts'

let folder: DiskFolder
let path: string
beforeEach(async () => {
  folder = await onDisk({})
  path = join(folder.path, 'kept/one.jsonl')
})
afterEach(() => folder.removeAll())

const open = (version = 'v1') => openLineCache(path, version)

describe('a cache of lines', () => {
  it('gives the next run what was added, and nothing for another key', () => {
    open().add([
      ['a', '{"b":"ü c"}'],
      ['d', '2'],
    ])
    expect(['a', 'd', 'e'].map(open().get)).toEqual(['{"b":"ü c"}', '2', null])
  })

  it('gives nothing that another version of the program has kept', () => {
    open().add([['a', '1']])
    expect(open('v2').get('a')).toBeNull()
    expect(open().get('a')).toBeNull()
  })

  it('gives what stands before a line that was cut off, and goes on behind it', async () => {
    open().add([['a', '1']])
    await writeFile(path, `${await readFile(path, 'utf8')}b [1, 2`)
    open().add([['c', '3']])
    open().add([['d', '4']])
    expect(['a', 'c', 'd'].map(open().get)).toEqual(['1', null, '4'])
  })

  it('forgets what is no longer used once that is most of it', async () => {
    open().add([
      ['a', '1'.repeat(99)],
      ['b', '2'],
      ['c', '3'],
    ])
    open().keepOnly(new Set(['a', 'b']))
    expect(open().get('c')).toBe('3')
    open().keepOnly(new Set(['b', 'c']))
    expect(['a', 'b', 'c'].map(open().get)).toEqual([null, '2', '3'])
    expect((await readFile(path)).length).toBeLessThan(20)
  })

  it('is no reason to fail where the disk refuses', async () => {
    await folder.write({ file: 'in the way' })
    const refused = openLineCache(join(folder.path, 'file/kept/one.jsonl'), 'v1')
    refused.add([['a', '1']])
    refused.keepOnly(new Set())
    expect(refused.get('a')).toBe('1')
    expect(openLineCache(join(folder.path, 'file/kept/one.jsonl'), 'v1').get('a')).toBeNull()
  })
})
