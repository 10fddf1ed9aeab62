import type { Article, TimelineEvent } from '../../corpus/model.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { Choice } from '../ui/choice.tsx'
import { EventChoice } from '../ui/event-choice.tsx'
import { counted } from '../ui/plural.ts'

/** What one place of the drawing stands for: events, or articles. */
export interface Place {
  readonly events: readonly TimelineEvent[]
  readonly articles: readonly Article[]
  readonly at: { readonly x: number; readonly y: number }
}

interface PlaceChoiceProps {
  readonly place: Place
  readonly onArticleChosen: (article: Article) => void
  readonly onClosed: () => void
}

/** Where a place of the drawing stands for several, the reader says which. */
export function PlaceChoice({ place: { events, articles, at }, onArticleChosen, onClosed }: PlaceChoiceProps) {
  if (events.length > 0) {
    const name = `${counted(events.length, 'event')} at this place`
    return <EventChoice name={name} events={events} at={at} onClosed={onClosed} />
  }
  const options = articles.map((article) => ({
    id: article.id,
    title: article.title ?? publisherOf(article),
    note: `${publisherOf(article)}, ${publicationInWords(article)}`,
    onChosen: () => onArticleChosen(article),
  }))
  const name = `${counted(articles.length, 'article')} at this place`
  return <Choice name={name} at={at} options={options} onClosed={onClosed} />
}
