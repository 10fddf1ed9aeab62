import { expect, test } from 'vitest'
import { indexCorpus } from '../../corpus/corpus-index.ts'
import { emptyFilter, type Filter, type FilterPart } from '../../corpus/filter.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { filterPartInWords } from './filter-words.ts'

const index = indexCorpus(corpusFrom`
  actor isis | ISIS | Daesh
  article k24 | Kurdistan 24
  2021 | talks | Talks | happened | isis, afp | k24: talks
`)

test.each<[FilterPart, Partial<Filter>, string]>([
  ['q', { q: '  embassy ' }, '“embassy”'],
  ['actors', { actors: ['isis'] }, 'ISIS'],
  ['actors', { actors: ['isis', 'afp', 'gone'] }, 'ISIS, afp or gone'],
  ['sources', { sources: ['kurdistan-24', 'gone'] }, 'Kurdistan 24 or gone'],
  ['statuses', { statuses: ['planned', 'ongoing'] }, 'planned or ongoing'],
  ['agreements', { agreements: ['differ', 'one'] }, 'sources differ or only one source'],
  ['speakers', { speakers: ['_outlet', 'isis', 'gone'] }, 'words of the outlet, ISIS or gone'],
  ['dates', { from: '2021-12-01' }, 'from 1 December 2021'],
  ['dates', { to: '2021-12-31' }, 'to 31 December 2021'],
  ['dates', { from: '2021-12-01', to: '2021-12-31' }, 'from 1 December 2021 to 31 December 2021'],
  ['dates', { from: '2021-12-01', within: 'certain' }, 'certainly from 1 December 2021'],
])('the part %s of %j is put in words', (part, filter, words) => {
  expect(filterPartInWords({ ...emptyFilter, ...filter }, part, index)).toBe(words)
})
