// What is used of papaparse. Its own types bring those of Node into the browser's project, and with them `process`.
declare module 'papaparse' {
  const papaparse: {
    unparse(
      rows: readonly Readonly<Record<string, string | number | null>>[],
      options: { columns: readonly string[]; escapeFormulae: RegExp; newline: string },
    ): string
    parse<Row>(text: string, options: { header: true }): { readonly data: Row[]; readonly errors: readonly unknown[] }
  }
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default papaparse
}
