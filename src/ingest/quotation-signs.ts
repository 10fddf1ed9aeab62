import type { TextSpan } from '../corpus/model.ts'

type Role = 'opens' | 'closes' | 'either'

/** A quotation mark, and what it does where it stands. */
export interface Mark extends TextSpan {
  readonly role: Role
}

const doubleMark = /["“”„«»]|'{2,3}|``/g
const singleMark = /['‘’]/g
const singleSigns = /^['‘’]$/
const opensByShape = /^(?:[“„«]|``)$/
const closesByShape = /^[”»]$/
const wordCharacter = /[\p{L}\p{N}]/u
const mayPrecedeOpening = /[\s([{=>—–\-/'‘]/
const mayFollowOpening = /[\p{L}\p{N}[(.…$#@'‘’—–-]/u

/** The quotation marks of a paragraph: double ones, or single ones in pairs where it has no double ones. */
export function marksIn(text: string, span: TextSpan): Mark[] {
  const doubles = marksOf(text, span, doubleMark)
  return doubles.length > 0 ? doubles : pairedSingles(marksOf(text, span, singleMark), text)
}

function marksOf(text: string, span: TextSpan, pattern: RegExp): Mark[] {
  const marks: Mark[] = []
  for (const { 0: sign, index } of text.slice(span.start, span.end).matchAll(pattern)) {
    const start = span.start + index
    const role = roleOf(sign, text, start, start + sign.length, span)
    if (role) marks.push({ start, end: start + sign.length, role })
  }
  return marks
}

function roleOf(sign: string, text: string, start: number, end: number, paragraph: TextSpan): Role | null {
  const before = start > paragraph.start ? (text[start - 1] ?? '') : ' '
  const after = end < paragraph.end ? (text[end] ?? '') : ' '
  const opens = mayPrecedeOpening.test(before) && mayFollowOpening.test(after)
  const closes = !/\s/.test(before) && !wordCharacter.test(after)
  if (singleSigns.test(sign)) return roleOfSingle(sign, opens, closes)
  return roleByShape(sign, opens, closes) ?? (opens === closes ? 'either' : opens ? 'opens' : 'closes')
}

/** A curly mark says what it does, unless it can only do the other. */
function roleByShape(sign: string, opens: boolean, closes: boolean): Role | null {
  if (opensByShape.test(sign)) return sign === '“' && closes && !opens ? 'closes' : 'opens'
  if (closesByShape.test(sign)) return sign === '”' && opens && !closes ? 'opens' : 'closes'
  return null
}

/** Without a word to open or to close, a single mark is an apostrophe. */
function roleOfSingle(sign: string, opens: boolean, closes: boolean): Role | null {
  if (sign === '‘') return opens ? 'opens' : null
  if (closes) return opens && sign === "'" ? 'either' : 'closes'
  return opens && sign === "'" ? 'opens' : null
}

/** Of single marks, which are apostrophes more often than not, only those that stand in pairs. */
function pairedSingles(marks: readonly Mark[], text: string): Mark[] {
  const paired: Mark[] = []
  let open: Mark | null = null
  for (const [index, mark] of marks.entries()) {
    if (mark.role === 'opens') open = mark
    else if (open && !isPlural(text, mark, marks[index + 1])) {
      paired.push({ ...open, role: 'opens' }, { ...mark, role: 'closes' })
      open = null
    }
  }
  return paired
}

/** “the voters' will”: after an s, a mark may be a plural's, if another can still close. */
function isPlural(text: string, mark: Mark, next: Mark | undefined): boolean {
  return text[mark.start - 1] === 's' && next?.role === 'closes'
}
