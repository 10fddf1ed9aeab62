import type { TextSpan } from '../corpus/model.ts'
import type { MarkedQuotation } from './quotation-marks.ts'
import { reportingVerbs } from './reporting-verbs.ts'
import { abbreviations } from './speech-words.ts'

/** A word, a sign, or a whole quotation, which counts as one word of the sentence around it. */
export interface Token extends TextSpan {
  readonly kind: 'word' | 'sign' | 'quotation'
  /** Lower case, apostrophes straight, without a possessive 's or what is left of an auxiliary; of a sign, the sign; of a quotation, nothing. */
  readonly word: string
  readonly capital: boolean
  readonly possessive: boolean
  /** Which quotation of the text, or -1. */
  readonly quotation: number
}

export type Sentence = readonly Token[]

// An engine remembers each step of a pattern with `u`: no word is as long as what it can remember.
const tokenPattern =
  /[@#$]?[\p{L}\p{N}]{1,100}(?:[\p{L}\p{N}]|(?:[.'’&-]|(?<=\d),(?=\d))(?=[\p{L}\p{N}])){0,1000}(?:['’](?!\p{L}))?|\S/gu
/** Most words: nothing is to be asked of these but whether they have a capital. */
const plainWord = /^[A-Za-z][a-z]*$/
/** “she's”, “they've”: a pronoun and what is left of an auxiliary. */
const contractions = /^(i|you|he|she|it|we|they|who|there|that|what)'(?:s|re|ve|d|ll|m)$/
const initials = /^(?:\p{L}\.)*\p{Lu}$/u
const terminal = /^[.!?…]$/
const endsSentence = /[.!?…]["”“»'’)\]]*$/
const endsStop = /[.…]["”“»'’)\]]*$/
// A question may be followed by who asks it; the verb stands near.
const askerReach = 12

/** The sentences of a paragraph; a full stop inside a quotation ends the sentence around it. */
export function sentencesOf(text: string, paragraph: TextSpan, quotations: readonly MarkedQuotation[], first: number) {
  const tokens = tokensOf(text, paragraph, quotations, first)
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    if (!endsAt(text, tokens, index)) continue
    sentences.push(tokens.slice(from, index + 1))
    from = index + 1
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return sentences
}

function tokensOf(
  text: string,
  { start, end }: TextSpan,
  quotations: readonly MarkedQuotation[],
  first: number,
): Token[] {
  const tokens: Token[] = []
  let from = start
  for (let index = first; index < quotations.length; index++) {
    const quotation = quotations[index]
    if (!quotation || quotation.start >= end) break
    pushWords(text, from, quotation.start, tokens)
    const { start: opens, end: closes } = quotation
    tokens.push({
      start: opens,
      end: closes,
      kind: 'quotation',
      word: '',
      capital: false,
      possessive: false,
      quotation: index,
    })
    from = closes
  }
  pushWords(text, from, end, tokens)
  return tokens
}

function pushWords(text: string, from: number, to: number, tokens: Token[]): void {
  const stretch = text.slice(from, to)
  let skipTo = 0
  for (const { 0: found, index } of stretch.matchAll(tokenPattern)) {
    if (index < skipTo) continue
    const stop = stretch[index + found.length] === '.' && isAbbreviation(found) ? '.' : ''
    const start = from + index
    skipTo = index + found.length + stop.length
    tokens.push(tokenOf(found + stop, start))
  }
}

function tokenOf(written: string, start: number): Token {
  if (plainWord.test(written)) {
    const word = written.toLowerCase()
    const end = start + written.length
    return { start, end, kind: 'word', word, capital: word !== written, possessive: false, quotation: -1 }
  }
  const plain = written.replaceAll('’', "'")
  const isWord = /[\p{L}\p{N}]/u.test(plain)
  const lower = plain.toLowerCase()
  const contracted = contractions.exec(lower)?.[1]
  const possessive = isWord && !contracted && /(?:'s|s')$/.test(lower)
  return {
    start,
    end: start + written.length,
    kind: isWord ? 'word' : 'sign',
    word: contracted ?? (possessive ? lower.replace(/'s?$/, '') : lower),
    capital: /^[@#]?\p{Lu}/u.test(plain) || /^@/.test(plain),
    possessive,
    quotation: -1,
  }
}

function isAbbreviation(word: string): boolean {
  return initials.test(word) || (/^\p{Lu}/u.test(word) && abbreviations.has(word.toLowerCase()))
}

function endsAt(text: string, tokens: Sentence, index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return false
  if (token.kind === 'quotation') return quotationEnds(text, tokens, index)
  if (token.kind === 'word' || !terminal.test(token.word)) return false
  return next.start > token.end && (next.kind === 'quotation' || next.capital || /^[[(—–\d]/.test(next.word))
}

function quotationEnds(text: string, tokens: Sentence, index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next || !(next.capital || next.kind === 'quotation')) return false
  const tail = text.slice(Math.max(token.start, token.end - 4), token.end)
  if (!endsSentence.test(tail)) return false
  return endsStop.test(tail) || next.kind === 'quotation' || !verbFollows(tokens, index + 1)
}

function verbFollows(tokens: Sentence, from: number): boolean {
  for (const token of tokens.slice(from, from + askerReach)) {
    if (token.kind === 'quotation' || terminal.test(token.word)) return false
    if (reportingVerbs.get(token.word)?.says) return true
  }
  return false
}
