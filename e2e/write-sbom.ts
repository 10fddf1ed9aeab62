import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// What reaches a reader, as CycloneDX. `npm sbom --omit=dev` leaves out what a package for tests needs as well, React
// among them, so all is listed and what is marked as for development taken out.
interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}
interface Bom {
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const listed = execFileSync(npm, ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const bom: Bom = JSON.parse(listed)
const shipped = bom.components.filter(
  (one) => !one.properties?.some(({ name }) => name === 'cdx:npm:package:development'),
)
const dropped = new Set(bom.components.filter((one) => !shipped.includes(one)).map((one) => one['bom-ref']))
const dependencies = bom.dependencies
  .filter(({ ref }) => !dropped.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => !dropped.has(one)) }))

const { dependencies: wanted }: { dependencies: object } = JSON.parse(readFileSync('package.json', 'utf8'))
const missing = Object.keys(wanted).filter((name) => !shipped.some((component) => component.name === name))
if (missing.length > 0) throw new Error(`not in the list of parts: ${missing.join(', ')}`)
process.stdout.write(`${JSON.stringify({ ...bom, components: shipped, dependencies }, null, 2)}\n`)
