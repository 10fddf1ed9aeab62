import type { Citation, Edtf, EventParts, EventStatus, TextSpan } from '../../corpus/model.ts'
import type { ReadArticle } from '../read-article.ts'
import { type ActorKind, type ActorName, mentionsIn } from './actor-mentions.ts'
import { draftEvents } from './draft-events.ts'
import { nameSpeakers } from './name-speakers.ts'
import { deedStem, titleStems } from './title-stems.ts'

/** What the drafts of one article are made of: what it says, and whom its names mean. */
export interface DraftJob {
  readonly read: ReadArticle
  /** Those that may stand in it. */
  readonly names: readonly ActorName[]
  /** Whom they mean. */
  readonly actors: readonly ActorKind[]
}

/** One article's account of an event; the span is its citation's. */
export interface ArticleDraft extends TextSpan {
  readonly article: string
  readonly title: string
  readonly date: Edtf
  readonly status: EventStatus
  readonly actors: readonly string[]
  readonly parts: EventParts | null
  readonly speaker: Citation['speaker']
  /** Of its title's words (see `titleStems`): what tells whether another draft is of the same event. */
  readonly stems: readonly number[]
  /** The stem of the word that names its first deed; null where it is a report, or names none. */
  readonly deed: string | null
}

/** Drafts the events that one article tells, in order. */
export function draftArticle({ read, names, actors }: DraftJob): ArticleDraft[] {
  const mentions = mentionsIn(read.text, names, read.article.removed)
  return nameSpeakers(draftEvents(read, mentions, actors), read.text, mentions, actors).flatMap((event) =>
    event.citations.map(({ article, start, end, quote, speaker }) => ({
      article,
      start,
      end,
      title: event.title,
      date: event.date,
      status: event.status,
      actors: event.actors,
      parts: event.parts,
      speaker,
      stems: titleStems(event.title),
      deed: deedStem(quote),
    })),
  )
}

/** Drafts in their order, each of them made when it is asked for; an array is such a list too. */
export interface DraftList {
  readonly length: number
  readonly at: (number: number) => ArticleDraft | undefined
}

/** All drafts of a list. */
export function draftsIn(list: DraftList): ArticleDraft[] {
  return Array.from({ length: list.length }, (_, number) => list.at(number)).filter((draft) => draft !== undefined)
}

// JSON holds no tab between its tokens, and none inside of them.
const gap = '\t'

/** Drafts as one line, to be kept or to be sent to another thread: JSON of each, with tabs between. */
export function keepDrafts(drafts: readonly ArticleDraft[]): string {
  return drafts.map((draft) => JSON.stringify(keptDraft(draft))).join(gap)
}

/** The drafts of an article that were kept. */
export function restoreDrafts(article: string, line: string): DraftList {
  const kept = line === '' ? [] : line.split(gap)
  return {
    length: kept.length,
    at: (number) => {
      const one = kept[number]
      return one === undefined ? undefined : draftOf(article, JSON.parse(one) as ReturnType<typeof keptDraft>)
    },
  }
}

function keptDraft({ start, end, title, date, status, actors, parts, speaker, stems, deed }: ArticleDraft) {
  return [start, end, title, date, status, actors, parts, speaker, stems, deed] as const
}

function draftOf(article: string, kept: ReturnType<typeof keptDraft>): ArticleDraft {
  const [start, end, title, date, status, actors, parts, speaker, stems, deed] = kept
  return { article, start, end, title, date, status, actors, parts, speaker, stems, deed }
}
