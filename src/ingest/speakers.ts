import type { TextSpan } from '../corpus/model.ts'
import { mainSpeaker, speakerInSentence } from './attribution.ts'
import { indirectSpeechIn } from './indirect-speech.ts'
import type { TokenRange } from './noun-phrase.ts'
import { type MarkedQuotation, pairQuotationMarks } from './quotation-marks.ts'
import { paragraphsOf } from './speech-paragraphs.ts'
import { type Sentence, sentencesOf, type Token } from './speech-tokens.ts'

/** Words that an article gives as somebody's. */
export interface Quotation extends TextSpan {
  /** The words that name the source, where the article has them; null where it names none. */
  readonly speaker: TextSpan | null
  /** `direct`: between quotation marks, which belong to the span. `indirect`: told in the article's words. */
  readonly kind: 'direct' | 'indirect'
  /** The words only name what somebody speaks of (“she denounced the plan”); nothing is said with them. */
  readonly topic: boolean
}

// So few words beside a quotation leave it to the speaker of the sentence before.
const mostWordsAlone = 4

/** Finds what a text quotes, and whom, in the order of the text. */
export function findQuotations(text: string): Quotation[] {
  const marked = pairQuotationMarks(text)
  const found: Quotation[] = []
  let first = 0
  let last: TextSpan | null = null
  for (const paragraph of paragraphsOf(text)) {
    for (const sentence of sentencesOf(text, paragraph, marked, first)) {
      const direct = directIn(text, sentence, marked, last)
      // One by one: a hostile text has more of them than a call takes arguments.
      for (const quotation of direct) found.push(quotation)
      for (const quotation of indirectIn(sentence)) found.push(quotation)
      last = mainSpeakerOf(text, sentence, direct) ?? last
    }
    while ((marked[first]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) first++
  }
  return nameCarried(found, marked).sort((a, b) => a.start - b.start || b.end - a.end)
}

function directIn(
  text: string,
  sentence: Sentence,
  marked: readonly MarkedQuotation[],
  last: TextSpan | null,
): Quotation[] {
  const found: Quotation[] = []
  let main: TextSpan | null = null
  const alone = sentence.filter(({ kind }) => kind === 'word').length <= mostWordsAlone
  for (const [index, token] of sentence.entries()) {
    if (token.kind !== 'quotation') continue
    const range = speakerInSentence(sentence, index, asksForSpeaker(text, sentence, index))
    const named: TextSpan | null = range ? spanOf(sentence, range) : null
    const before = alone && !marked[token.quotation]?.carriedOn ? last : null
    found.push({ start: token.start, end: token.end, speaker: named ?? main ?? before, kind: 'direct', topic: false })
    if (named && !isRelative(text, named)) main ??= named
  }
  return found
}

/** A quotation that the next paragraph goes on with, and that names nobody itself, has the speaker of the rest. */
function nameCarried(found: readonly Quotation[], marked: readonly MarkedQuotation[]): Quotation[] {
  const carried = new Set(marked.flatMap(({ start, carriedOn }) => (carriedOn ? [start] : [])))
  const named: Quotation[] = []
  let next: TextSpan | null = null
  for (const quotation of found.toReversed()) {
    const direct = quotation.kind === 'direct'
    const speaker: TextSpan | null = quotation.speaker ?? (direct && carried.has(quotation.start) ? next : null)
    if (direct) next = speaker
    named.push({ ...quotation, speaker })
  }
  return named
}

function indirectIn(sentence: Sentence): Quotation[] {
  return indirectSpeechIn(sentence).flatMap(({ from, to, speaker, topic }) => {
    const span = spanOf(sentence, { from, to })
    return span ? [{ ...span, speaker: speaker && spanOf(sentence, speaker), kind: 'indirect' as const, topic }] : []
  })
}

/** Whom a quotation that stands alone after this sentence goes on quoting. */
function mainSpeakerOf(text: string, sentence: Sentence, direct: readonly Quotation[]): TextSpan | null {
  if (direct.length > 0) return direct.find(({ speaker }) => speaker && !isRelative(text, speaker))?.speaker ?? null
  const range = mainSpeaker(sentence)
  const speaker = range && spanOf(sentence, range)
  return speaker && !isRelative(text, speaker) ? speaker : null
}

/** A quotation that ends in a comma or a question, and is no mere fragment, has its speaker after it. */
function asksForSpeaker(text: string, sentence: Sentence, index: number): boolean {
  const { start, end } = sentence[index] as Token
  if (sentence[index - 1]?.word === 'that') return false
  if (index > 0 && /^\p{Ll}/u.test(text.slice(start, end).replace(/^["“”'‘`«„]+/, ''))) return false
  return /[,?!—–-]["”“»'’]*$/.test(text.slice(end - 4, end)) || sentence[index + 1]?.word === ','
}

function isRelative(text: string, { start, end }: TextSpan): boolean {
  return /^(?:who|which)$/.test(text.slice(start, end))
}

function spanOf(sentence: Sentence, { from, to }: TokenRange): TextSpan | null {
  const first = sentence[from]
  const final = sentence[to - 1]
  return first && final ? { start: first.start, end: final.end } : null
}
