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
const add = async (...entries: [string, string][]) => (await open()).add(entries)
const get = async (...keys: string[]) => keys.map((await open()).get)

describe('a cache of lines', () => {
  it('gives the next run what was added, and nothing for another key', async () => {
    await add(['a', '{"b":"ü c"}'], ['d', '2'])
    expect(await get('a', 'd', 'e')).toEqual(['{"b":"ü c"}', '2', null])
  })

  it('is no file before there is something to keep', async () => {
    await open()
    await expect(readFile(path)).rejects.toThrow()
  })

  it('gives nothing that another version of the program has kept, and forgets it with the first that is added', async () => {
    await add(['a', '1'])
    const other = await open('v2')
    expect(other.get('a')).toBeNull()
    expect(await get('a')).toEqual(['1'])
    other.add([['b', '2']])
    expect(await get('a')).toEqual([null])
  })

  it('gives what stands before a line that was cut off, and goes on behind it', async () => {
    await add(['a', '1'])
    await writeFile(path, `${await readFile(path, 'utf8')}b [1, 2`)
    await add(['c', '3'])
    await add(['d', '4'])
    expect(await get('a', 'c', 'd')).toEqual(['1', null, '4'])
  })

  it('forgets what is no longer used once that is most of it', async () => {
    await add(['a', '1'.repeat(99)], ['b', '2'], ['c', '3'])
    ;(await open()).keepOnly(new Set(['a', 'b']))
    expect(await get('c')).toEqual(['3'])
    ;(await open()).keepOnly(new Set(['b', 'c']))
    expect(await get('a', 'b', 'c')).toEqual([null, '2', '3'])
    expect((await readFile(path)).length).toBeLessThan(20)
  })

  it('is no reason to fail where the disk refuses', async () => {
    await folder.write({ file: 'in the way' })
    const refused = await openLineCache(join(folder.path, 'file/kept/one.jsonl'), 'v1')
    refused.add([['a', '1']])
    refused.keepOnly(new Set())
    expect(refused.get('a')).toBe('1')
    expect((await openLineCache(join(folder.path, 'file/kept/one.jsonl'), 'v1')).get('a')).toBeNull()
  })
})
