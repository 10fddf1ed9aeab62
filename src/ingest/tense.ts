/** The words of a sentence before and after a span in it. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

// Enough for a long sentence, and a bound on the work that one mention can cause.
const reach = 240

// A line break ends a sentence, except within one that was wrapped: then it goes on in small letters, or hangs.
const sentenceEnd =
  /[.!?]["”’)\]]?\s+(?=["“‘(]?[A-Z])|(?<!\b(?:on|in|at|of|to|by|the|an?|and|or|for|from|with|until|since|last|next|this|said)[ \t]?|,)\r?\n(?![ \t]{0,8}[a-z\d])|\n\s{0,8}\n/g
const clauseBreak = /[,;:()“”"—–]|\b(?:that|who|which|while|but|and)\b/gi
const comingWords =
  /\b(?:will|shall|would|must|to be|set to|going to|plan(?:s|ned|ning)? to|expected to|(?:is|are|was|were) (?:to|due|expected|planned)|scheduled|upcoming|until|ahead of|no later than|supposed to|(?:expects?|hopes?|intends?|aims?|vows?|seeks?|likely|ready|slated|agreed?|vowed|promised|pledged) to|as (?:soon|early) as)\b/i
const pastWords =
  /\b(?:[a-z]{2,}ed|said|says|told|was|were|had|has|have|held|met|took|began|came|went|made|gave|left|won|lost|spoke|wrote|fought|shot|hit|fell|rose|saw|sent|led|broke|struck|brought|bought|sold|caught|built|kept|paid|ran|sat|stood|taught|thought|threw|chose|drew|drove|fled|flew|grew|heard|sank|sought|shook|stole|swore|tore|told|became|found|got|knew|laid|rode|wore|slept|bore)\b/i

const reportingVerb = /\b(?:said|says|told|added|announced|reported)\b/gi

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
 * one after it. Null where no verb says.
 */
export function tenseOf(around: Surroundings): 'past' | 'coming' | null {
  const told = clauseTense(around)
  if (told) return told
  const coming = around.after.search(comingWords)
  // Who told of it says nothing of when it is: "in March, an official said".
  const past = around.after.replace(reportingVerb, ' ').search(pastWords)
  if (coming === -1 && past === -1) return null
  return coming !== -1 && (past === -1 || coming <= past) ? 'coming' : 'past'
}

/** The same of the clause that leads up to the span alone. */
export function clauseTense({ before }: Surroundings): 'past' | 'coming' | null {
  const lastClause = [...before.matchAll(clauseBreak)].at(-1)
  const clause = lastClause ? before.slice(lastClause.index + lastClause[0].length) : before
  // "Until Friday, they had not met" looks back.
  if (comingWords.test(clause) && !/^\W*until\s+$/i.test(clause)) return 'coming'
  return pastWords.test(clause) ? 'past' : null
}

/** As `tenseOf`; news tells of what was, so that is the answer where no verb says. */
export function tenseAround(around: Surroundings): 'past' | 'coming' {
  return tenseOf(around) ?? 'past'
}
