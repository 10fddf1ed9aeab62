// What the tests use of Citation.js, which brings no types. Its later versions want Node 22.
declare module '@citation-js/core' {
  export class Cite {
    /** Reads any form of citations that a plugin knows. */
    constructor(text: string)
    /** In the fields of CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
