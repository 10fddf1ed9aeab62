import type { TimelineEvent } from '../../corpus/model.ts'
import { isAhead, reportsOf } from '../../corpus/reports.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { SourceText } from '../ui/source-text.tsx'

/** When it was said, apart from when it happened; what was only announced stays so. */
export function SaidOn({ event }: { readonly event: TimelineEvent }) {
  const { articleById } = useCorpusIndex()
  return (
    <p className="said-on">
      {reportsOf(event, articleById).map(({ article }, i) => (
        <span key={article.id}>
          {i > 0 && '; '}
          {isAhead(article, event) ? 'announced' : 'reported'} by <SourceText>{publisherOf(article)}</SourceText>,{' '}
          {publicationInWords(article)}
        </span>
      ))}
      {event.status === 'planned' && '. No source here says that it happened.'}
    </p>
  )
}
