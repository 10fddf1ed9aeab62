import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { dayInWords } from '../../corpus/date-words.ts'
import type { Filter, FilterPart } from '../../corpus/filter.ts'
import { outletSpeaks } from '../../corpus/speakers-of-event.ts'
import { englishLanguage, type Language } from '../language/language.ts'
import type { Say } from '../language/message.ts'

/** Who speaks, by the value of the filter. */
export function speakerName(id: string, index: CollectionIndex, say: Say): string {
  return id === outletSpeaks ? say('filters.outlet') : (index.actorById.get(id)?.name ?? id)
}

/**
 * One part of a filter in words of a language (English, unless it is said): "ISIS or AFP", "from 1 December 2021",
 * "“embassy”". `shown` writes a name or a query.
 */
export function filterPartInWords(
  filter: Filter,
  part: FilterPart,
  index: CollectionIndex,
  language: Language = englishLanguage,
  shown: (name: string) => string = (name) => name,
): string {
  const { say } = language
  const { or } = language.dates.formats
  switch (part) {
    case 'q':
      return say('filters.quoted', { words: shown(filter.q.trim()) })
    case 'actors':
      return or(filter.actors.map((id) => shown(index.actorById.get(id)?.name ?? id)))
    case 'sources':
      return or(filter.sources.map((id) => shown(index.sources.find((source) => source.id === id)?.name ?? id)))
    case 'statuses':
      return or(filter.statuses.map((status) => say(`status.${status}`)))
    case 'origins':
      return or(filter.origins.map((origin) => say(`origin.${origin}`).toLowerCase()))
    case 'agreements':
      return or(filter.agreements.map((agreement) => say(`agreement.${agreement}`).toLowerCase()))
    case 'speakers':
      return say('filters.wordsOf', {
        names: or(filter.speakers.map((id) => shown(speakerInSentence(id, index, say)))),
      })
    case 'dates':
      return datesInWords(filter, language)
  }
}

/** The language of those words, where it is another one than the page's: that of the collection, for a single name. */
export function languageOfPart(filter: Filter, part: FilterPart, { corpus }: CollectionIndex): string | undefined {
  const isName = (part === 'actors' || part === 'sources') && filter[part].length === 1
  return isName ? corpus.language : undefined
}

function speakerInSentence(id: string, index: CollectionIndex, say: Say): string {
  return id === outletSpeaks ? say('filters.outletIn') : speakerName(id, index, say)
}

function datesInWords({ from, to, within }: Filter, { say, dates }: Language): string {
  const range = () => {
    if (from !== null && to !== null)
      return say('filters.fromDayToDay', { from: dayInWords(from, dates), to: dayInWords(to, dates) })
    if (from !== null) return say('filters.fromDay', { day: dayInWords(from, dates) })
    return to === null ? '' : say('filters.toDay', { day: dayInWords(to, dates) })
  }
  return within === 'certain' ? say('filters.certainly', { dates: range() }) : range()
}
