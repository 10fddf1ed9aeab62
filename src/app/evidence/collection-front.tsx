import type { CorpusIndex } from '../../corpus/corpus-index.ts'
import { isWhole, useCollection } from '../corpus-queries.ts'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { counted } from '../ui/plural.ts'
import { Publication } from '../ui/publication.tsx'
import { SourceText } from '../ui/source-text.tsx'

/** Before an event is chosen: what this is, what to do, and the articles it all comes from. */
export function CollectionFront() {
  const collection = useCollection()
  const { coverageAsked, recordOpened } = useActions()
  const { columns } = collection.eventIndex
  return (
    <div className="collection-front">
      <p className="lead">Choose an event, in the list or on the drawing, to read the words that it rests on.</p>
      {isWhole(collection) ? (
        <Articles index={collection} />
      ) : (
        <p>
          <button type="button" className="link" onClick={recordOpened}>
            {counted(columns.articles.ids.length, 'article')}
          </button>{' '}
          with all that is known of each: in the collection’s record.
        </p>
      )}
      {columns.size > 0 && (
        <p>
          <button type="button" onClick={coverageAsked}>
            Who reported what, and when
          </button>
        </p>
      )}
      {isWhole(collection) && <ParkedMentions index={collection} />}
    </div>
  )
}

function Articles({ index: { corpus, passagesOfArticle } }: { readonly index: CorpusIndex }) {
  const { passageFollowed } = useActions()
  return (
    <>
      {corpus.articles.length > 0 && <h2>The articles</h2>}
      <ul className="article-list">
        {corpus.articles.map((article) => (
          <li key={article.id}>
            <button type="button" className="link" onClick={() => passageFollowed(article.id, null, null)}>
              <SourceText>{publisherOf(article)}</SourceText>
            </button>
            {article.title && (
              <p className="article-title">
                <SourceText lang={article.language}>{article.title}</SourceText>
              </p>
            )}
            <Publication article={article} />
            <p className="muted">{counted(passagesOfArticle.get(article.id)?.length ?? 0, 'cited passage')}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Times that were found and could not be placed: shown, never dropped. */
function ParkedMentions({ index: { corpus, articleById } }: { readonly index: CorpusIndex }) {
  const { passageFollowed } = useActions()
  if (corpus.parked.length === 0) return null
  return (
    <details className="parked-list">
      <summary>{counted(corpus.parked.length, 'time')} that could not be placed</summary>
      <ul>
        {corpus.parked.map((parked) => {
          const article = articleById.get(parked.article)
          return (
            <li key={`${parked.article} ${parked.start}`}>
              <button
                type="button"
                className="link"
                onClick={() => passageFollowed(parked.article, null, parked.start)}
              >
                “<SourceText>{parked.text}</SourceText>”
              </button>{' '}
              <span className="muted">
                {article && (
                  <>
                    <SourceText>{publisherOf(article)}</SourceText>:{' '}
                  </>
                )}
                {parked.reason}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
