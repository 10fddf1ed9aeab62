import type { OnProgress } from './work-on-articles.ts'

/** What is written to; a terminal's line is written over again and again, a log gets a line now and then. */
export interface ProgressOutput {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

export interface Progress {
  /** For work of one kind, told in the words given. */
  readonly onProgress: (doing: string) => OnProgress
  /** Takes the line off a terminal. */
  readonly done: () => void
}

// Work that is over sooner needs no word.
const firstAfterMs = 500
const terminalMs = 100
const logMs = 5_000
const eraseLine = '\r\u001B[K'

/** Shows of how many articles work is done, and about how long the rest will take; `now` gives milliseconds. */
export function progressOn(output: ProgressOutput, now: () => number): Progress {
  const isTerminal = output.isTTY === true
  const betweenMs = isTerminal ? terminalMs : logMs
  let shownAt = now() + firstAfterMs - betweenMs
  let isShown = false
  return {
    onProgress: (doing) => {
      const start = now()
      return (done, total) => {
        const time = now()
        if (time - shownAt < betweenMs) return
        shownAt = time
        isShown = true
        const left = Math.ceil(((time - start) * (total - done)) / Math.max(done, 1) / 1000)
        // The first ones wait for the threads to start: they say nothing of the others.
        const about = done < total / 20 ? '' : `, about ${counted(left)} s left`
        const line = `${doing}: ${counted(done)} of ${counted(total)}${about}`
        output.write(isTerminal ? `${eraseLine}${line}` : `${line}\n`)
      }
    },
    done: () => {
      if (isShown && isTerminal) output.write(eraseLine)
    },
  }
}

function counted(number: number): string {
  return number.toLocaleString('en')
}
