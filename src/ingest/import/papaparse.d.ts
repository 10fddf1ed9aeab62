// What is used of papaparse here; the app's own declaration is beside its export.
declare module 'papaparse' {
  const papaparse: {
    parse(
      text: string,
      options: { header: false },
    ): {
      readonly data: string[][]
      readonly errors: readonly { readonly type: string; readonly message: string; readonly row?: number }[]
    }
  }
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default papaparse
}
