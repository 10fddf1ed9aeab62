// Written by src/ingest/vite-plugin.ts. Types are imported inline: a relative `import type` up here would turn this
// file into a module and its declarations into `any`.
declare module 'virtual:dateline/corpus' {
  export const corpus: import('../corpus/model.ts').Corpus
  /** One dynamic import an article, so that each text is a chunk of its own. */
  export const loadArticle: Readonly<Record<string, () => Promise<{ readonly text: string }>>>
}
