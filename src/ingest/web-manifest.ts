/** What a manifest says of a collection. */
export interface NamedCollection {
  readonly title: string
  readonly description: string | null
  readonly language: string
}

/** In `public/`; PNG for phones that read no SVG. The maskable one has room around it for any shape. */
const icons = [
  { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/**
 * `manifest.webmanifest` (W3C Web Application Manifest): the site can be installed under the collection's name. All
 * addresses are relative, so it works below any path.
 */
export function webManifest({ title, description, language }: NamedCollection): string {
  const manifest = {
    name: title,
    ...(description === null ? {} : { description }),
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    // --paper in src/app/styles/tokens.css.
    background_color: '#f5f1e8',
    theme_color: '#f5f1e8',
    icons,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
