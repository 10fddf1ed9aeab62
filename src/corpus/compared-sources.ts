import { groupBy } from './group-by.ts'
import { type Article, type Citation, type ComparedEvent, claimSubjects, type TimelineEvent } from './model.ts'
import { firstOfEachKey, type SourceClaim, valueClaims } from './source-claims.ts'
import { judge, rowVerdict, type Verdict } from './verdicts.ts'

/** What is needed to find an event's sources. */
export interface SourceLookUps {
  readonly eventById: ReadonlyMap<string, TimelineEvent>
  readonly articleById: ReadonlyMap<string, Article>
  /** The events that an event is to be compared with, whichever of the two says so. */
  readonly comparedWith: ReadonlyMap<string, readonly ComparedEvent[]>
}

/** One article on the event, or on an event that it is to be compared with. */
export interface ComparedSource {
  readonly event: TimelineEvent
  readonly article: Article
  readonly citations: readonly Citation[]
}

/** What one source says in a row; null where it is silent. */
export interface ComparedCell {
  readonly claim: SourceClaim | null
  readonly verdict: Verdict
}

export interface ComparedRow {
  readonly key: string
  readonly about: SourceClaim['about']
  readonly of: string | null
  readonly verdict: Verdict
  /** One for each source, in their order. */
  readonly cells: readonly ComparedCell[]
}

/** The articles on an event and on those it is compared with: its own first, else in order of citation. */
export function comparedSources(
  event: TimelineEvent,
  { eventById, articleById, comparedWith }: SourceLookUps,
): ComparedSource[] {
  const others = (comparedWith.get(event.id) ?? []).flatMap((other) => eventById.get(other.event) ?? [])
  return [event, ...others].flatMap((one) =>
    [...groupBy(one.citations, ({ article }) => article)].flatMap(([id, citations]) => {
      const article = articleById.get(id)
      return article ? [{ event: one, article, citations }] : []
    }),
  )
}

/** Rows of claims with a verdict on each; a source without a claim to a row is silent in it. */
export function compareClaims(claimsOfSources: readonly (readonly SourceClaim[])[]): ComparedRow[] {
  const kinds = firstOfEachKey(claimsOfSources.flat())
  const orderedKinds = claimSubjects.flatMap((about) => kinds.filter((claim) => claim.about === about))
  return orderedKinds.map(({ key, about, of }) => {
    const claims = claimsOfSources.map((some) => some.find((claim) => claim.key === key) ?? null)
    const verdicts = judge(claims)
    return {
      key,
      about,
      of,
      verdict: rowVerdict(verdicts),
      cells: claims.map((claim, i) => ({ claim, verdict: verdicts[i] ?? 'silent' })),
    }
  })
}

/**
 * Whether an event's sources tell the same: `one`, where a single publisher tells of it; `agree`, where several do and no
 * claim differs; `differ`, where one does. What it is compared with counts, so an event of one source can differ too.
 */
export const agreements = ['differ', 'one', 'agree'] as const
export type Agreement = (typeof agreements)[number]

/** The agreements that hold of an event, by the claims that need no reader's judgement. */
export function agreementsOf(event: TimelineEvent, publishers: number, lookUps: SourceLookUps): Agreement[] {
  const sources = comparedSources(event, lookUps)
  const claims = sources.length > 1 ? sources.map((source) => valueClaims(source.event, source.citations)) : []
  const differ = compareClaims(claims).some(({ verdict }) => verdict === 'differs')
  const one = publishers < 2
  return [...(differ ? (['differ'] as const) : []), ...(one ? (['one'] as const) : differ ? [] : (['agree'] as const))]
}
