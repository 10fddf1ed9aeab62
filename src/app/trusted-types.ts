interface TrustedTypePolicies {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown
}

/**
 * vis-timeline writes its labels through `innerHTML`. Under Trusted Types every such text passes here and is escaped,
 * so that no string can become markup, whoever wrote it.
 */
export function escapeAllMarkup(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicies }
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  })
}
