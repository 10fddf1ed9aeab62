import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'
import type { TableSection } from './table.ts'
import { figure } from './table.ts'

/** What the figures were measured on. */
export function machineSection(): TableSection {
  // In a container, less than the machine has.
  const limit = process.constrainedMemory()
  const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem()
  const row = (name: string, note: string) => ({ name, cells: [], note })
  return {
    title: 'Machine',
    columns: [],
    rows: [
      row('processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores to use`),
      row('memory', `${figure(bytes / 1e9, 1)} GB`),
      row('Node', `${process.version}, ${platform()} ${arch()}`),
    ],
  }
}
