import { type Document, type Scalar, visit, type YAMLError } from 'yaml'
import { type Diagnostic, errorAt, type Place, warningAt } from './diagnostics.ts'

/** The place of an offset in the file. */
type At = (offset: number) => Place

const syntaxMends: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds ": " must stand in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'a key needs a colon and a space after it; look for a missing one',
  MISSING_CHAR: 'close the quotation mark; inside the text, write it twice',
  MULTIPLE_DOCS: 'take out the line "---"',
  UNEXPECTED_TOKEN: 'a text that begins with a quotation mark or bracket must stand in quotation marks as a whole',
}
const anyMend = 'check the indentation and the quotation marks of this line and the one above'

/** What a document's parser found wrong, in an author's words; one error a line, without those that follow from it. */
export function syntaxErrors(doc: Document, text: string, at: At): Diagnostic[] {
  const lines = new Set<number | null>()
  // Types are told by `findMisuse`, known ones too.
  const errors = [...doc.errors, ...doc.warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
  return errors.flatMap((error, index) => {
    const offset = startOfFault(doc, error)
    const place = at(offset)
    const follows = lines.has(place.line) || (index > 0 && error.message.includes('in YAML stream'))
    if (follows) return []
    lines.add(place.line)
    const message = `not YAML: ${lowerFirst(error.message)}`
    const tab = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).includes('\t')
    return [
      errorAt(place, 'yaml', message, tab ? 'indent with spaces, not tabs' : (syntaxMends[error.code] ?? anyMend)),
    ]
  })
}

// A quotation mark that is never closed is found at the end of the file; the fault is where it was opened.
function startOfFault(doc: Document, { code, pos }: YAMLError): number {
  let start = pos[0]
  if (code !== 'MISSING_CHAR') return start
  visit(doc, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0] && range[1] >= pos[0]) start = range[0]
    },
  })
  return start
}

/** Plain texts that are cut off by a hash tag: YAML, but not what their author meant. */
export function suspectScalars(doc: Document, at: At): Diagnostic[] {
  const found: Diagnostic[] = []
  visit(doc, {
    Scalar(_, node) {
      if (!cutByHash(node)) return
      const message = `the text ends before "#${node.comment?.split(/\s/)[0]}", which YAML takes for a remark`
      const mend = 'put the whole text in quotation marks; or, if it is a remark, write "# " with a space'
      found.push(warningAt(at(node.range?.[0] ?? 0), 'yaml', message, mend))
    },
  })
  return found
}

// `quote: we moved to #AdviseAssist` is read as `we moved to`: a shorter quote that would pass unseen.
function cutByHash(node: Scalar): boolean {
  return node.type === 'PLAIN' && typeof node.value === 'string' && /^[^\s#!]/.test(node.comment ?? '')
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
