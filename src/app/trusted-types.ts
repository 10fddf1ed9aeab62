interface PolicyRules {
  readonly createHTML: (text: string) => string
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypePolicies {
  createPolicy(name: string, rules: PolicyRules): unknown
}

/**
 * vis-timeline writes its labels through `innerHTML`. Under Trusted Types every such text passes here and is escaped,
 * so that no string can become markup, whoever wrote it. The only scripts that are started by an address are the page's
 * own workers, which lie beside it, and its service worker.
 */
export function escapeAllMarkup(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicies }
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    createScriptURL: ownScript,
  })
}

function ownScript(address: string): string {
  const assets = new URL('assets/', document.baseURI).href
  const { href } = new URL(address, document.baseURI)
  const isOwn = href.startsWith(assets) || href === new URL('service-worker.js', document.baseURI).href
  if (!isOwn) throw new TypeError(`${href} is no script of this page.`)
  return href
}
