import { parseArgs } from 'node:util'

/** More events than these are measured without a whole page: the index alone, and the drawing alone. */
export const mostOnPage = 100_000
const usualSizes: readonly number[] = [20, 1000, 10_000, mostOnPage, 1_000_000]
const quickSizes: readonly number[] = [20, 1000]

export interface PageOptions {
  readonly sizes: readonly number[]
  readonly rounds: number
  /** Ids of pages. */
  readonly targets: readonly string[]
  readonly isMarkdown: boolean
}

/**
 * Reads `--sizes 20,1000 --rounds 1 --targets app,vis --quick --markdown`, of the pages that there are; throws with words
 * for the user.
 */
export function readPageOptions(args: readonly string[], pages: readonly string[]): PageOptions {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const options = { sizes: text, rounds: text, targets: text, quick: flag, markdown: flag }
  const { values } = parseArgs({ args: [...args], options })
  const targets = values.targets === undefined ? pages : values.targets.split(',')
  const unknown = targets.find((id) => !pages.includes(id))
  if (unknown !== undefined) throw new Error(`there is no page ${unknown}; there are ${pages.join(', ')}`)
  const sizes = values.sizes?.split(',').map(wholeNumber('--sizes')) ?? (values.quick ? quickSizes : usualSizes)
  return {
    // From few to many: what takes too long with some is not tried with more.
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    rounds: values.rounds === undefined ? (values.quick ? 1 : 3) : wholeNumber('--rounds')(values.rounds),
    targets,
    isMarkdown: values.markdown,
  }
}

function wholeNumber(option: string): (text: string) => number {
  return (text) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} wants whole numbers from 1, not ${text || 'nothing'}`)
    return Number(text)
  }
}
