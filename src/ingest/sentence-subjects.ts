import type { TextSpan } from '../corpus/model.ts'
import { pairQuotationMarks } from './quotation-marks.ts'
import { isComma, isFiniteVerb, isRelative } from './speech-grammar.ts'
import { paragraphsOf } from './speech-paragraphs.ts'
import { type Sentence, sentencesOf } from './speech-tokens.ts'
import { clauseOpeners } from './speech-words.ts'
import { subjectOf } from './verb-subject.ts'

/** A sentence, and the words for whom or what it is about. */
export interface SentenceSubject extends TextSpan {
  /** Counts the paragraphs of the text from 0. */
  readonly paragraph: number
  /** The subject of its main clause's first verb outside quotation marks; null where none is found. */
  readonly subject: TextSpan | null
  /** The subject of the clause that leads to the main one: “When she left, it rained.” */
  readonly opening: TextSpan | null
}

const mostTried = 5

/** The sentences of a text with their subjects, in order; sentences end where `findQuotations` ends them. */
export function sentenceSubjects(text: string): SentenceSubject[] {
  const marked = pairQuotationMarks(text)
  let first = 0
  return paragraphsOf(text).flatMap((span, paragraph) => {
    while ((marked[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++
    return sentencesOf(text, span, marked, first).flatMap((sentence) => {
      const start = sentence[0]?.start
      const end = sentence.at(-1)?.end
      return start === undefined || end === undefined ? [] : [{ start, end, paragraph, ...subjectsOf(sentence) }]
    })
  })
}

function subjectsOf(sentence: Sentence): Pick<SentenceSubject, 'subject' | 'opening'> {
  if (!clauseOpeners.has(sentence[0]?.word ?? ''))
    return { subject: firstSubject(sentence, 0, sentence.length), opening: null }
  const comma = sentence.findIndex(isComma)
  if (comma === -1) return { subject: null, opening: null }
  const opening = firstSubject(sentence, 0, comma)
  return { subject: firstSubject(sentence, comma + 1, sentence.length), opening }
}

function firstSubject(sentence: Sentence, first: number, end: number): TextSpan | null {
  let tried = 0
  for (let index = first; index < end && tried < mostTried; index++) {
    if (!isFiniteVerb(sentence, index)) continue
    tried++
    const range = subjectOf(sentence, index)
    const from = range && sentence[range.from]
    const final = range && sentence[range.to - 1]
    if (from && final && !isRelative(from)) return { start: from.start, end: final.end }
  }
  return null
}
