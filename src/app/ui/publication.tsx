import type { Article } from '../../corpus/model.ts'
import { useLanguage } from '../language/language-context.ts'
import { publicationInWords } from './article-name.ts'
import { CollectionText } from './collection-text.tsx'

/** When an article was published, and for an inferred day the reason, one press away. */
export function Publication({ article }: { readonly article: Article }) {
  const words = publicationInWords(article, useLanguage())
  const note = article.published?.note
  if (!note) return <span className="publication">{words}</span>
  return (
    <details className="publication">
      <summary>{words}</summary>
      <p>
        <CollectionText>{note}</CollectionText>
      </p>
    </details>
  )
}
