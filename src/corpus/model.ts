/**
 * The shapes of `timeline.json` (format "dateline/1"), used unchanged by ingest and app.
 * Offsets are UTF-16 code units into an article's stored text; days are ISO 8601 calendar days in UTC.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string
/** A date in the Extended Date/Time Format, ISO 8601-2:2019 (levels 0 and 1, and "one of a set"). */
export type Edtf = string

export const eventStatuses = ['happened', 'planned', 'ongoing', 'disputed', 'cancelled'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** `edited`: a person wrote it into `events.yaml`. `drafted`: found by the program, reviewed by nobody. */
export const eventOrigins = ['edited', 'drafted'] as const
export type EventOrigin = (typeof eventOrigins)[number]

/** `agent`: does it. `patient`: to whom or to what it is done. Whoever is only named with an event has no part. */
export const actorParts = ['agent', 'patient'] as const
export type ActorPart = (typeof actorParts)[number]
/** By the ids of an event's actors. */
export type EventParts = Readonly<Record<string, ActorPart>>

/** What sources can be compared in: when, where, how many, who took which part, and what was done. */
export const claimSubjects = ['date', 'place', 'number', 'actor', 'deed'] as const
export type ClaimSubject = (typeof claimSubjects)[number]

/** How a source's claim stands to what the other sources say, where an author judged it. */
export const claimJudgements = ['agrees', 'less exact', 'differs'] as const
export type ClaimJudgement = (typeof claimJudgements)[number]

/** Half-open: `start` is in, `end` is out. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A part of the stored text that is not the article itself: repeated, or the page's own furniture. */
export interface RemovedSpan extends TextSpan {
  readonly reason: string
}

export interface PublicationDate {
  readonly date: IsoDay
  /** `stated`: the text or the page says so. `inferred`: a person worked it out, and `note` says how. */
  readonly basis: 'stated' | 'inferred'
  readonly note: string | null
}

/** The file that an article came in, where its stored text is not that file byte for byte. */
export interface OriginalFile {
  /** Path of its bytes, from `timeline.json`. */
  readonly path: string
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
}

/** What is known of an article; its text is loaded apart. Unknown is null, never a guess. */
export interface Article {
  readonly id: string
  readonly publisher: string | null
  readonly title: string | null
  readonly author: string | null
  readonly url: string | null
  readonly language: string | null
  readonly published: PublicationDate | null
  readonly captured: IsoDay | null
  /** Of the stored bytes, in hexadecimal. */
  readonly sha256: string
  /** Path of the stored bytes, from `timeline.json`. */
  readonly text: string
  readonly original: OriginalFile | null
  readonly removed: readonly RemovedSpan[]
}

export interface Actor {
  readonly id: string
  readonly name: string
  readonly kind: string | null
  readonly aliases: readonly string[]
}

/** Words that name a time, and what they were taken to mean. */
export interface TimeMention extends TextSpan {
  readonly text: string
  /** Null where the words could not be placed. */
  readonly value: Edtf | null
  /** The date that relative words count from; null where the words need none. */
  readonly anchor: Edtf | null
  /** The event whose date is the anchor, where it is not the publication date. */
  readonly anchorEvent: string | null
  /** In plain words. */
  readonly rule: string
}

/** What a quote says of one thing, stated by an author where its words alone do not tell a program. */
export interface Claim {
  readonly about: ClaimSubject
  /** What is counted, or the id of the actor; null where the subject needs no more. */
  readonly of: string | null
  /** EDTF for a date; else plain words. */
  readonly says: string
  /** Null: as the values compare. */
  readonly compared: ClaimJudgement | null
  readonly note: string | null
}

export interface Citation extends TextSpan {
  readonly article: string
  /** Equals `text.slice(start, end)` of the stored text. */
  readonly quote: string
  /** Up to 32 code units before and after, as in the W3C Web Annotation TextQuoteSelector. */
  readonly prefix: string
  readonly suffix: string
  /** The actor whose words are quoted or reported; null where the outlet itself speaks. */
  readonly speaker: string | null
  readonly times: readonly TimeMention[]
  /** Absent where the words speak for themselves. */
  readonly claims?: readonly Claim[]
}

/** Another event to be read beside this one, because a reader could take the two for one, or for a contradiction. */
export interface ComparedEvent {
  readonly event: string
  /** Why there are two. */
  readonly note: string
}

/**
 * A citation of what is not stored in the collection: nothing has compared its words with their source. At least one of
 * address and publisher is there.
 */
export interface UncheckedCitation {
  readonly url: string | null
  readonly publisher: string | null
  readonly quote: string | null
}

export interface TimelineEvent {
  readonly id: string
  readonly title: string
  readonly date: Edtf
  /** First possible day; null where open. */
  readonly earliest: IsoDay | null
  /** Last possible day; null where open. */
  readonly latest: IsoDay | null
  readonly status: EventStatus
  readonly origin: EventOrigin
  readonly actors: readonly string[]
  /** What the actors do in it, as far as that is known; null where nothing is. */
  readonly parts: EventParts | null
  /** Of stored articles; none where the event rests on unchecked ones alone. */
  readonly citations: readonly Citation[]
  /** Absent where it stands alone. Said at one of two events, meant for both. */
  readonly compare?: readonly ComparedEvent[]
  /** Absent where every citation is checked. */
  readonly unchecked?: readonly UncheckedCitation[]
}

/** A time mention that was found but could not be placed. */
export interface ParkedMention extends TextSpan {
  readonly article: string
  readonly text: string
  readonly reason: string
}

/** A step of a tour: an author's words, and what the page shows beside them. */
export interface TourStep {
  readonly words: string
  /** As in an address of the page: values by the names of its parameters. */
  readonly show: Readonly<Record<string, string | readonly string[]>>
}

export interface Corpus {
  readonly format: 'dateline/1'
  readonly title: string
  readonly description: string | null
  readonly language: string
  /** Where an author wrote one: the way through the story, step by step. */
  readonly tour?: readonly TourStep[]
  readonly articles: readonly Article[]
  readonly actors: readonly Actor[]
  /** In order of time (see `compareEvents`). */
  readonly events: readonly TimelineEvent[]
  readonly parked: readonly ParkedMention[]
}
