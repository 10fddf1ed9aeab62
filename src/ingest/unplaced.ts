import type { Corpus } from '../corpus/model.ts'

/** How many mentions of an article wait for nothing but the day of its publication. */
export interface UnplacedMentions {
  readonly article: string
  readonly mentions: number
}

/** The articles without a publication date whose mentions it would place; those with the most first. */
export function placedByDate({ articles, parked }: Pick<Corpus, 'articles' | 'parked'>): UnplacedMentions[] {
  const undated = new Set(articles.filter(({ published }) => published === null).map(({ id }) => id))
  const counts = new Map<string, number>()
  for (const { article, reason } of parked) {
    if (undated.has(article) && waitsForDate(reason)) counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  return [...counts]
    .map(([article, mentions]) => ({ article, mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.article < b.article ? -1 : 1))
}

// The reason that `findTimes` gives; a test holds the two together.
function waitsForDate(reason: string): boolean {
  return /\bpublication\b.{0,40}\bnot known\b/.test(reason)
}
