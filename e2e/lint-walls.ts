import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compilerWalls, lintWalls, type Wall } from './walls.ts'

// A rule that never fires looks like code without faults. So each wall gets planted faults, in a copy of the settings,
// and each must be reported on its own line, while the lines that the same file may hold pass.
// The copy stands here because Biome and the compiler look away from anything below node_modules.
const copy = 'test-results/walls'
const require = createRequire(import.meta.url)

interface Finding {
  readonly path: string
  readonly line: number
  readonly rule: string
}

rmSync(copy, { recursive: true, force: true })
const wrong = [...checked(lintWalls, plantedIn('lint', lintWalls), biomeFindings)]
wrong.push(...checked(compilerWalls, plantedIn('types', compilerWalls), compilerFindings))
const total = [...lintWalls, ...compilerWalls].reduce((sum, wall) => sum + linesOf(wall).length, 0)
for (const fault of wrong) console.error(fault)
console.log(`${total - wrong.length} of ${total} planted lines judged rightly`)
const report = { passed: total - wrong.length, failed: wrong.length, failures: wrong }
writeFileSync('test-results/walls.json', JSON.stringify(report))
rmSync(copy, { recursive: true, force: true })
process.exitCode = wrong.length > 0 ? 1 : 0

function linesOf({ never, may = [] }: Wall): readonly string[] {
  return [...never, ...may]
}

function plantedIn(name: string, walls: readonly Wall[]): string {
  const folder = join(copy, name)
  for (const file of ['package.json', 'biome.walls.json', 'tsconfig.json', ...typeScriptProjects()]) {
    cpSync(file, join(folder, file))
  }
  // Without git's ignore list, which names the very folder that the copy stands in.
  const biome = JSON.parse(readFileSync('biome.json', 'utf8')) as object
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...biome, root: true, vcs: { enabled: false } }))
  for (const wall of walls) {
    const path = join(folder, wall.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${linesOf(wall).join('\n')}\n`)
  }
  return folder
}

function typeScriptProjects(): readonly string[] {
  return [
    'src/tsconfig.base.json',
    ...['corpus', 'ingest', 'app', 'service-worker'].map((folder) => `src/${folder}/tsconfig.json`),
  ]
}

function checked(walls: readonly Wall[], folder: string, find: (folder: string) => readonly Finding[]): string[] {
  const found = find(folder)
  return walls.flatMap((wall) =>
    linesOf(wall).flatMap((line, index) => {
      const mine = found.filter((finding) => finding.path === wall.path && finding.line === index + 1)
      const stopped = mine.some((finding) => finding.rule === wall.rule)
      if (index < wall.never.length) return stopped ? [] : [`${wall.path}: ${wall.rule} lets through: ${line}`]
      return stopped ? [`${wall.path}: ${wall.rule} stops what may be: ${line}`] : []
    }),
  )
}

function biomeFindings(folder: string): readonly Finding[] {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { diagnostics } = JSON.parse(output('@biomejs/biome', 'bin/biome', args, folder)) as {
    diagnostics: readonly { category: string; location: { path: string; start: { line: number } } }[]
  }
  return diagnostics.map(({ category, location }) => ({
    path: location.path.replaceAll('\\', '/'),
    line: location.start.line,
    rule: category.split('/').at(-1) ?? category,
  }))
}

function compilerFindings(folder: string): readonly Finding[] {
  const args = ['-b', '--pretty', 'false', 'src/corpus', 'src/ingest', 'src/app', 'src/service-worker']
  const report = output('typescript', 'bin/tsc', args, folder)
  return [...report.matchAll(/^(.+)\((\d+),\d+\): error (TS\d+)/gm)].map(([, path = '', line, rule = '']) => ({
    path: path.replaceAll('\\', '/'),
    line: Number(line),
    rule,
  }))
}

function output(name: string, bin: string, args: readonly string[], cwd: string): string {
  const program = join(dirname(require.resolve(`${name}/package.json`)), bin)
  const { stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' })
  if (error || stdout === '') throw new Error(`${name} said nothing about the planted faults. ${stderr}`)
  return stdout
}
