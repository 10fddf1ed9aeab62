import type { TimelineEvent } from '../../corpus/model.ts'
import { isAhead, reportsOf } from '../../corpus/reports.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'

/** When it was said, apart from when it happened; what was only announced stays so. */
export function SaidOn({ event }: { readonly event: TimelineEvent }) {
  const { articleById } = useCorpusIndex()
  const language = useLanguage()
  const reports = reportsOf(event, articleById).map(({ article }, i) => {
    const publisher = <CollectionText>{publisherOf(article)}</CollectionText>
    const published = publicationInWords(article, language)
    return (
      <span key={article.id}>
        {i > 0 && language.say('app.semicolon')}
        <Said
          of={isAhead(article, event) ? 'evidence.announced' : 'evidence.reported'}
          values={{ source: <Said of="ui.articleUntitled" values={{ publisher, published }} /> }}
        />
      </span>
    )
  })
  return (
    <p className="said-on">
      {event.status === 'planned' ? <Said of="evidence.plannedOnly" values={{ reports }} /> : reports}
    </p>
  )
}
