import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findRemoved } from '../clean-text.ts'
import { keptText } from '../kept-text.ts'
import { parsePage } from '../page-dom.ts'
import { visibleLines } from '../page-text.ts'
import { findQuotations } from '../speakers.ts'
import { storeArticle } from '../stored-article.ts'
import { findTimes } from '../times.ts'
import { readAttributions } from './attributions.ts'
import { filesIn, type NamedFile } from './disk.ts'
import { countSpeakers, speakerShare } from './quotation-score.ts'
import { compareTexts, textScore } from './text-score.ts'
import { countTimes, type TimeScores, timeScores } from './time-score.ts'
import { readTimeMl } from './timeml.ts'

/** A figure over all texts of a set, over those whose errors were looked at while rules were written, and the others. */
export interface HalvedFigure {
  readonly name: string
  /** Shares from 0 to 1; null where there are no such texts. */
  readonly all: number | null
  readonly workedOn: number | null
  readonly other: number | null
}

/** A set of texts that people have marked up, as a clone of its repository has it. */
export interface TuningSet {
  readonly repository: string
  /** Measures the parts meant for tuning, never those held out; null where they are not in the folder. */
  readonly measure: (folder: string) => Promise<readonly HalvedFigure[] | null>
}

export const tuningSets: readonly TuningSet[] = [
  { repository: 'jspotter/TempEval-3', measure: measureTimes },
  { repository: 'networkdynamics/PolNeAR', measure: measureSpeakers },
  { repository: 'scrapinghub/article-extraction-benchmark', measure: measureTexts },
]

interface Halved<T> {
  readonly item: T
  readonly isWorkedOn: boolean
}

function halved<T>(name: string, items: readonly Halved<T>[], score: (items: readonly T[]) => number): HalvedFigure {
  const those = (isWanted: (half: Halved<T>) => boolean) => {
    const wanted = items.filter(isWanted).map(({ item }) => item)
    return wanted.length === 0 ? null : score(wanted)
  }
  return {
    name,
    all: those(() => true),
    workedOn: those(({ isWorkedOn }) => isWorkedOn),
    other: those(({ isWorkedOn }) => !isWorkedOn),
  }
}

async function measureTimes(folder: string): Promise<HalvedFigure[] | null> {
  const figures: HalvedFigure[] = []
  for (const part of ['TimeBank', 'AQUAINT']) {
    const files = await filesIn(join(folder, 'data/TBAQ-cleaned', part), '.tml')
    if (files.length === 0) return null
    const counts = files.map((file, index) => {
      const { text, written, times } = readTimeMl(textOf(file))
      return { item: countTimes(times, findTimes(text, written?.slice(0, 10) ?? null)), isWorkedOn: index % 2 === 0 }
    })
    const kinds: readonly (readonly [keyof TimeScores, string])[] = [
      ['value', 'value'],
      ['strict', 'same words'],
      ['relaxed', 'overlapping words'],
    ]
    for (const [kind, words] of kinds) {
      figures.push(halved(`times, ${part}: ${words} (F1)`, counts, (items) => timeScores(items)[kind]))
    }
  }
  return figures
}

async function measureSpeakers(folder: string): Promise<HalvedFigure[] | null> {
  const texts = await filesIn(join(folder, 'data/train/text'), '.txt')
  const annotations = await filesIn(join(folder, 'data/train/attributions'), '.ann')
  const counts = texts.flatMap((file) => {
    const id = file.name.replace(/\.txt$/, '')
    // Several people marked some of the texts, each in a file of theirs: the first is taken.
    const marked = annotations.find(({ name }) => name.startsWith(`${id}_`))
    if (!marked) return []
    const text = textOf(file)
    const attributions = readAttributions(text, textOf(marked))
    return [{ item: countSpeakers(text, attributions, findQuotations(text)), isWorkedOn: hashOf(id) % 2 === 1 }]
  })
  return counts.length === 0 ? null : [halved('speakers of direct quotations, PolNeAR', counts, speakerShare)]
}

async function measureTexts(folder: string): Promise<HalvedFigure[] | null> {
  const pages = await filesIn(join(folder, 'html'), '.html.gz')
  const [truth] = await filesIn(folder, 'ground-truth.json')
  if (pages.length === 0 || !truth) return null
  const gold = JSON.parse(textOf(truth)) as Readonly<Record<string, { articleBody?: string }>>
  const compared = (articleOf: (bytes: Uint8Array) => string) =>
    pages.flatMap(({ name, bytes }) => {
      const id = name.replace(/\.html\.gz$/, '')
      const body = gold[id]?.articleBody
      if (body === undefined) return []
      const isWorkedOn = Number.parseInt(id.slice(0, 2), 16) % 2 === 0
      return [{ item: compareTexts(body, articleOf(gunzipSync(bytes))), isWorkedOn }]
    })
  return [
    halved('article of a page’s visible lines (F1)', compared(articleOfLines), textScore),
    halved('article of a saved page (F1)', compared(articleOfPage), textScore),
  ]
}

/** As where somebody has copied all that a page shows into a text file. */
function articleOfLines(bytes: Uint8Array): string {
  const { lines } = visibleLines(parsePage(new TextDecoder().decode(bytes)))
  const text = lines.map((line) => line.text).join('\n')
  return keptText(text, findRemoved(text))
}

function articleOfPage(bytes: Uint8Array): string {
  const { stored } = storeArticle({ path: 'articles/page.html', bytes })
  if (!stored) return ''
  const { text, outside } = stored
  return keptText(text, findRemoved(text, { outside, ofPage: outside.length > 0 }))
}

function textOf({ bytes }: NamedFile): string {
  return new TextDecoder().decode(bytes)
}

/** A number for a name, by which a set is halved; the halves must stay what they were. */
function hashOf(name: string): number {
  let hash = 0
  for (const character of name) hash = (hash * 31 + character.charCodeAt(0)) >>> 0
  return hash
}
