import type { Actor, Article, Citation, Claim, Corpus, TimelineEvent, TimeMention, TourStep } from '../corpus/model.ts'

/** A corpus as plain text for a careful reader, compared in tests with the files in `golden/`. */
export function dumpCorpus(corpus: Corpus): string {
  const sections = [
    `# ${corpus.title} (${corpus.language})`,
    ...(corpus.tour ? [['tour', ...corpus.tour.map(dumpStep)].join('\n')] : []),
    ...corpus.articles.map(dumpArticle),
    ['actors', ...corpus.actors.map(dumpActor)].join('\n'),
    ...corpus.events.map(dumpEvent),
    [
      'parked',
      ...corpus.parked.map(
        (mention) => `  ${mention.article} ${offsets(mention)} “${mention.text}”: ${mention.reason}`,
      ),
    ].join('\n'),
  ]
  return `${sections.join('\n\n')}\n`
}

function dumpStep({ words, show }: TourStep): string {
  const shown = Object.entries(show).map(([name, values]) => `${name} ${[values].flat().join(', ')}`)
  return `  ${shown.join('; ')}\n    ${words}`
}

function dumpArticle(article: Article): string {
  const { published } = article
  const publication = published ? `${published.date}, ${published.basis}` : 'publication unknown'
  return [
    `article ${article.id}: ${article.publisher ?? 'publisher unknown'}, ${publication}`,
    `  title: ${article.title ?? 'unknown'}`,
    `  sha256 ${article.sha256}`,
    ...(article.original ? [`  from ${article.original.path}, sha256 ${article.original.sha256}`] : []),
    ...article.removed.map((part) => `  not the article ${offsets(part)}: ${part.reason}`),
  ].join('\n')
}

function dumpActor({ id, name, kind, aliases }: Actor): string {
  return `  ${id}: ${[name, ...aliases].join(' | ')}${kind === null ? '' : ` (${kind})`}`
}

function dumpEvent(event: TimelineEvent): string {
  return [
    `${event.date}  ${event.title}`,
    `  ${event.id}, ${event.status}, ${event.earliest ?? '…'} to ${event.latest ?? '…'}`,
    ...(event.actors.length > 0 ? [`  actors: ${event.actors.map((actor) => dumpPart(actor, event)).join(', ')}`] : []),
    ...event.citations.flatMap(dumpCitation),
    ...(event.compare ?? []).map((other) => `  beside ${other.event}: ${other.note}`),
    ...(event.unchecked ?? []).map(({ url, publisher, quote }) => `  not checked: ${publisher} ${url} “${quote}”`),
  ].join('\n')
}

function dumpPart(actor: string, { parts }: TimelineEvent): string {
  const part = parts?.[actor]
  return part ? `${actor} (${part})` : actor
}

function dumpCitation(citation: Citation): string[] {
  const speaker = citation.speaker === null ? '' : `, ${citation.speaker} speaks`
  return [
    `  ${citation.article} ${offsets(citation)}${speaker}`,
    `    “${citation.quote}”`,
    ...citation.times.map(dumpTime),
    ...(citation.claims ?? []).map(dumpClaim),
  ]
}

function dumpTime({ text, value, anchor, anchorEvent, rule }: TimeMention): string {
  const from = anchor === null ? '' : ` from ${anchor}${anchorEvent === null ? '' : ` (${anchorEvent})`}`
  return `      “${text}” → ${value ?? 'not placed'}${from}: ${rule}`
}

function dumpClaim({ about, of, says, compared, note }: Claim): string {
  const judgement = [compared, note].filter((part) => part !== null).join(': ')
  return `      says of the ${about}${of === null ? '' : ` (${of})`}: ${says}${judgement === '' ? '' : ` [${judgement}]`}`
}

function offsets({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`
}
