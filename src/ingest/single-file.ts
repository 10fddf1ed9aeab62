import type { Plugin } from 'vite'
import { singlePage } from './single-page.ts'

/** The name of the file. */
const singleName = 'dateline.html'

/** Writes the whole site as one file, which opens from a disk (see `singlePage`); nothing else is put out. */
export function singleFile(): Plugin {
  return {
    name: 'dateline-single-file',
    apply: 'build',
    config: () => ({
      publicDir: false,
      build: {
        assetsInlineLimit: Number.POSITIVE_INFINITY,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: {
      // The page itself is among the files by then.
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const textOf = (end: string) => files.flatMap((file) => (file.fileName.endsWith(end) ? [contentOf(file)] : []))
        const [html = ''] = textOf('.html')
        const [script = ''] = files.flatMap((file) => (file.type === 'chunk' && file.isEntry ? [file.code] : []))
        const [sums = ''] = textOf('SHA256SUMS')
        const source = singlePage({ html, script, style: textOf('.css').join('\n'), sums })
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: singleName, source })
      },
    },
  }
}

type Output =
  | { readonly type: 'chunk'; readonly code: string }
  | { readonly type: 'asset'; readonly source: string | Uint8Array }

function contentOf(file: Output): string {
  const content = file.type === 'chunk' ? file.code : file.source
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
