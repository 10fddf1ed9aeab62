import type { RemovedSpan } from '../corpus/model.ts'

/** The parts of a stored text that are the article itself, joined by line breaks; `removed` is sorted and disjoint. */
export function keptText(text: string, removed: readonly RemovedSpan[]): string {
  const starts = [0, ...removed.map(({ end }) => end)]
  const ends = [...removed.map(({ start }) => start), text.length]
  return starts.map((start, index) => text.slice(start, ends[index])).join('\n')
}
