import type { CollectionIndex } from '../../corpus/collection-index.ts'
import type { Agreement } from '../../corpus/compared-sources.ts'
import { dayInWords } from '../../corpus/date-words.ts'
import type { Filter, FilterPart } from '../../corpus/filter.ts'
import type { EventOrigin } from '../../corpus/model.ts'
import { outletSpeaks } from '../../corpus/speakers-of-event.ts'

export const originNames: Readonly<Record<EventOrigin, string>> = { edited: 'Reviewed', drafted: 'Draft' }

export const agreementNames: Readonly<Record<Agreement, string>> = {
  differ: 'Sources differ',
  one: 'Only one source',
  agree: 'Several agree',
}

/** Who speaks, by the value of the filter. */
export function speakerName(id: string, index: CollectionIndex): string {
  return id === outletSpeaks ? 'The outlet itself' : (index.actorById.get(id)?.name ?? id)
}

/** One part of a filter in words: "ISIS or AFP", "from 1 December 2021", "“embassy”"; `shown` writes a name or a query. */
export function filterPartInWords(
  filter: Filter,
  part: FilterPart,
  index: CollectionIndex,
  shown: (name: string) => string = (name) => name,
): string {
  switch (part) {
    case 'q':
      return `“${shown(filter.q.trim())}”`
    case 'actors':
      return orList(filter.actors.map((id) => shown(index.actorById.get(id)?.name ?? id)))
    case 'sources':
      return orList(filter.sources.map((id) => shown(index.sources.find((source) => source.id === id)?.name ?? id)))
    case 'statuses':
      return orList(filter.statuses)
    case 'origins':
      return orList(filter.origins.map((origin) => originNames[origin].toLowerCase()))
    case 'agreements':
      return orList(filter.agreements.map((agreement) => agreementNames[agreement].toLowerCase()))
    case 'speakers':
      return `words of ${orList(filter.speakers.map((id) => (id === outletSpeaks ? 'the outlet' : shown(speakerName(id, index)))))}`
    case 'dates':
      return datesInWords(filter)
  }
}

function datesInWords({ from, to, within }: Filter): string {
  const range = [from && `from ${dayInWords(from)}`, to && `to ${dayInWords(to)}`].filter(Boolean).join(' ')
  return within === 'certain' ? `certainly ${range}` : range
}

function orList(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
}
