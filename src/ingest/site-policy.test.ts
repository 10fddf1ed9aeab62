import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, headersFile, siteHeaders } from './site-policy.ts'

const hosting = readFileSync('docs/hosting.md', 'utf8')

describe('the policy of the site', () => {
  it('allows nothing unsafe and no other host', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|data:|blob:|\*/)
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /)
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'")
  })

  it('is the same in the file of headers, a line each under every path', () => {
    const [every, assets] = headersFile().split('/assets/*\n')
    expect(every).toBe(`/*\n${siteHeaders.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    expect(every).toContain(`  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors *\n`)
    const forever = '  Cache-Control: public, max-age=31536000, immutable\n'
    expect(assets).toBe(`${forever}/data/*\n${forever}`)
  })

  it.each(siteHeaders)('is the same for every host in the documentation: %s', (name, value) => {
    expect(hosting).toContain(`add_header ${name} "${value}" always;`)
    expect(hosting).toContain(`"key": "${name}",`)
    expect(hosting.split(`"value": "${value}"`)).toHaveLength(2)
  })
})
