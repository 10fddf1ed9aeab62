import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { fitsName } from './file-hash.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const bytes = Uint8Array.of(1, 2, 3).buffer
const hash = createHash('sha256').update(new Uint8Array(bytes)).digest('hex')
const path = `data/heads-3-${hash.slice(0, 16)}.json`

test('a data file fits its name where its hash begins with the digits in it', async () => {
  expect(await fitsName(path, bytes)).toBe(true)
  expect(await fitsName(`https://site.example/${path}`, bytes)).toBe(true)
  expect(await fitsName(path, Uint8Array.of(1, 2, 4).buffer)).toBe(false)
  expect(await fitsName(path, new ArrayBuffer(0))).toBe(false)
})

test('a name without a hash says nothing, nor does a browser that works out none', async () => {
  expect(await fitsName('articles/post.txt', bytes)).toBe(true)
  vi.stubGlobal('crypto', {})
  expect(await fitsName(path, new ArrayBuffer(0))).toBe(true)
})
