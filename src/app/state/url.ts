import type { CollectionIndex } from '../../corpus/collection-index.ts'
import { agreements } from '../../corpus/compared-sources.ts'
import { emptyFilter, type Filter } from '../../corpus/filter.ts'
import { eventOrigins, eventStatuses, type IsoDay } from '../../corpus/model.ts'
import { foldText } from '../../corpus/search-text.ts'
import type { TimeWindow } from '../../corpus/time-window.ts'
import { formatIsoDay, parseIsoDay } from '../../corpus/utc-day.ts'
import { knownLanguage } from '../language/chosen-language.ts'
import { languages } from '../language/languages.ts'
import { namedVersion, upgraded } from './url-upgrades.ts'
import { laneKinds, type ViewState } from './view-state.ts'

/** In characters (code points). */
const longestQuery = 200
/** Of one parameter whose values are looked for by their words: an address may hold thousands. */
const mostValues = 1000
/** In UTF-16 code units; of an id that cannot be looked up at once. */
const longestId = 300

/**
 * The view that an address asks for. Parameters that are unknown, malformed or name what this collection does not
 * have are left out, so that any query string gives a page.
 */
export function parseAddress(search: string, index: CollectionIndex): ViewState {
  const params = upgraded(new URLSearchParams(search))
  const embed = params.get('embed') === '1'
  const lang = parseLanguage(search)
  const asked = { ...readParams(params, index), lang, embed }
  const step = embed ? null : parseOffset(params.get('tour'))
  if (step === null || !index.corpus.tour?.[step - 1]) return asked
  // By itself it asks for what the step shows; beside other parameters the reader has moved on from there.
  const isAlone = isAddressless(asked) && !params.has('lanes')
  return isAlone ? { ...viewOfStep(index, step), lang } : { ...asked, tour: step }
}

/** What a step of the collection's tour shows, by its number from 1. */
export function viewOfStep(index: CollectionIndex, step: number): ViewState {
  const show = Object.entries(index.corpus.tour?.[step - 1]?.show ?? {})
  const pairs = show.flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
  return { ...readParams(new URLSearchParams(pairs), index), tour: step }
}

/** True of the view that the first address of the page gives, in whatever language and step. */
function isAddressless(view: ViewState): boolean {
  return formatAddress({ ...view, lang: null, tour: null }) === ''
}

function readParams(params: URLSearchParams, index: CollectionIndex): ViewState {
  const article = known(params.get('article'), (id) => index.eventIndex.columns.articles.ids.includes(id))
  const event = known(params.get('event'), (id) => mayHaveEvent(index, id))
  return {
    filter: parseFilter(params, index),
    lanes: laneKinds.find((kind) => kind === params.get('lanes')) ?? 'none',
    window: parseWindow(params.get('window')),
    coverage: params.get('view') === 'coverage',
    event,
    compare: event !== null && params.get('compare') === 'sources',
    about: known(params.get('about'), (id) => index.actorById.has(id)),
    article,
    trail: event !== null && params.get('trail') === 'open',
    passage: article === null ? null : parseOffset(params.get('passage')),
    record: params.get('record') === 'collection',
    lang: null,
    tour: null,
    embed: false,
  }
}

/** The code of the language that an address asks for, where the page has it. */
export function parseLanguage(search: string): string | null {
  return knownLanguage(new URLSearchParams(search).get('lang'), languages)
}

type Put = (name: string, value: string | number | null) => void

/** The query string of a view, with its `?`; empty for the view that an address without parameters gives. */
export function formatAddress(view: ViewState): string {
  const params = new URLSearchParams()
  const put: Put = (name, value) => {
    if (value !== null && value !== '') params.append(name, String(value))
  }
  putFilter(view.filter, put)
  putOpened(view, put)
  if (view.tour !== null) {
    // A step alone would show what it tells of.
    if (isAddressless(view)) put('lanes', 'none')
    put('tour', view.tour)
  }
  // The first address of a page has no parameters, of whatever version it is.
  if (params.toString() === '') return ''
  put('v', namedVersion)
  return `?${params}`
}

