import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml'

/** A text as a tree of YAML; where it has none, the offset of what no parser should go into. */
export type YamlTree =
  | { readonly doc: Document.Parsed; readonly tooDeep: null }
  | { readonly doc: null; readonly tooDeep: number }

/** A collection's files are six deep; whatever reads the tree goes into it call by call. */
export const deepestYaml = 100

/**
 * Reads the first document of a YAML text; a second one is an error of the first. It stops where lists and maps stand
 * inside each other too deeply. Keys that stand twice are no error here: `repeatedKeys` finds them in linear time.
 */
export function composeYaml(text: string, lines?: LineCounter): YamlTree {
  const parser = new Parser(lines?.addNewLine)
  const composer = new Composer({
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    // Without numbers and truth values: a year stays text, and so does a title that is one word such as "No".
    customTags: (tags) => tags.filter((tag) => typeof tag !== 'string' && /:(map|seq|str|null)$/.test(tag.tag)),
  })
  lines?.addNewLine(0)
  const [doc, second] = withoutStacks(() => firstTwo(composer.compose(tokensOf(text, parser), true, text.length)))
  if (!doc || parser.stack.length > deepestYaml) return { doc: null, tooDeep: parser.offset }
  if (second) {
    const [start, end] = second.range
    doc.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'there is more than one document'))
  }
  return { doc, tooDeep: null }
}

function firstTwo<Item>([first, second]: Iterable<Item>): [Item | undefined, Item | undefined] {
  return [first, second]
}

/** Each error of the library's keeps the stack that it was made on, in two kilobytes: a hostile file has millions. */
function withoutStacks<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Stops, and leaves the parser where it is, at the first token that is too deep. */
function* tokensOf(text: string, parser: Parser): Generator<CST.Token> {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > deepestYaml) return
  }
  yield* parser.end()
}
