import { dateInWords } from '../../corpus/date-words.ts'
import { escapeMarkdown, markdownLink, markdownQuote } from '../../corpus/markup-escapes.ts'
import type { TimelineEvent, UncheckedCitation } from '../../corpus/model.ts'
import { notChecked, uncheckedPublisher } from '../../corpus/unchecked.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { capitalised } from '../ui/capitalised.ts'
import { type CitedSource, type ExportView, namesOf, provenanceOf } from './export-view.ts'

/** A text to read and to edit: a heading an event, its quotes as block quotations, each with its source below. */
export function markdown(view: ExportView): string {
  const { corpus } = view
  const { actorsOf, sourcesOf } = namesOf(corpus)
  const blocks = corpus.events.flatMap((event) => [
    `## ${escapeMarkdown(oneLine(event.title))}`,
    factsOf(event, actorsOf(event)),
    ...sourcesOf(event).flatMap((source) => [markdownQuote(source.citation.quote), sourceLine(view, event, source)]),
    ...(event.unchecked ?? []).flatMap(uncheckedBlocks),
  ])
  const head = [`# ${escapeMarkdown(oneLine(corpus.title))}`, ...introduction(view)]
  return `${[...head, ...blocks].join('\n\n')}\n`
}

function introduction(view: ExportView): string[] {
  const { description } = view.corpus
  const provenance = provenanceOf(view).map(escapeMarkdown).join('\\\n')
  return description === null ? [provenance] : [escapeMarkdown(oneLine(description)), provenance]
}

/** "**9 December 2021** · planned · Iraq, United States" */
function factsOf(event: TimelineEvent, actors: readonly string[]): string {
  const facts = [event.status, event.origin === 'drafted' ? 'draft, not reviewed' : '', actors.join(', ')]
  const shown = facts.filter((fact) => fact !== '').map((fact) => escapeMarkdown(oneLine(fact)))
  return [`**${escapeMarkdown(capitalised(dateInWords(event.date)))}**`, ...shown].join(' · ')
}

/** "— Rudaw, “The end”, 29 December 2021 (inferred), words of John Kirby · original page · in the timeline" */
function sourceLine({ addresses }: ExportView, event: TimelineEvent, { citation, article, speaker }: CitedSource) {
  const source = [
    article ? publisherOf(article) : citation.article,
    article?.title ? `“${article.title}”` : '',
    article ? publicationInWords(article) : '',
    speaker === null ? '' : `words of ${speaker}`,
  ]
  const words = escapeMarkdown(oneLine(source.filter((part) => part !== '').join(', ')))
  const original = webAddress(article?.url ?? null)
  const links = [
    ...(original === null ? [] : [markdownLink('original page', original)]),
    markdownLink('in the timeline', addresses.passage(event, citation)),
  ]
  return [`— ${words}`, ...links].join(' · ')
}

/** "— The Post, not checked: no stored article · cited page" */
function uncheckedBlocks(citation: UncheckedCitation): string[] {
  const { quote, url } = citation
  const words = escapeMarkdown(oneLine(`${uncheckedPublisher(citation)}, ${notChecked}`))
  const address = webAddress(url)
  const line = [`— ${words}`, ...(address === null ? [] : [markdownLink('cited page', address)])].join(' · ')
  return quote === null ? [line] : [markdownQuote(quote), line]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
