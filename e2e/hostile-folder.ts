import { hostileTexts, plainTexts } from './hostile-texts.ts'

export const texts: readonly string[] = [...hostileTexts, ...plainTexts]

// A file with control characters is none of text, and is refused as an article; a quote is a line of it.
const quoted = texts.map((text) => text.replace(/[\u2028\u2029]/g, ' ').replace(/(?!\t)\p{Cc}/gu, ''))

/** The text that far down the list. */
export const textAt = (n: number): string => texts[n % texts.length] ?? ''
/** What an event’s quote is, as it stands in its article. */
export const quoteAt = (n: number): string => `Once: ${quoted[n % texts.length] ?? ''}`
/** An address with the text in it, as it would be written by hand. */
export const addressAt = (n: number): string => `https://a.example/${n}?x=${textAt(n)}#${textAt(n)}`

/** A step of a tour has room for no more than this, in characters. */
const mostOfStep = 300
/** The places of those texts that a tour can tell, in the order of its steps. */
export const toldPlaces: readonly number[] = texts.flatMap((text, n) => ([...text].length <= mostOfStep ? [n] : []))

const articles = texts.flatMap((_, n) => [
  [`articles/p${n}.txt`, `Opening words.\n\n${quoteAt(n)} End.\n`],
  [
    `articles/p${n}.yaml`,
    [
      `publisher: ${yaml(textAt(n))}`,
      `title: ${yaml(textAt(n + 1))}`,
      `author: ${yaml(textAt(n + 2))}`,
      `published: { date: 2024-03-06, basis: inferred, note: ${yaml(textAt(n + 3))} }`,
      `url: ${yaml(addressAt(n))}`,
      '',
    ].join('\n'),
  ],
])

const events = texts.map((text, n) => ({
  id: `e${n}`,
  title: text,
  date: `${1900 + n}-03-03`,
  actors: [`a${n}`, `a${(n + 1) % texts.length}`],
  citations: [
    {
      article: `p${n}`,
      quote: quoteAt(n),
      times: [{ words: 'Once', value: `${1900 + n}-03-03`, note: textAt(n + 4) }],
    },
    { publisher: text, url: addressAt(n), quote: text },
  ],
}))

/** A collection with each of the texts in each place that a text can have: texts by path. */
export const hostileFolder: Readonly<Record<string, string>> = {
  'collection.yaml': [
    `title: ${yaml(textAt(26))}`,
    `description: ${yaml(textAt(7))}`,
    'drafts: none',
    'tour:',
    ...toldPlaces.map((n) => `  - { words: ${yaml(textAt(n))}, show: { event: e${n}, article: p${n}, trail: open } }`),
    '',
  ].join('\n'),
  'actors.yaml': texts
    .map((text, n) => `- { id: a${n}, name: ${yaml(text)}, aliases: [${yaml(`also ${text}`)}] }\n`)
    .join(''),
  'all.events.jsonl': events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  ...Object.fromEntries(articles),
}

/** As text between quotation marks of YAML, in ASCII. */
function yaml(text: string): string {
  const escaped = (character: string) => {
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
  }
  return `"${text.replace(/[\\"]|[^ -~]/gu, escaped)}"`
}
