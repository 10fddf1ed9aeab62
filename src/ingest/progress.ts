import type { OnProgress } from './read-articles.ts'

/** What is written to; a terminal's line is written over again and again, a log gets a line now and then. */
export interface ProgressOutput {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

export interface Progress {
  readonly onProgress: OnProgress
  /** Takes the line off a terminal. */
  readonly done: () => void
}

// Work that is over sooner needs no word.
const firstAfterMs = 500
const terminalMs = 100
const logMs = 5_000
const eraseLine = '\r\u001B[K'

/** Shows how many articles have been read, and about how long the rest will take; `now` gives milliseconds. */
export function progressOn(output: ProgressOutput, now: () => number): Progress {
  const isTerminal = output.isTTY === true
  const start = now()
  const shown = { at: start + firstAfterMs - (isTerminal ? terminalMs : logMs), any: false }
  return {
    onProgress: (done, total) => {
      const time = now()
      if (time - shown.at < (isTerminal ? terminalMs : logMs)) return
      Object.assign(shown, { at: time, any: true })
      const left = Math.ceil(((time - start) * (total - done)) / Math.max(done, 1) / 1000)
      const line = `reading articles: ${counted(done)} of ${counted(total)}, about ${counted(left)} s left`
      output.write(isTerminal ? `${eraseLine}${line}` : `${line}\n`)
    },
    done: () => {
      if (isTerminal && shown.any) output.write(eraseLine)
    },
  }
}

function counted(number: number): string {
  return number.toLocaleString('en')
}
