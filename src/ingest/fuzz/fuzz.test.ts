import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRemoved } from '../clean-text.ts'
import { articleReader } from '../read-article.ts'
import { readSeeds } from '../read-seeds.ts'
import { sha256 } from '../sha256.ts'
import { findQuotations } from '../speakers.ts'
import { damFolder, filesOf } from '../testing.ts'
import { builtFaults } from './built-faults.ts'
import { hostileFolders } from './hostile-folders.ts'
import { longFolders } from './long-folders.ts'
import { longPieces, longText } from './long-texts.ts'

const seeds = [filesOf(damFolder), readSeeds('seeds').files]

it('finds nothing wrong with the folders that it begins with', () => {
  expect(seeds.map(builtFaults)).toEqual([[], []])
})

it('finds no folder that breaks a promise', { timeout: 60_000 }, () => {
  const options = { seed: 7, numRuns: 200, interruptAfterTimeLimit: 5000 }
  fc.assert(
    fc.property(hostileFolders([filesOf(damFolder)]), (files) => {
      expect(builtFaults(files)).toEqual([])
    }),
    options,
  )
})

describe('an article of a million', { timeout: 120_000 }, () => {
  const read = articleReader(sha256)
  it.each(longPieces)('%s is read to its end', (_, piece) => {
    const text = longText(piece, 1_000_000)
    const bytes = new TextEncoder().encode(text)
    expect(read({ id: 'x', text: { path: 'articles/x.txt', bytes }, record: null }).read?.text).toBe(text)
    expect(findRemoved(text).every(({ end }) => end <= text.length)).toBe(true)
    expect(findQuotations(text).every(({ end }) => end <= text.length)).toBe(true)
  })
})

describe('a folder of forty thousand', { timeout: 60_000 }, () => {
  it.each(longFolders)('%s breaks no promise', (_, filesOf) => {
    expect(builtFaults(filesOf(40_000))).toEqual([])
  })
})
