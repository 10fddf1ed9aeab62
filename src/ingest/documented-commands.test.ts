import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const documents = ['.', 'docs', 'docs/decisions', 'src/corpus', 'src/ingest', 'src/app', 'src/app/export']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.md'))

test('every command that a document names is there', () => {
  const named = documents.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/npm run ([\w:-]+)/g)])
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const missing = named.map(([, command = '']) => command).filter((command) => !(command in scripts))
  expect(named.length).toBeGreaterThan(10)
  expect(missing).toEqual([])
})
