import type { Quotation } from '../speakers.ts'
import type { Attribution } from './attributions.ts'
import { overlapOf } from './overlap.ts'

export interface SpeakerCounts {
  /** Attributions with quotation marks in their content, and with a source. */
  readonly quoted: number
  /** Those whose source shares a letter with the speaker found for them. */
  readonly right: number
}

const quotationMark = /["“”«»]|''|``/

/** Compares the speakers of the direct quotations found in a text with the sources marked in it. */
export function countSpeakers(
  text: string,
  attributions: readonly Attribution[],
  found: readonly Quotation[],
): SpeakerCounts {
  const direct = found.filter(({ kind }) => kind === 'direct')
  const quoted = attributions.filter(
    ({ content, source }) =>
      source.length > 0 && content.some(({ start, end }) => quotationMark.test(text.slice(start, end))),
  )
  const right = quoted.filter(({ content, source }) => {
    const speaker = quotationOf(content, direct)?.speaker
    return speaker != null && source.some((part) => overlapOf(part, speaker) > 0)
  })
  return { quoted: quoted.length, right: right.length }
}

/** The share of right speakers over several texts, from 0 to 1. */
export function speakerShare(texts: readonly SpeakerCounts[]): number {
  const quoted = texts.reduce((total, counts) => total + counts.quoted, 0)
  const right = texts.reduce((total, counts) => total + counts.right, 0)
  return quoted === 0 ? 0 : right / quoted
}

/** The quotation that shares most with a content; the first of several. */
function quotationOf(content: Attribution['content'], direct: readonly Quotation[]): Quotation | null {
  let best: Quotation | null = null
  let most = 0
  for (const quotation of direct) {
    const shared = Math.max(...content.map((part) => overlapOf(part, quotation)))
    if (shared <= most) continue
    most = shared
    best = quotation
  }
  return best
}
