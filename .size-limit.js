import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

// The names in dist/assets are hashed, so the built page itself says which scripts the list waits for.
const page = readFileSync('dist/index.html', 'utf8')
const first = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => posix.join('dist', match[1]))

// The reader has one language: the others are no part of the page, and each is held by itself.
const languages = readdirSync('src/app/messages')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((code) => code !== 'en')
const isLanguage = (file) => languages.some((code) => file.startsWith(`${code}-`))

// An article's text is a script of its own, named after the article and loaded when it is opened: no part of the page.
const articles = readdirSync('dist/articles').map((file) => file.replace(/\.txt$/, ''))
const all = readdirSync('dist/assets')
  .filter((file) => file.endsWith('.js') && !isLanguage(file) && !articles.some((id) => file.includes(id)))
  .map((file) => posix.join('dist/assets', file))

// Of the first, three kB are the ways to the parts of a large collection, eleven what says messages, with all of the English
// ones, whichever part they belong to; two the tour through the seeds and the keys; one and a half what must be there
// before anything fails: the check of a file against its name, the reload after a new build, the list in place of what throws.
// One is for who reads by ear, by keys of another script, or on a phone: a search told once, `pressed-key`, the folded head.
// Of the whole page, some 34 kB are the writers of exports, citations, paper and pictures, the collection's record, the
// sources side by side, the actors' pages and the table of reports, each loaded when it is asked for or after all else;
// the library that writes CSV is 7 of them, the help for keys, the previews and the way back of the focus 5. Another 2 keep
// the list of a large collection to the rows in view and rehearse a filter, 5 search it, and 3 keep all of it for reading without a connection.
// A third of a kB of the first tells invisible signs that are spelling from those that hide something; another of the
// whole are the letters of a host's name that is written xn--.
export default [
  { name: 'before the list is readable', path: first, gzip: true, limit: '137.1 kB' },
  { name: 'the whole page, drawing included', path: all, gzip: true, limit: '339 kB' },
  ...languages.map((code) => ({ name: `in ${code}`, path: `dist/assets/${code}-*.js`, gzip: true, limit: '13 kB' })),
]
