import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'
import type { TableSection } from './table.ts'
import { figure } from './table.ts'

/** In ticks since the system was started. */
interface ProcessorTimes {
  readonly worked: number
  /** There was work, and the host gave the processor to another machine. */
  readonly taken: number
}

/** The times in the first line of `/proc/stat` (proc_stat(5)); null where there are none. */
export function processorTimesIn(text: string): ProcessorTimes | null {
  const [user, nice, system, , , irq, softirq, steal] = /^cpu +([\d ]+)/.exec(text)?.[1]?.split(' ').map(Number) ?? []
  if (steal === undefined) return null
  return {
    worked: [user, nice, system, irq, softirq].reduce<number>((sum, ticks) => sum + (ticks ?? 0), 0),
    taken: steal,
  }
}

/** Of the time for which there was work, the part that went to other machines, 0 to 1. */
export function takenShare(before: ProcessorTimes, after: ProcessorTimes): number {
  const [worked, taken] = [after.worked - before.worked, after.taken - before.taken]
  return taken / Math.max(1, worked + taken)
}

/** What the figures were measured on. `taken`: the share of its processors that went to other machines, where it is known. */
export function machineSection(taken: number | null = null): TableSection {
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
      ...(taken === null ? [] : [row('other machines', `took ${figure(taken * 100, 0)} % of the processor time`)]),
    ],
  }
}
