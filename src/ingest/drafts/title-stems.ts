const littleWords = new Set(
  'the a an of in on at by to for and or its his her their was were has have had is are be been with as that this from'.split(
    ' ',
  ),
)

/** The words of a title that carry its meaning, in small letters, without endings, each once, a blank between them. */
export function titleStems(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => !littleWords.has(word)).map(stemOf))].join(' ')
}

function stemOf(word: string): string {
  return word.replace(/(?:ed|ing|s)$/, '')
}
