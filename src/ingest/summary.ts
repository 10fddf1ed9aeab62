import { groupBy } from '../corpus/group-by.ts'
import type { ParkedMention } from '../corpus/model.ts'
import type { BuiltCorpus } from './build-corpus.ts'
import { doubtfulActors } from './drafts/name-variants.ts'
import { placedByDate } from './unplaced.ts'

/** As many of a kind are listed; what is left out is counted. */
const mostListed = 20

/**
 * The closing table of a check: how much there is of everything, which time mentions have no place and why, and what may
 * be one and was left as two.
 */
export function summaryTable({ corpus, counts, drafted, diagnostics }: BuiltCorpus): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const maybeOne = doubtfulActors(corpus.actors)
  return [
    row('articles', corpus.articles.length),
    row('passages', counts.passages),
    ...(counts.unchecked > 0 ? [row('not checked', counts.unchecked)] : []),
    row('actors', corpus.actors.length),
    ...listed(
      maybeOne,
      ([one, other]) => `“${one.name}” and “${other.name}” may be one actor: see actors.yaml, aliases`,
    ),
    row('edited events', counts.edited),
    row('drafted events', counts.drafted),
    ...listedOf(
      drafted.doubtful,
      drafted.firstDoubtful(mostListed),
      ([one, other]) =>
        `“${one.title}” (${one.article}) and “${other.title}” (${other.article}) may be one event, ${one.date}`,
    ),
    row('parked mentions', corpus.parked.length),
    ...parkedRows(corpus.parked),
    ...listed(placedByDate(corpus), ({ article, mentions }) => {
      const words = `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`
      return `a publication date would place ${words} in ${article}.txt`
    }),
    row('errors', errors),
    row('warnings', diagnostics.length - errors),
  ].join('\n')
}

/** Each mention; of many, how many have which reason. */
function parkedRows(parked: readonly ParkedMention[]): string[] {
  if (parked.length <= mostListed) {
    return parked.map(({ article, text, reason }) => remark(`“${text}” in ${article}: ${reason}`))
  }
  const reasons = [...groupBy(parked, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length)
  return listed(reasons, ([reason, mentions]) => {
    const [first] = mentions
    return `${mentions.length} × ${reason}: “${first?.text}” in ${first?.article}${mentions.length > 1 ? ' …' : ''}`
  })
}

function listed<Item>(items: readonly Item[], say: (item: Item) => string): string[] {
  return listedOf(items.length, items.slice(0, mostListed), say)
}

function listedOf<Item>(count: number, first: readonly Item[], say: (item: Item) => string): string[] {
  const shown = first.map((item) => remark(say(item)))
  const left = count - shown.length
  return left > 0 ? [...shown, remark(`and ${left} more`)] : shown
}

function row(name: string, number: number): string {
  return `${name.padEnd(16)}${String(number).padStart(6)}`
}

function remark(text: string): string {
  return `    ${text}`
}
