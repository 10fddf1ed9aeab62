import type { Plugin } from 'vite'

/** Everything comes from the site itself; nothing runs that is not a file of it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/**
 * What a host should send with every file. Frames of any site are allowed, since the same page is what “Embed” gives
 * away, and hosts choose headers by path alone; there is nothing on it that a hidden frame could make a reader do.
 */
export const siteHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors *`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
]

/** Files whose names hold a hash of what is in them never change. */
const foreverCached = 'public, max-age=31536000, immutable'

/** The headers as Netlify and Cloudflare Pages read them. */
export function headersFile(): string {
  const rule = (path: string, headers: typeof siteHeaders) =>
    `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`
  const forever = ['/assets/*', '/data/*'].map((path) => rule(path, [['Cache-Control', foreverCached]]))
  return rule('/*', siteHeaders) + forever.join('')
}

/**
 * The policy as a meta tag, since a static host may set no headers, and all headers as `_headers` for hosts that read it.
 * Not in the dev server, whose client needs more.
 */
export function sitePolicy(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }
  return {
    name: 'dateline-site-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
    },
  }
}
