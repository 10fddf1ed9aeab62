import { describe, expect, it, vi } from 'vitest'
import type { Corpus } from '../corpus/model.ts'
import { build, damWith } from './testing.ts'
import { corpusChanged, followingCode } from './virtual-modules.ts'

type Listener = (data: { corpus: Corpus }) => void
type Loaders = Record<string, () => unknown>

/** Runs the code as a browser would, with stand-ins for `import.meta.hot`, `import()` and the module's own export. */
function follow(loadArticle: Loaders): { listener: Listener; load: ReturnType<typeof vi.fn> } {
  const on = vi.fn<(event: string, listener: Listener) => void>()
  const load = vi.fn()
  const code = followingCode('/base/').replaceAll('import.meta.hot', 'hot').replace('import(/*', 'load(/*')
  new Function('hot', 'load', 'loadArticle', code)({ on }, load, loadArticle)
  const [event, listener] = on.mock.calls[0] ?? []
  expect(event).toBe(corpusChanged)
  return { listener: listener ?? (() => undefined), load }
}

describe('followingCode', () => {
  it('points loadArticle at the texts of the new corpus, under addresses that hold their hashes', () => {
    const loadArticle: Loaders = { gone: () => 'old', post: () => 'old' }
    const { listener, load } = follow(loadArticle)
    const { corpus } = build(damWith('articles/post.txt', 'leaked', 'dripped'))
    listener({ corpus })
    expect(Object.keys(loadArticle)).toEqual(['herald-2019-05-08', 'post'])
    loadArticle['post']?.()
    const hash = corpus.articles[1]?.sha256
    expect(load.mock.calls).toEqual([[`/base/@id/__x00__virtual:dateline/article/post?sha256=${hash}`]])
  })
})
