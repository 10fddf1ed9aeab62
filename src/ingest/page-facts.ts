import { addressOf, type FoundFacts, factOf, languageTagOf, publishedBy, type WrittenDate } from './found-facts.ts'
import { type LinkedArticle, linkedArticle, namesIn } from './json-ld.ts'
import type { PageDocument, PageElement } from './page-dom.ts'

interface PageMeta {
  /** What a page's meta elements say, by their name in small letters; the first of each name counts. */
  readonly named: ReadonlyMap<string, string>
  readonly article: LinkedArticle
  readonly page: PageDocument
}

// Names of meta elements, the surest first.
const publisherNames = ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name']
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'parsely-title']
const authorNames = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
]
const modifiedNames = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified']

/** Publisher, title, author, address, language and publication date, by what a page says of itself. */
export function pageFacts(page: PageDocument): FoundFacts {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const meta: PageMeta = {
    named: namedMeta(page),
    article: linkedArticle(scripts.map((script) => script.textContent ?? '')) ?? {},
    page,
  }
  const publisher = firstOf([...valuesOf(meta, publisherNames), namesIn(meta.article['publisher'])], factOf)
  return {
    publisher,
    title: titleOf(meta, publisher),
    author: firstOf([namesIn(meta.article['author']), ...valuesOf(meta, authorNames)], authorOf),
    url: firstOf([attribute(page, 'link[rel="canonical"]', 'href'), ...valuesOf(meta, ['og:url'])], addressOf),
    language: firstOf(
      [
        page.documentElement.getAttribute('lang'),
        meta.article['inLanguage'],
        ...valuesOf(meta, ['og:locale', 'content-language']),
      ],
      languageTagOf,
    ),
    published: publishedBy(publishedDates(meta), modifiedDates(meta)),
  }
}

function namedMeta(page: PageDocument): Map<string, string> {
  const named = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean)
    const content = element.getAttribute('content')?.trim() ?? ''
    if (name && content !== '' && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), content)
  }
  return named
}

function titleOf(meta: PageMeta, publisher: string | null): string | null {
  const titles = [
    ...valuesOf(meta, titleNames),
    meta.article['headline'],
    textOf(meta.page, 'h1'),
    textOf(meta.page, 'head title'),
  ]
  const title = firstOf(titles, factOf)
  if (title === null || publisher === null) return title
  const { words, site } = titleAndSite(title)
  return words !== '' && site !== '' && publisher.toLowerCase().includes(site.toLowerCase()) ? words : title
}

/** "Dam closes | The Herald", "Dam closes - Herald": the first sign behind which no stronger one follows. */
function titleAndSite(title: string): { readonly words: string; readonly site: string } {
  const strongest = Math.max(...['|', '–', '—'].map((sign) => title.lastIndexOf(sign)))
  for (const { 0: sign, index } of title.matchAll(/(?<!\s)\s+[|–—-]\s+/g)) {
    const end = index + sign.length
    if (index > 0 && end > strongest) return { words: title.slice(0, index), site: title.slice(end).trim() }
  }
  return { words: title, site: '' }
}

function publishedDates(meta: PageMeta): WrittenDate[] {
  return [
    ...written(meta, publishedNames.slice(0, 2)),
    ...linked(meta, 'datePublished'),
    ...written(meta, publishedNames.slice(2)),
    ...timeElements(meta.page, '[itemprop="datePublished"]'),
    ...timeElements(meta.page, 'time[pubdate]'),
    ...timeElements(meta.page, 'article time[datetime]'),
    ...timeElements(meta.page, 'time[datetime]'),
  ]
}

function modifiedDates(meta: PageMeta): WrittenDate[] {
  return [...written(meta, modifiedNames), ...linked(meta, 'dateModified')]
}

function written(meta: PageMeta, names: readonly string[]): WrittenDate[] {
  return names.flatMap((from) => dateFrom(from, meta.named.get(from)))
}

function linked({ article }: PageMeta, from: 'datePublished' | 'dateModified'): WrittenDate[] {
  return dateFrom(from, article[from])
}

function timeElements(page: PageDocument, selector: string): WrittenDate[] {
  const [element] = page.querySelectorAll(selector)
  if (!element) return []
  const words = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
  return dateFrom(`<${element.localName}>`, words)
}

function dateFrom(from: string, value: unknown): WrittenDate[] {
  const words = factOf(value)
  return words === null ? [] : [{ from, words }]
}

// On many pages the "author" is an address, or the name of an account.
function authorOf(value: unknown): string | null {
  const author = factOf(value)?.replace(/^by\s+/i, '') ?? null
  return author === null || /^(?:https?:|@|admin$|editor$)/i.test(author) ? null : author
}

function valuesOf({ named }: PageMeta, names: readonly string[]): (string | undefined)[] {
  return names.map((name) => named.get(name))
}

function attribute(page: PageDocument, selector: string, name: string): string | null {
  const [element]: Iterable<PageElement> & PageElement[] = [...page.querySelectorAll(selector)]
  return element?.getAttribute(name) ?? null
}

function textOf(page: PageDocument, selector: string): string | null {
  const [element] = [...page.querySelectorAll(selector)]
  return element?.textContent ?? null
}

function firstOf<T>(values: readonly unknown[], read: (value: unknown) => T | null): T | null {
  for (const value of values) {
    const result = read(value)
    if (result !== null) return result
  }
  return null
}
