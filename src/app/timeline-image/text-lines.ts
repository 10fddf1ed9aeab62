/** Breaks a text into lines of at most a width; what does not fit on the last one ends in "…". */
export function linesOf(text: string, most: number, fits: (line: string) => boolean): string[] {
  const words = text.split(' ').filter((word) => word !== '')
  const lines: string[] = []
  let line = ''
  while (words.length > 0) {
    const word = words[0] ?? ''
    const longer = line === '' ? word : `${line} ${word}`
    if (!fits(longer) && line !== '' && lines.length < most - 1) {
      lines.push(line)
      line = ''
      continue
    }
    words.shift()
    if (!fits(longer)) return [...lines, cutToFit(longer, fits)]
    line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function cutToFit(text: string, fits: (line: string) => boolean): string {
  const characters = [...text]
  while (characters.length > 1 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
