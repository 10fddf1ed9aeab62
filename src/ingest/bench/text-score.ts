/** How much of two texts agrees, as shares that add up to 1; all 0 where both are empty. */
export interface TextAgreement {
  readonly both: number
  readonly onlyOurs: number
  readonly onlyGold: number
}

/** Words in a row that must stand in both texts to count as the same. */
const wordsInRow = 4

/**
 * Compares an article's text with what annotators took for it, as the article-extraction-benchmark does: every four
 * words in a row count, as often as they stand there, and a long article weighs no more than a short one.
 */
export function compareTexts(gold: string, ours: string): TextAgreement {
  const inGold = rowsOf(gold)
  const inOurs = rowsOf(ours)
  let both = 0
  for (const [row, count] of inGold) both += Math.min(count, inOurs.get(row) ?? 0)
  const onlyGold = totalOf(inGold) - both
  const onlyOurs = totalOf(inOurs) - both
  const all = Math.max(1, both + onlyGold + onlyOurs)
  return { both: both / all, onlyOurs: onlyOurs / all, onlyGold: onlyGold / all }
}

/** F1 of the mean precision and the mean recall over several articles, from 0 to 1; empty texts have no say in a mean. */
export function textScore(articles: readonly TextAgreement[]): number {
  const precision = mean(articles.map(({ both, onlyOurs }) => both / (both + onlyOurs)))
  const recall = mean(articles.map(({ both, onlyGold }) => both / (both + onlyGold)))
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function rowsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const rows = new Map<string, number>()
  if (words.length === 0) return rows
  for (let first = 0; first < Math.max(1, words.length - wordsInRow + 1); first++) {
    const row = words.slice(first, first + wordsInRow).join(' ')
    rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  return rows
}

function totalOf(rows: ReadonlyMap<string, number>): number {
  return [...rows.values()].reduce((total, count) => total + count, 0)
}

/** Of those that are numbers: nothing divided by nothing is none. */
function mean(shares: readonly number[]): number {
  const known = shares.filter((share) => !Number.isNaN(share))
  return known.length === 0 ? 0 : known.reduce((total, share) => total + share, 0) / known.length
}
