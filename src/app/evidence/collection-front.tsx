import { useCorpusIndex } from '../corpus-queries.ts'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { counted } from '../ui/plural.ts'
import { Publication } from '../ui/publication.tsx'
import { SourceText } from '../ui/source-text.tsx'

/** Before an event is chosen: what this is, what to do, and the articles it all comes from. */
export function CollectionFront() {
  const { corpus, passagesOfArticle } = useCorpusIndex()
  const { passageFollowed } = useActions()
  return (
    <div className="collection-front">
      {corpus.description && (
        <p className="lead">
          <SourceText>{corpus.description}</SourceText>
        </p>
      )}
      <p>Choose an event, in the list or on the drawing, to read the words that it rests on.</p>
      <h2>The articles</h2>
      <ul className="article-list">
        {corpus.articles.map((article) => (
          <li key={article.id}>
            <button type="button" className="link" onClick={() => passageFollowed(article.id, null, null)}>
              <SourceText>{publisherOf(article)}</SourceText>
            </button>
            {article.title && (
              <p className="article-title">
                <SourceText>{article.title}</SourceText>
              </p>
            )}
            <Publication article={article} />
            <span className="muted">{counted(passagesOfArticle.get(article.id)?.length ?? 0, 'cited passage')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
