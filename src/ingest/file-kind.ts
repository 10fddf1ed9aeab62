interface FileKind {
  readonly name: string
  /** The first bytes of every file of the kind. */
  readonly begins: readonly number[]
}

// Kinds that people rename to .txt, or that a browser saves under a wrong ending.
const binaryKinds: readonly FileKind[] = [
  { name: 'a PDF file', begins: [...ascii('%PDF-')] },
  { name: 'a ZIP archive or an office document', begins: [...ascii('PK'), 3, 4] },
  { name: 'an old office document', begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF document', begins: [...ascii('{\\rtf')] },
  { name: 'a gzip archive', begins: [0x1f, 0x8b] },
  { name: 'a PNG picture', begins: [0x89, ...ascii('PNG')] },
  { name: 'a JPEG picture', begins: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', begins: ascii('GIF8') },
  { name: 'a web archive', begins: ascii('bplist00') },
]

/** What a file is that is not text, by its first bytes; null where it may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  return binaryKinds.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))?.name ?? null
}

/** The first character that no text has, NUL or one of most of the control characters, as U+0000; null where there is none. */
export function controlIn(text: string): { readonly index: number; readonly sign: string } | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const match = /[\0-\x08\x0e-\x1a\x1c-\x1f]/.exec(text)
  return (
    match && { index: match.index, sign: `U+00${match[0].charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}` }
  )
}

function ascii(text: string): number[] {
  return [...new TextEncoder().encode(text)]
}
