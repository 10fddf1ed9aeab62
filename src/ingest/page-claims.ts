import type { TextSpan } from '../corpus/model.ts'
import type { LineRule } from './line-rule.ts'
import { type LineShape, shapeOf } from './line-shape.ts'
import { findBody, isWrapped } from './page-body.ts'

interface Line extends TextSpan {
  readonly text: string
}

/** What a line of a page falls to. */
export type LineClaim = LineRule | PagePart

interface PagePart {
  readonly reason: string
}

const aroundArticle: PagePart = { reason: 'the page around the article: menus, links and notices' }
const readersComments: PagePart = { reason: 'the page’s comment section, not the article' }

/** What falls to the lines by their shape: all furniture where they are a page's, else what is furniture anywhere. */
export function pageClaims(paragraphs: readonly Line[], ofPage: boolean): (LineClaim | null)[] {
  const lines = paragraphs.map(({ text }) => text)
  const shapes = lines.map(shapeOf)
  const body = ofPage || isWrapped(paragraphs) ? null : findBody(lines, shapes)
  const claims = shapes.map(({ rule }, index) => {
    if (body && index >= body.comments) return readersComments
    if (body && (index < body.from || index >= body.to)) return aroundArticle
    return rule && (ofPage || body || rule.where === 'always') ? rule : null
  })
  return ofPage || body ? withTeasers(claims, shapes) : claims
}

// Of the links below "Related", a headline each.
const mostTeasers = 7

/** The same, with the headlines below the heading of a list of links; they end where a sentence does. */
function withTeasers(claims: readonly (LineClaim | null)[], shapes: readonly LineShape[]): (LineClaim | null)[] {
  let heading: LineClaim | null = null
  let left = 0
  return claims.map((claim, index) => {
    if (claim !== null) {
      heading = isLinkHeading(claim) ? claim : null
      left = mostTeasers
      return claim
    }
    const shape = shapes[index]
    if (heading === null || left-- <= 0 || shape?.prose || shape?.ends) heading = null
    return heading
  })
}

function isLinkHeading(claim: LineClaim): boolean {
  return 'leads' in claim && claim.leads === true
}
