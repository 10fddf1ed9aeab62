/** One file of a collection as it lies on the disk; `path` is relative to the folder, with `/` on every system. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}
