import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { findSource, parseAddress } from './url.ts'
import { addressVersion, isLaterVersion } from './url-upgrades.ts'
import type { ViewState } from './view-state.ts'

/** A part of an address that is not in the view it gives. */
export interface DroppedPart {
  readonly name: string
  readonly value: string
  /**
   * No address of this page has such a part; the collection does not have (or no longer has) what it names; it cannot be
   * read; of several only the first counts; it is longer than what is read; the address is of a version that is not known.
   */
  readonly why: 'unknown' | 'absent' | 'unreadable' | 'repeated' | 'cut' | 'later version'
}

interface Known {
  /** Whether the view has what a value says, or nothing is lost without it. */
  readonly isKept: (view: ViewState, value: string, index: CollectionIndex) => boolean
  readonly why: 'absent' | 'unreadable' | 'cut'
  /** Stands once for each value. */
  readonly isList?: true
}

const says = (word: string, isSet: (view: ViewState) => boolean): Known => ({
  isKept: (view, value) => value === word || isSet(view),
  why: 'unreadable',
})

const known: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['q', { isKept: ({ filter }, value) => filter.q === value, why: 'cut' }],
  ['actor', { isKept: ({ filter }, value) => filter.actors.includes(value), why: 'absent', isList: true }],
  [
    'source',
    {
      isKept: ({ filter }, value, index) => filter.sources.includes(findSource(value, index) ?? ''),
      why: 'absent',
      isList: true,
    },
  ],
  ['speaker', { isKept: ({ filter }, value) => filter.speakers.includes(value), why: 'absent', isList: true }],
  ['status', { isKept: ({ filter }, value) => has(filter.statuses, value), why: 'unreadable', isList: true }],
  ['origin', { isKept: ({ filter }, value) => has(filter.origins, value), why: 'unreadable', isList: true }],
  ['agreement', { isKept: ({ filter }, value) => has(filter.agreements, value), why: 'unreadable', isList: true }],
  ['from', { isKept: ({ filter }, value) => filter.from === value, why: 'unreadable' }],
  ['to', { isKept: ({ filter }, value) => filter.to === value, why: 'unreadable' }],
  ['within', { isKept: ({ filter }, value) => filter.within === value, why: 'unreadable' }],
  ['lanes', { isKept: ({ lanes }, value) => lanes === value, why: 'unreadable' }],
  ['window', { isKept: ({ window }) => window !== null, why: 'unreadable' }],
  ['event', { isKept: ({ event }, value) => event === value, why: 'absent' }],
  ['about', { isKept: ({ about }, value) => about === value, why: 'absent' }],
  ['article', { isKept: ({ article }, value) => article === value, why: 'absent' }],
  ['passage', { isKept: (_, value) => /^\d{1,9}$/.test(value), why: 'unreadable' }],
  ['view', says('coverage', ({ coverage }) => coverage)],
  ['compare', says('sources', ({ compare }) => compare)],
  ['trail', says('open', ({ trail }) => trail)],
  ['record', says('collection', ({ record }) => record)],
  ['tour', { isKept: ({ tour }, value) => String(tour) === value, why: 'absent' }],
  ['lang', { isKept: ({ lang }, value) => lang === value, why: 'unreadable' }],
  ['embed', says('1', ({ embed }) => embed)],
])

// What others hang onto addresses that they pass on; nobody meant it for this page.
const passedOn = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid?)$/

/** What of an address (`?…`) is not in the view that `parseAddress` makes of it, in order; each part once. */
export function droppedParts(search: string, index: CollectionIndex): readonly DroppedPart[] {
  const view = parseAddress(search, index)
  const seen = new Set<string>()
  const params = [...new URLSearchParams(search)]
  const dropped = params.flatMap(([name, value]): DroppedPart[] => {
    const isFirst = !seen.has(name)
    seen.add(name)
    const why = whyDropped(name, value, { view, index, isFirst })
    return why === null ? [] : [{ name, value, why }]
  })
  return [...new Map(dropped.map((part) => [`${part.name}=${part.value}`, part])).values()]
}

interface Given {
  readonly view: ViewState
  readonly index: CollectionIndex
  readonly isFirst: boolean
}

function whyDropped(name: string, value: string, { view, index, isFirst }: Given): DroppedPart['why'] | null {
  if (name === 'v') {
    if (isLaterVersion(value)) return 'later version'
    return addressVersion(value) === null ? 'unreadable' : null
  }
  const part = known.get(name)
  if (!part) return passedOn.test(name) ? null : 'unknown'
  if (part.isKept(view, value, index)) return null
  return isFirst || part.isList ? part.why : 'repeated'
}

const has = (chosen: readonly string[], value: string): boolean => chosen.includes(value)
