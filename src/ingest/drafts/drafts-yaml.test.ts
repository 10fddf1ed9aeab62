import { expect, it } from 'vitest'
import { build } from '../testing.ts'
import { draftsYaml } from './drafts-yaml.ts'

const folder = {
  'articles/post.txt':
    'On Monday the Orrin Council closed the bridge: “it is #unsafe”.\nMayor Ada Brek resigned on Tuesday.',
  'articles/post.yaml': 'published: 2024-03-06\n',
}

it('writes drafts that read as the same events once an author keeps them', () => {
  const drafted = build(folder).corpus
  const yaml = draftsYaml(drafted)
  const actors = yaml.slice(yaml.indexOf('# Their actors')).split('\n').slice(1).join('\n').replace(/^# /gm, '')
  const kept = build({ ...folder, 'events.yaml': yaml, 'actors.yaml': actors })
  expect(kept.diagnostics).toEqual([])
  const told = (corpus: typeof drafted) =>
    corpus.events.map(({ title, date, status, actors: ids, parts }) => [title, date, status, ids, parts])
  expect(drafted.events).toHaveLength(2)
  expect(told(kept.corpus)).toEqual(told(drafted))
  expect(kept.corpus.events.every(({ origin }) => origin === 'edited')).toBe(true)
})
