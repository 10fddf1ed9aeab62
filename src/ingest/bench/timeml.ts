import type { TextSpan } from '../../corpus/model.ts'

/** Words that annotators marked as a time, with their TIMEX3 value; offsets count in the text beside. */
export interface MarkedTime extends TextSpan {
  readonly value: string | null
}

export interface MarkedText {
  readonly text: string
  /** The day or moment of writing, as TIMEX3; null where the file has none. */
  readonly written: string | null
  /** In order of their end. */
  readonly times: readonly MarkedTime[]
}

/** Reads a TimeML file: the text of its `TEXT` element without tags, and the `TIMEX3` elements in it. */
export function readTimeMl(source: string): MarkedText {
  const xml = source.replaceAll('\r\n', '\n')
  const heading = elementOf(xml, 'DCT')
  const times: MarkedTime[] = []
  const open: MarkedTime[] = []
  let text = ''
  for (const [piece] of elementOf(xml, 'TEXT').matchAll(/<[^<>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += withoutEntities(piece)
    else if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, end: text.length, value: valueIn(piece) })
    else if (piece === '</TIMEX3>') {
      const time = open.pop()
      if (time) times.push(trimmed(text, { ...time, end: text.length }))
    }
  }
  return { text, written: valueIn(/<TIMEX3[^>]*>/.exec(heading)?.[0] ?? ''), times }
}

function elementOf(xml: string, name: string): string {
  return new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, 's').exec(xml)?.[1] ?? ''
}

function valueIn(tag: string): string | null {
  const value = /\svalue="([^"]*)"/.exec(tag)?.[1]
  return value === undefined ? null : withoutEntities(value)
}

function trimmed(text: string, time: MarkedTime): MarkedTime {
  const words = text.slice(time.start, time.end)
  const start = time.start + words.length - words.trimStart().length
  return { ...time, start, end: start + words.trim().length }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    return entities[name] ?? whole
  })
}
