/** The words of a sentence before and after a span in it. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

// Enough for a long sentence, and a bound on the work that one mention can cause.
const reach = 240

const sentenceEnd = /[.!?]["”’)\]]?\s+(?=["“‘(]?[A-Z])|[\r\n]/g
const clauseBreak = /[,;:()“”"—–]|\b(?:that|who|which|while|but|and)\b/gi
const comingWords =
  /\b(?:will|shall|would|must|to be|set to|going to|plan(?:s|ned|ning)? to|expected to|(?:is|are|was|were) (?:to|due|expected|planned)|scheduled|upcoming|until|ahead of|no later than)\b/i
const pastWords =
  /\b(?:[a-z]{2,}ed|said|says|told|was|were|had|has|have|held|met|took|began|came|went|made|gave|left|won|lost|spoke|wrote|fought|shot|hit|fell|rose|saw|sent|led|broke|struck)\b/i

/** What stands before and after a span in its own sentence, at most 240 code units each way. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const breaks = [...before.matchAll(sentenceEnd)]
  const lastBreak = breaks.at(-1)
  const firstBreak = after.search(sentenceEnd)
  return {
    before: lastBreak ? before.slice(lastBreak.index + lastBreak[0].length) : before,
    after: firstBreak === -1 ? after : after.slice(0, firstBreak),
  }
}

/**
 * Whether a time between these words lies ahead or behind: the verb before it in its clause decides, else the first
 * one after it; news tells of what was, so that is the answer where no verb says.
 */
export function tenseAround({ before, after }: Surroundings): 'past' | 'coming' {
  const lastClause = [...before.matchAll(clauseBreak)].at(-1)
  const clause = lastClause ? before.slice(lastClause.index + lastClause[0].length) : before
  if (comingWords.test(clause)) return 'coming'
  if (pastWords.test(clause)) return 'past'
  const coming = after.search(comingWords)
  const past = after.search(pastWords)
  return coming !== -1 && (past === -1 || coming <= past) ? 'coming' : 'past'
}
