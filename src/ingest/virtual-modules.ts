import type { CollectionFront } from '../corpus/collection-parts.ts'
import type { Corpus } from '../corpus/model.ts'

// The code of the modules that the app imports; their types are in src/app/virtual-corpus.d.ts.

/** Exports `corpus` and `loadArticle`. */
export const corpusModule = 'virtual:dateline/corpus'
/** Followed by an article's id; exports `text`. */
export const articleModule = 'virtual:dateline/article/'
/** Sent to the page by the dev server, with `{ corpus }`, when a small collection has changed. */
export const corpusChanged = 'dateline:corpus'

/** Vite's mark for modules without a file: other plugins leave them alone. */
export const resolvedMark = '\0'

/**
 * The code of `virtual:dateline/corpus`, of a collection that is whole in the bundle or, where it is large, of its
 * front. One `JSON.parse` of a string is what browsers read fastest.
 */
export function corpusCode(corpus: Corpus, front: CollectionFront | null): string {
  const imports = (front ? [] : corpus.articles).map(({ id }) => {
    return `  ${JSON.stringify(id)}: () => import(${JSON.stringify(articleModule + id)}),`
  })
  return [
    `export const corpus = JSON.parse(${JSON.stringify(JSON.stringify(front ?? corpus))})`,
    'export const loadArticle = {',
    ...imports,
    '}',
    '',
  ].join('\n')
}

/**
 * For the dev server: `loadArticle` follows the collection while the page is open. A browser keeps a module for as long
 * as its address stays the same, so the address holds the text's hash. This listener is there before the app's own:
 * when the app hears of the new corpus, `loadArticle` loads its texts.
 */
export function followingCode(base: string): string {
  const address = `${base}@id/__x00__${articleModule}`
  return [
    'if (import.meta.hot) {',
    `  import.meta.hot.on(${JSON.stringify(corpusChanged)}, ({ corpus }) => {`,
    '    for (const id of Object.keys(loadArticle)) delete loadArticle[id]',
    '    for (const { id, sha256 } of corpus.articles) {',
    `      const address = ${JSON.stringify(address)} + encodeURIComponent(id) + '?sha256=' + sha256`,
    '      loadArticle[id] = () => import(/* @vite-ignore */ address)',
    '    }',
    '  })',
    '}',
    '',
  ].join('\n')
}

/** The code of one article's module. */
export function articleCode(text: string): string {
  return `export const text = ${JSON.stringify(text)}\n`
}
