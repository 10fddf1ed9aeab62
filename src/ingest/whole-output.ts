import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Has a build write into a folder beside its own, and puts what it wrote in place of the last one when all of it is
 * there. Vite empties its folder before it writes: a fault after that, or a full disk, would leave half a site.
 */
export function wholeOutput(): Plugin {
  let place = ''
  let written = ''
  let isWhole = false
  return {
    name: 'dateline-whole-output',
    apply: 'build',
    config({ root = '', build = {} }) {
      if (build.watch || build.write === false) return null
      place = resolve(root, build.outDir ?? 'dist')
      written = `${place}.part`
      return { build: { outDir: written } }
    },
    buildStart() {
      isWhole = false
    },
    writeBundle() {
      isWhole = true
    },
    closeBundle() {
      if (written === '') return
      if (isWhole) replaceContent(place, written)
      rmSync(written, { recursive: true, force: true })
    },
  }
}

/** Entry by entry: the folder itself may be mounted, or served, or a work tree. */
function replaceContent(place: string, written: string): void {
  mkdirSync(place, { recursive: true })
  for (const name of readdirSync(place)) {
    if (name !== '.git') rmSync(join(place, name), { recursive: true, force: true })
  }
  for (const name of readdirSync(written)) moveEntry(join(written, name), join(place, name))
}

function moveEntry(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    // Another disk.
    if (existsSync(from)) cpSync(from, to, { recursive: true })
  }
}
