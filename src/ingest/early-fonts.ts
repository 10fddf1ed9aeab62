import type { HtmlTagDescriptor, Plugin } from 'vite'

/** The Latin letters of each family. */
const early = /-latin-wght-normal-[^/]+\.woff2$/

/**
 * Has the page ask for its fonts with its style sheet, not when that is read: a font that comes after the first picture
 * of the page is left for the next visit (`font-display: optional`).
 */
export function earlyFonts(): Plugin {
  return {
    name: 'dateline-early-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => early.test(name))
          .sort()
          .map(preload),
    },
  }
}

function preload(fileName: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${fileName}` }
  return { tag: 'link', attrs, injectTo: 'head' }
}
