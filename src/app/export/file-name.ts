import type { Filter } from '../../corpus/filter.ts'
import { setParts } from '../../corpus/filter.ts'

/** In characters (code points), so that a name fits every file system beside its dates and its extension. */
const longestTitle = 60

/** The collection's title, the dates that are filtered by, and whether anything else is: `the-dam-2021-filtered.csv`. */
export function fileName(title: string, filter: Filter, extension: string): string {
  const { from, to } = filter
  const dates = from && to ? `${from}-to-${to}` : from ? `from-${from}` : to ? `to-${to}` : ''
  const isNarrower = setParts(filter).some((part) => part !== 'dates')
  const parts = [slugOf(title) || 'timeline', dates, isNarrower ? 'filtered' : '']
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`
}

/** Letters and digits of any script, with hyphens between them. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
  const slug = [...words.filter((word) => word !== '').join('-')].slice(0, longestTitle).join('')
  return slug.replace(/-$/, '')
}
