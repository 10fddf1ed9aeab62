import { type Diagnostic, errorAt, warningAt, wholeFile } from './diagnostics.ts'
import { nearest } from './did-you-mean.ts'
import type { SourceFile } from './source-file.ts'

/** The files of one collection, by what they are; everything is optional. */
export interface CollectionFiles {
  readonly collection: SourceFile | null
  readonly actors: SourceFile | null
  readonly events: SourceFile | null
  /** Events a line, in order of path. */
  readonly tables: readonly SourceFile[]
  /** In order of id. */
  readonly articles: readonly ArticleFiles[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface ArticleFiles {
  readonly id: string
  readonly text: SourceFile
  readonly record: SourceFile | null
}

const articleFile = /^(?:articles\/)?[^/]+\.(?:txt|md|html?)$/
// In many a folder there is one that tells of the folder.
const aboutFolder = /^(?:readme|licen[cs]e|copying|contributing|changelog)\.(?:txt|md|html?)$/i

const tableFile = /^(?:[^/]+\.)?events\.jsonl$/

const topFiles = ['collection.yaml', 'actors.yaml', 'events.yaml'] as const

/**
 * Sorts the files of a folder by what they are. Articles lie in `articles/`, or beside the YAML files where there are
 * none in it; whatever is not read, and a name that cannot be an id, is a diagnostic.
 */
export function sortFiles(files: readonly SourceFile[]): CollectionFiles {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const read = files.filter((file) => !aboutFolder.test(file.path))
  const folder = read.some((file) => articleFile.test(file.path) && file.path.startsWith('articles/'))
    ? 'articles/'
    : ''
  const texts = read
    .filter((file) => articleFile.test(file.path) && file.path.startsWith(folder))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const ids = new Map<string, string>()
  const named = texts.map((text) => {
    const id = text.path.slice(folder.length).replace(/\.[^.]*$/, '')
    const fault = nameFault(id, text.path) ?? otherEnding(text.path, ids.get(id))
    ids.set(id, ids.get(id) ?? text.path)
    return { id, text, record: byPath.get(`${folder}${id}.yaml`) ?? null, fault }
  })
  const articles = named.filter(({ fault }) => fault === null).sort((a, b) => (a.id < b.id ? -1 : 1))
  const tables = read.filter(({ path }) => tableFile.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const known = new Set<string>([
    ...topFiles,
    ...tables.map(({ path }) => path),
    ...named.flatMap(({ text, record }) => (record ? [text.path, record.path] : [text.path])),
  ])
  const unread = read.filter((file) => !known.has(file.path)).map((file) => unreadFile(file.path, folder, named))
  return {
    collection: byPath.get('collection.yaml') ?? null,
    actors: byPath.get('actors.yaml') ?? null,
    events: byPath.get('events.yaml') ?? null,
    tables,
    articles: articles.map(({ id, text, record }) => ({ id, text, record })),
    diagnostics: [...named.flatMap(({ fault }) => fault ?? []), ...sameNames(articles), ...unread],
  }
}

// An id becomes a file name on any system and a part of an address.
function nameFault(id: string, path: string): Diagnostic | null {
  const unsafe = /[<>:"/\\|?*#%\p{C}\p{Zl}\p{Zp}]|^[.\s]|[.\s]$|^__proto__$/u
  // Devices to Windows, whatever follows a full stop.
  const isDevice = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i.test(id)
  if (!unsafe.test(id) && !isDevice && id !== '' && id.length <= 120) return null
  const mend = 'letters, digits, hyphens and underscores are safe; at most 120 of them'
  const why = isDevice ? ': Windows takes it for a device' : ''
  return errorAt(wholeFile(path), 'article-name', `this name cannot be the name of an article${why}`, mend)
}

function otherEnding(path: string, other: string | undefined): Diagnostic | null {
  if (other === undefined) return null
  const message = `the same name as ${other}, but for the ending: only that one is read`
  return errorAt(wholeFile(path), 'duplicate-id', message, 'rename one of them, or remove it')
}

function sameNames(articles: readonly ArticleFiles[]): Diagnostic[] {
  const folded = new Map<string, string>()
  return articles.flatMap(({ id, text }) => {
    // Up and down again, as `ſ` and `s`, or `ß` and `ss`, are one letter in capitals.
    const key = id.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
    const other = folded.get(key)
    folded.set(key, id)
    const message = `the same name as "${other}", but for capitals or accents: one of them is lost on many systems`
    return other === undefined ? [] : [errorAt(wholeFile(text.path), 'duplicate-id', message, 'rename one of them')]
  })
}

function unreadFile(path: string, folder: string, articles: readonly ArticleFiles[]): Diagnostic {
  const place = wholeFile(path)
  if (folder !== '' && /^articles\/[^/]+\.yaml$/.test(path)) {
    const id = path.slice(folder.length, -'.yaml'.length)
    const near = nearest(
      id,
      articles.map((article) => article.id),
    )
    return errorAt(
      place,
      'article-missing',
      `there is no ${id}.txt beside it`,
      near ? `is it the record of ${near}.txt?` : 'add the text, or remove this file',
    )
  }
  return warningAt(place, 'file-not-read', 'this file is not read', mendOfUnread(path))
}

function mendOfUnread(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.jsonl$/i.test(name)) return 'a table of events lies beside events.yaml, with a name that ends in .events.jsonl'
  if (/\.(?:txt|md|html?)$/i.test(name))
    return 'put it into articles/, with the ending .txt, .md or .html, if it is an article'
  const lower = name.toLowerCase().replace(/\.yml$/, '.yaml')
  const near = path.startsWith('articles/') ? lower : (nearest(lower, topFiles) ?? 'a name that is read')
  return `should it be ${near}?`
}
