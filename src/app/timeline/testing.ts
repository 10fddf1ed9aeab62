import { allOf } from '../../corpus/bitset.ts'
import { type CorpusIndex, indexCorpus } from '../../corpus/corpus-index.ts'
import { corpusFrom } from '../../corpus/testing.ts'
import { formatIsoDay } from '../../corpus/utc-day.ts'
import { englishLanguage } from '../language/language.ts'
import type { LaneKind } from '../state/view-state.ts'
import { lanesOf, rowsPerLane } from './lanes.ts'
import { type Zoom, zoomOf } from './time-blocks.ts'
import { type PreparedLane, prepareLane, rowUse } from './window-layout.ts'

// For tests only.

/** A collection of an event for each of some numbers: its day, how vague its date is, and its actor follow from it. */
export function manyEvents(numbers: readonly number[]): CorpusIndex {
  const lines = numbers.map((number, i) => {
    const day = formatIsoDay(16_000 + (number % 1500))
    const kind = Math.floor(number / 1500) % 12
    const later = formatIsoDay(16_000 + (number % 1500) + (number % 97))
    const vague = [day.slice(0, 7), day.slice(0, 4), `${day}/${later}`, `[..${day}]`, `${day}/..`, `[${day},${later}]`]
    return `${vague[kind] ?? day} | e${i} | Event ${i} | happened | actor-${number % 5} | k24: words`
  })
  return indexCorpus(corpusFrom`${lines.join('\n')}`)
}

/** All lanes of a kind, ready to be drawn at a zoom at which a window of some days fills 1200 pixels. */
export function preparedLanes(index: CorpusIndex, kind: LaneKind, days: number): { zoom: Zoom; lanes: PreparedLane[] } {
  const zoom = zoomOf(1200 / days, 1200)
  const { shown } = lanesOf(
    kind,
    index,
    allOf(index.corpus.events.length),
    Number.POSITIVE_INFINITY,
    englishLanguage.say,
  )
  const rows = rowUse(rowsPerLane(shown.length))
  return { zoom, lanes: shown.map((lane) => prepareLane(lane, index.eventIndex, zoom, rows)) }
}
