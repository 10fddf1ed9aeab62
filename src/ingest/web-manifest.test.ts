import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { webManifest } from './web-manifest.ts'

const collection = { title: 'The dam', description: null, language: 'en' }
const icon = z.object({ src: z.string(), sizes: z.string(), type: z.string() })
const manifestOf = (one: Parameters<typeof webManifest>[0]) =>
  z.looseObject({ icons: z.array(icon) }).parse(JSON.parse(webManifest(one)))

describe('the manifest of a site', () => {
  it('has the name, the words and the language of the collection', () => {
    expect(manifestOf({ title: 'Der Damm', description: 'Ein Jahr.', language: 'de' })).toMatchObject({
      name: 'Der Damm',
      description: 'Ein Jahr.',
      lang: 'de',
    })
    expect(manifestOf(collection)).not.toHaveProperty('description')
  })

  it('names icons that are there, of the size that it says', () => {
    const { icons } = manifestOf(collection)
    for (const { src, sizes, type } of icons) {
      const bytes = readFileSync(`public/${src}`)
      // The width and the height stand in the first chunk of a PNG.
      if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
    }
    expect(icons.length).toBeGreaterThan(2)
  })

  it('has the colour of the page', () => {
    const [, paper] = /--paper: (#\w{6});/.exec(readFileSync('src/app/styles/tokens.css', 'utf8')) ?? []
    expect(manifestOf(collection)).toMatchObject({ background_color: paper, theme_color: paper })
  })
})
