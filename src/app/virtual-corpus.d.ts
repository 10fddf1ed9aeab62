// Written by src/ingest/vite-plugin.ts. Types are imported inline: a relative `import type` up here would turn this
// file into a module and its declarations into `any`.
declare module 'virtual:dateline/corpus' {
  /** The whole collection; of a large one, what the page has of it before it loads any of its files. */
  export const corpus: import('../corpus/model.ts').Corpus | import('../corpus/collection-parts.ts').CollectionFront
  /** One dynamic import an article, so that each text is a chunk of its own; none of a large collection. */
  export const loadArticle: Readonly<Record<string, () => Promise<{ readonly text: string }>>>
}
