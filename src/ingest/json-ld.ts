/** What schema.org's JSON says of the article on a page; every value is as the page wrote it. */
export type LinkedArticle = Readonly<Record<string, unknown>>

const longestScript = 1_000_000
// A page has a few of these; a hostile one may have any number, inside each other.
const mostObjects = 2000
const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

/** The first article among the objects of a page's JSON-LD scripts; null where there is none. Faulty JSON is no fault. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const waiting: unknown[] = scripts.map(parsed)
  for (let seen = 0; seen < mostObjects && waiting.length > 0; seen++) {
    const value = waiting.shift()
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostObjects))
    if (!isObject(value)) continue
    if (typesOf(value).some((type) => articleType.test(type))) return value
    waiting.push(value['@graph'], value['mainEntity'])
  }
  return null
}

/** The names in a value that is a name, an object with one, or a list of them. */
export function namesIn(value: unknown): string | null {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value]
  const names = list.map((item) => (isObject(item) ? item['name'] : item)).filter((name) => typeof name === 'string')
  return names.length === 0 ? null : [...new Set(names)].join(', ')
}

function parsed(script: string): unknown {
  if (script.length > longestScript) return null
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

function typesOf(value: LinkedArticle): string[] {
  return [value['@type']].flat().filter((type) => typeof type === 'string')
}

function isObject(value: unknown): value is LinkedArticle {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
