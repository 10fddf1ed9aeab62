import { dateInWords, dayInWords } from '../corpus/date-words.ts'
import { characterName, hiddenCharacters, visibleLine } from '../corpus/hidden-characters.ts'
import { escapeHtml } from '../corpus/markup-escapes.ts'
import type { Article, Citation, Corpus, TimelineEvent, UncheckedCitation } from '../corpus/model.ts'
import { isUnchecked, notChecked, uncheckedPublisher } from '../corpus/unchecked.ts'
import { webAddress } from '../corpus/web-address.ts'

/** Of a large collection: more would be in the way of the page itself. */
const mostEvents = 200

/**
 * The collection as HTML, for `index.html`: what a reader has before any script has come, or where none runs. Every
 * event with its date, its status and its quotes, of a large collection the first ones and where the others are. All
 * text is escaped, and its hidden characters are named. The page's own words are in English, until the script that knows
 * the reader's language takes the page over; what the collection and its articles say is in their own.
 */
export function staticPage(corpus: Corpus): string {
  const { title, description, language, tour, events } = corpus
  const articleById = new Map(corpus.articles.map((article) => [article.id, article]))
  const shown = events.slice(0, mostEvents)
  const rest = events.length - shown.length
  return [
    '<div class="page static-page" lang="en" dir="ltr">',
    `<header class="page-head"><h1>${foreign(title, language)}</h1>`,
    `<p class="page-description">${description === null ? '' : foreign(description, language)} ${awaited(tour)}</p></header>`,
    `<p class="result-line">${events.length} events from ${corpus.articles.length} articles. `,
    'The drawing, the filters and the search need scripts; the events and their quotes are all here.</p>',
    '<main><div class="static-drawing">The drawing is on its way; the list below is complete.</div><div class="work"><div class="rail"></div><div class="list-pane">',
    '<h2 class="visually-hidden">Events</h2>',
    '<ol class="event-list" aria-label="Events">',
    ...shown.map((event) => eventItem(event, language, articleById)),
    '</ol>',
    rest > 0 ? `<p>${rest} more events are in <a class="link" href="timeline.json">timeline.json</a>.</p>` : '',
    '</div></div></main></div>',
  ].join('\n')
}

/** The words that stand here when the page has come, and have their room until then: nothing below them moves. */
function awaited(tour: Corpus['tour']): string {
  const links = [...(tour ? ['Take the tour'] : []), 'About this collection']
  return `<span class="awaited"><span class="first-words">Choose an event to read the words that it rests on.</span> ${links.join(' ')}</span>`
}

function eventItem(event: TimelineEvent, language: string, articleById: ReadonlyMap<string, Article>): string {
  const date = dateInWords(event.date)
  const words = [
    `<span>${escapeHtml(date.charAt(0).toUpperCase() + date.slice(1))}</span>`,
    event.status === 'happened' ? '' : `<span class="status-word status-${event.status}">${event.status}</span>`,
    event.origin === 'drafted' ? '<span class="draft-word">draft</span>' : '',
    isUnchecked(event) ? `<span class="unchecked-word">${notChecked}</span>` : '',
  ]
  return [
    `<li class="event-item" id="event-${escapeHtml(event.id)}"><div class="event-row"><h3>${foreign(event.title, language)}</h3>`,
    `<p class="event-meta">${words.filter(Boolean).join(' ')}</p></div>`,
    ...event.citations.map((citation) => checkedQuote(citation, articleById.get(citation.article))),
    ...(event.unchecked ?? []).map(uncheckedQuote),
    '</li>',
  ].join('\n')
}

function checkedQuote(citation: Citation, article: Article | undefined): string {
  const published = article?.published ? `, ${dayInWords(article.published.date)}` : ''
  const inferred = article?.published?.basis === 'inferred' ? ' (inferred)' : ''
  const stored = article ? ` · <a class="link" href="${escapeHtml(encodeURI(article.text))}">stored text</a>` : ''
  const name = foreign(article?.publisher ?? citation.article)
  return quote(
    citation.quote,
    article?.language ?? null,
    `${name}${published}${inferred}${stored}${original(article?.url)}`,
  )
}

function uncheckedQuote(citation: UncheckedCitation): string {
  const source = `${foreign(uncheckedPublisher(citation))}, ${notChecked}${original(citation.url)}`
  return citation.quote === null ? `<p class="muted">${source}</p>` : quote(citation.quote, null, source)
}

function quote(text: string, language: string | null, source: string): string {
  return `<figure><blockquote${langOf(language)} dir="auto">${visible(text)}</blockquote><figcaption class="muted">${source}</figcaption></figure>`
}

function original(url: string | null | undefined): string {
  const address = webAddress(url ?? null)
  if (address === null) return ''
  return ` · <a class="link" href="${escapeHtml(address)}" rel="noopener noreferrer" referrerpolicy="no-referrer">original page</a>`
}

/** Text from outside: in its own direction, with control and invisible characters shown, not obeyed. */
function foreign(text: string, language: string | null = null): string {
  return `<bdi${langOf(language)}>${visible(text)}</bdi>`
}

function visible(text: string): string {
  // Odd parts are the hidden characters themselves.
  return text
    .split(hiddenCharacters)
    .map((part, i) => (i % 2 === 1 ? hiddenCharacter(part) : escapeHtml(part)))
    .join('')
}

function langOf(language: string | null): string {
  return language === null ? '' : ` lang="${escapeHtml(language)}"`
}

/** The character's name, by the style sheet, and the character itself where HTML can hold it: what is copied is the text. */
function hiddenCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const held = code > 0x9f ? `&#${code};` : ''
  return `<bdi class="hidden-character" data-name="${characterName(character)}">${held}</bdi>`
}

/** `index.html` with the collection in it: its title, what it is, and its events where the page will be. */
export function withStaticPage(html: string, corpus: Corpus): string {
  const description = corpus.description === null ? null : escapeHtml(visibleLine(corpus.description))
  const replace = (from: RegExp, to: string | null) => (text: string) =>
    to === null ? text : text.replace(from, () => to)
  return [
    replace(/<title>[^<]*<\/title>/, `<title>${escapeHtml(visibleLine(corpus.title))}</title>`),
    replace(/(?<=<meta name="description" content=")[^"]*/, description),
    replace(/(?<=<div id="root">)(?=<\/div>)/, staticPage(corpus)),
  ].reduce((text, change) => change(text), html)
}
