import type { EventHead } from '../../corpus/event-head.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { useLanguage } from '../language/language-context.ts'
import { useHeads } from '../part-queries.ts'
import { useArticleById } from '../state/articles.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { Choice } from '../ui/choice.tsx'
import { EventChoice } from '../ui/event-choice.tsx'

/** What one place of the drawing stands for: events by their places in the order of time, or articles by their ids. */
export interface Place {
  readonly events: readonly number[]
  readonly articles: readonly string[]
  readonly at: { readonly x: number; readonly y: number }
}

interface PlaceChoiceProps {
  readonly place: Place
  readonly onArticleChosen: (article: string) => void
  readonly onClosed: () => void
}

/** Where a place of the drawing stands for several, the reader says which. */
export function PlaceChoice({ place: { events, articles, at }, onArticleChosen, onClosed }: PlaceChoiceProps) {
  const headOf = useHeads(events)
  const articleById = useArticleById()
  const language = useLanguage()
  const { say } = language
  if (events.length > 0) {
    const name = say('timeline.eventsHere', { count: events.length })
    const heads = events.map(headOf).filter((head): head is EventHead => head !== null)
    return heads.length === 0 ? null : <EventChoice name={name} events={heads} at={at} onClosed={onClosed} />
  }
  const options = articles.map((id) => {
    const article = articleById(id)
    return {
      id,
      title: article ? (article.title ?? publisherOf(article)) : id,
      lang: (article?.title && article.language) ?? null,
      note: article
        ? say('ui.articleUntitled', {
            publisher: lineApart(publisherOf(article)),
            published: publicationInWords(article, language),
          })
        : '',
      onChosen: () => onArticleChosen(id),
    }
  })
  const name = say('timeline.articlesHere', { count: articles.length })
  return <Choice name={name} at={at} options={options} onClosed={onClosed} />
}
