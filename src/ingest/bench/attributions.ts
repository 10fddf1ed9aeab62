import type { TextSpan } from '../../corpus/model.ts'

/** What somebody is said to have said, and the words that name them; both may lie in pieces. */
export interface Attribution {
  readonly content: readonly TextSpan[]
  readonly source: readonly TextSpan[]
}

/**
 * Reads attributions in brat's standoff format, as PolNeAR has them: lines `T1<tab>Source 0 4;8 9<tab>words` for spans,
 * in characters of the text, and `E1<tab>Attribution:T4 Content:T3 Source:T1` for what belongs together.
 */
export function readAttributions(text: string, standoff: string): Attribution[] {
  const offset = offsetsByCharacter(text)
  const spans = new Map<string, TextSpan[]>()
  for (const [, name = '', places = ''] of standoff.matchAll(/^(T\d+)\t\S+ ([\d ;]+)\t/gm)) {
    const read = places.split(';').map((place) => {
      const [start = 0, end = 0] = place.trim().split(' ').map(Number)
      return { start: offset(start), end: offset(end) }
    })
    spans.set(name, read)
  }
  return [...standoff.matchAll(/^E\d+\tAttribution(.*)$/gm)].flatMap(([, roles = '']) => {
    const inRole = (role: string) =>
      [...roles.matchAll(/([A-Z][a-z]+)\d*:(T\d+)/g)].flatMap(([, name, span = '']) =>
        name === role ? (spans.get(span) ?? []) : [],
      )
    const content = inRole('Content')
    return content.length > 0 ? [{ content, source: inRole('Source') }] : []
  })
}

/** From characters, as other languages count them, to UTF-16 code units. */
function offsetsByCharacter(text: string): (character: number) => number {
  const starts: number[] = []
  let start = 0
  for (const character of text) {
    starts.push(start)
    start += character.length
  }
  return (character) => starts[character] ?? text.length
}
