import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { fetchFile } from './data-file.ts'

vi.stubGlobal('document', { baseURI: 'https://site.example/', scripts: [] })

const right = 'the heads'
const path = `data/heads-0-${createHash('sha256').update(right).digest('hex').slice(0, 16)}.json`
const { signal } = new AbortController()

/** Answers with one text after the other, and gives how each was asked for. */
function answers(...texts: readonly string[]) {
  const caches: (RequestCache | undefined)[] = []
  vi.stubGlobal('fetch', async (_: URL, { cache }: RequestInit) => {
    caches.push(cache)
    return new Response(texts[caches.length - 1])
  })
  return caches
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('a file that fits its name is asked for once', async () => {
  const caches = answers(right)
  expect(new TextDecoder().decode(await fetchFile(path, signal))).toBe(right)
  expect(caches).toEqual([undefined])
})

test('a file that differs from its name is asked for again, past the cache', async () => {
  const caches = answers('the hoads', right)
  expect(new TextDecoder().decode(await fetchFile(path, signal))).toBe(right)
  expect(caches).toEqual([undefined, 'reload'])
})

test('a file that differs both times is refused', async () => {
  answers('the hoads', 'the hoads')
  await expect(fetchFile(path, signal)).rejects.toThrow(`${path} is not what was built: its hash differs`)
})

test('a file that is not there says so', async () => {
  vi.stubGlobal('fetch', async () => new Response('gone', { status: 500, statusText: 'Oh' }))
  await expect(fetchFile(path, signal)).rejects.toThrow(`${path} could not be loaded: 500 Oh`)
})
