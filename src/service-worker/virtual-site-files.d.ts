// Written by src/ingest/offline-site.ts.
declare module 'virtual:dateline/site-files' {
  /** What is kept before the page is next opened; addresses are relative to the worker's own. */
  export const precached: readonly {
    readonly url: string
    /** Null where the name itself has a hash. */
    readonly revision: string | null
    readonly integrity: string
  }[]
  /** What is kept when it has been seen: the names have a hash, so these never change. */
  export const whenSeen: readonly string[]
}