function putFilter(filter: Filter, put: Put): void {
  put('q', filter.q)
  for (const actor of filter.actors) put('actor', actor)
  for (const source of filter.sources) put('source', source)
  for (const status of filter.statuses) put('status', status)
  for (const origin of filter.origins) put('origin', origin)
  for (const agreement of filter.agreements) put('agreement', agreement)
  for (const speaker of filter.speakers) put('speaker', speaker)
  put('from', filter.from)
  put('to', filter.to)
  put('within', filter.within === 'possible' ? null : filter.within)
}

function putOpened(view: ViewState, put: Put): void {
  const { window } = view
  put('lanes', view.lanes === 'none' ? null : view.lanes)
  put('window', window && `${formatIsoDay(Math.round(window.start))}/${formatIsoDay(Math.round(window.end))}`)
  put('view', view.coverage ? 'coverage' : null)
  put('event', view.event)
  put('compare', view.compare && view.event !== null ? 'sources' : null)
  put('about', view.about)
  put('article', view.article)
  put('passage', view.passage)
  put('trail', view.trail ? 'open' : null)
  put('record', view.record ? 'collection' : null)
  put('lang', view.lang)
  put('embed', view.embed ? 1 : null)
}

/**
 * Choosing and committing make a history entry; panning, zooming, typing, opening a trail and choosing a language replace
 * the one there is, and so does all in a frame: the way back belongs to the page around it.
 */
export function historyStep(before: ViewState, after: ViewState): 'push' | 'replace' | 'none' {
  if (formatAddress(before) === formatAddress(after)) return 'none'
  if (after.embed) return 'replace'
  const committed = (view: ViewState) =>
    formatAddress({ ...view, window: null, trail: false, lang: null, filter: { ...view.filter, q: '' } })
  return committed(before) === committed(after) ? 'replace' : 'push'
}

function parseFilter(params: URLSearchParams, index: CollectionIndex): Filter {
  const from = parseDay(params.get('from'))
  const to = parseDay(params.get('to'))
  return {
    q: [...(params.get('q') ?? emptyFilter.q)].slice(0, longestQuery).join(''),
    actors: unique(params.getAll('actor').filter((id) => index.actorById.has(id))),
    sources: unique(
      unique(params.getAll('source'))
        .slice(0, mostValues)
        .flatMap((text) => findSource(text, index) ?? []),
    ),
    statuses: eventStatuses.filter((status) => params.getAll('status').includes(status)),
    origins: eventOrigins.filter((origin) => params.getAll('origin').includes(origin)),
    agreements: agreements.filter((agreement) => params.getAll('agreement').includes(agreement)),
    speakers: unique(params.getAll('speaker').filter((id) => index.speakers.includes(id))),
    from,
    to,
    within: params.get('within') === 'certain' ? 'certain' : 'possible',
  }
}

/** A source by its id or by its name, however it is written. */
export function findSource(text: string, index: CollectionIndex): string | undefined {
  return index.sources.find((source) => source.id === text || foldText(source.name) === foldText(text))?.id
}

function known(id: string | null, isKnown: (id: string) => boolean): string | null {
  return id !== null && isKnown(id) ? id : null
}

/** The ids of a large collection are not in the page: whether it has the event is found out when its evidence loads. */
function mayHaveEvent(index: CollectionIndex, id: string): boolean {
  return index.eventById ? index.eventById.has(id) : id.length <= longestId
}

function parseDay(text: string | null): IsoDay | null {
  return text !== null && parseIsoDay(text) !== null ? text : null
}

function parseOffset(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}

function parseWindow(text: string | null): TimeWindow | null {
  const [start = null, end = null] = (text ?? '').split('/').map(parseIsoDay)
  return start !== null && end !== null && start < end ? { start, end } : null
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
