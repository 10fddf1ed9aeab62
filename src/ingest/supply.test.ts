import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const versions = z.record(z.string(), z.string())
const packageSchema = z.object({ dependencies: versions, devDependencies: versions })
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
})

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const { dependencies, devDependencies } = packageSchema.parse(json('package.json'))
const locked = Object.entries(lockSchema.parse(json('package-lock.json')).packages).filter(([path]) => path !== '')

// What may be passed on with a page, if its licence goes with it. Fonts have one of their own.
const shipped = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'OFL-1.1']
// What is only run here may ask for more of those who change it.
const run = [...shipped, 'MPL-2.0', 'W3C-20150513', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Unlicense', 'Python-2.0']

/** True where one of the licences that a package leaves to choose from is among these. */
function isAllowed(license: string | undefined, allowed: readonly string[]): boolean {
  const choices = (license ?? '').replace(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((part) => allowed.includes(part)))
}

describe('what Dateline is made with', () => {
  it('is named in one version each', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies })
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toContain('save-exact=true\n')
  })

  it('has a line that says why, for all that reaches a reader', () => {
    const lines = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)]
    expect(lines.map(([, name]) => name)).toEqual(Object.keys(dependencies))
    expect(lines.filter(([, , why = '']) => why.length < 20)).toEqual([])
  })

  it('may be passed on, where it reaches a reader, and be used', () => {
    const wrong = locked.filter(([, { license, dev }]) => !isAllowed(license, dev ? run : shipped))
    expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  it('is what it was when it was chosen: the lockfile has a hash of each', () => {
    expect(locked.filter(([, { version, integrity }]) => !version || !integrity?.startsWith('sha512-'))).toEqual([])
  })

  it('runs nothing when it is installed', () => {
    // Its script only puts a faster way to its program in place.
    const known = ['node_modules/esbuild', 'node_modules/fsevents']
    expect(locked.filter(([path, { hasInstallScript }]) => hasInstallScript && !known.includes(path))).toEqual([])
    const { scripts } = z.object({ scripts: versions }).parse(json('package.json'))
    const installs = Object.values(scripts).filter((script) => script.includes('npm install'))
    expect(installs.length).toBeGreaterThan(0)
    expect(installs.every((script) => script.includes('--ignore-scripts'))).toBe(true)
  })
})
