import type { TextSpan } from '../corpus/model.ts'
import type { LineShape } from './line-shape.ts'

/** Where the article stands on a page that was saved as text, in indexes of its lines. */
export interface PageBody {
  /** The article's first line, and the line after its last. */
  readonly from: number
  readonly to: number
  /** Where the readers' comments begin; the number of lines where there are none. */
  readonly comments: number
}

// How much a line speaks for being in the article (above zero) or around it. Tuned on half of a public benchmark.
const weight = {
  longest: 90,
  lone: 0.4,
  decay: 0.7,
  rule: -20,
  link: -10,
  beforeProse: -4,
  caption: -5,
  long: -4,
  short: -4,
}

/**
 * The run of lines that is the article, by the weight of its prose; null where the lines are not those of a page.
 * `shapes` are those of the lines.
 */
export function findBody(lines: readonly string[], shapes: readonly LineShape[]): PageBody | null {
  const comments = findComments(lines, shapes)
  const body = heaviestRun(shapes.slice(0, comments).map((_, index) => weightOf(shapes, index)))
  return body && isPage(lines, shapes, body) ? { ...body, comments } : null
}

/** True for text that was broken into lines of one length, as in a mail: such a line says nothing by its shape. */
export function isWrapped(lines: readonly (TextSpan & { readonly text: string })[]): boolean {
  const followed = lines.filter(({ end }, index) => (lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) - end <= 2)
  const full = followed.filter(({ text }) => text.length >= 55 && text.length <= 100)
  return lines.length >= 6 && full.length * 2 > lines.length
}

// A text without its page has a headline and a byline above it, or a table of figures, and hardly anything below. It is
// a page where there are many short lines around it, or some, of which a few are furniture by their very words.
const many = 10
const some = 5
const fewestSure = 2
const shortestBody = 250

/** True where the run is the article of a page: below a menu, or above the lists and notices at a page's foot. */
function isPage(lines: readonly string[], shapes: readonly LineShape[], { from, to }: { from: number; to: number }) {
  if (lines.slice(from, to).join('').length < shortestBody) return false
  const above = shapes.slice(0, from).filter(isFurniture)
  const below = shapes.slice(to)
  // Prose in company would be more of the article, below a list in it.
  const goesOn = below.some(({ prose }, index) => prose && hasCompany(below, index))
  return above.length >= many || isSure(above) || (!goesOn && isSure(below.filter(isFurniture)))
}

function isSure(furniture: readonly LineShape[]): boolean {
  return furniture.length >= some && furniture.filter(({ rule }) => rule !== null).length >= fewestSure
}

function isFurniture({ prose, words }: LineShape): boolean {
  return !prose && words < 12
}

function weightOf(shapes: readonly LineShape[], index: number): number {
  const shape = shapes[index]
  if (!shape) return 0
  if (shape.rule) return ruleWeight(shape.rule.name, shapes[index + 1]?.prose ?? false)
  if (!shape.prose) return shape.words >= 12 ? weight.long : weight.short
  const early = 1 - weight.decay * (index / shapes.length)
  return Math.min(shape.words, weight.longest) * (hasCompany(shapes, index) ? 1 : weight.lone) * early
}

function ruleWeight(name: string, beforeProse: boolean): number {
  if (name === 'caption') return weight.caption
  if (name !== 'read more' && name !== 'list of articles' && name !== 'menu') return weight.rule
  return beforeProse ? weight.beforeProse : weight.link
}

/** Prose stands beside prose, or one furniture line apart from it; in a list of teasers it stands alone. */
function hasCompany(shapes: readonly LineShape[], index: number): boolean {
  return [-1, 1].some((step) => {
    const next = shapes[index + step]
    return next?.prose === true || (next?.rule != null && shapes[index + 2 * step]?.prose === true)
  })
}

function heaviestRun(weights: readonly number[]): { from: number; to: number } | null {
  let best = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  weights.forEach((value, index) => {
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += value
    if (sum > best.sum) best = { from, to: index + 1, sum }
  })
  return best.sum > 0 ? best : null
}

const commentHeading =
  /^(?:(?:\d{1,5}|leave a|post a|add a|write a|view|show|read|join the|all|reader|user|facebook|your) )?(?:comments?|repl(?:y|ies)|responses?|conversation|thoughts on .{1,150}|responses? to .{1,150}|comments? on .{1,150}|discussion)(?: ?\(\d{1,5}\)| ?\d{1,5})?:?$|^\d+ (?:thoughts?|responses?|comments?) (?:on|to) .{1,150}$/i

/** A heading with a comment soon below it, or two comments in a row, once an article has begun. */
function findComments(lines: readonly string[], shapes: readonly LineShape[]): number {
  let prose = 0
  const commentWithin = (index: number, reach: number) =>
    shapes.slice(index + 1, index + reach).some((shape) => shape.comment)
  for (const [index, shape] of shapes.entries()) {
    if (prose >= 2) {
      const line = lines[index] ?? ''
      if (line.length < 200 && commentHeading.test(line) && commentWithin(index, 12)) return index
      if (shape.comment && commentWithin(index, 25)) return index
    }
    if (shape.prose) prose++
  }
  return lines.length
}
