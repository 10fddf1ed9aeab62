import type { CorpusIndex } from '../../corpus/corpus-index.ts'
import { isWhole, useCollection } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { IngestWords } from '../ui/ingest-words.tsx'
import { Publication } from '../ui/publication.tsx'
import { SourceText } from '../ui/source-text.tsx'

/** Before an event is chosen: what this is, what to do, and the articles it all comes from. */
export function CollectionFront() {
  const collection = useCollection()
  const { coverageAsked, recordOpened } = useActions()
  const { columns } = collection.eventIndex
  const say = useMessages()
  return (
    <div className="collection-front">
      <p className="lead">{say('evidence.frontLead')}</p>
      {isWhole(collection) ? (
        <Articles index={collection} />
      ) : (
        <p>
          <Said
            of="evidence.frontArticles"
            values={{
              articles: (
                <button type="button" className="link" onClick={recordOpened}>
                  {say('ui.articles', { count: columns.articles.ids.length })}
                </button>
              ),
            }}
          />
        </p>
      )}
      {columns.size > 0 && (
        <p>
          <button type="button" onClick={coverageAsked}>
            {say('evidence.frontCoverage')}
          </button>
        </p>
      )}
      {isWhole(collection) && <ParkedMentions index={collection} />}
    </div>
  )
}

function Articles({ index: { corpus, passagesOfArticle } }: { readonly index: CorpusIndex }) {
  const { passageFollowed } = useActions()
  const say = useMessages()
  return (
    <>
      {corpus.articles.length > 0 && <h2>{say('ui.articlesTitle')}</h2>}
      <ul className="article-list">
        {corpus.articles.map((article) => (
          <li key={article.id}>
            <button type="button" className="link" onClick={() => passageFollowed(article.id, null, null)}>
              <CollectionText>{publisherOf(article)}</CollectionText>
            </button>
            {article.title && (
              <p className="article-title">
                <SourceText lang={article.language}>{article.title}</SourceText>
              </p>
            )}
            <Publication article={article} />
            <p className="muted">
              {say('evidence.frontPassages', { count: passagesOfArticle.get(article.id)?.length ?? 0 })}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Times that were found and could not be placed: shown, never dropped. */
function ParkedMentions({ index: { corpus, articleById } }: { readonly index: CorpusIndex }) {
  const { passageFollowed } = useActions()
  const say = useMessages()
  if (corpus.parked.length === 0) return null
  return (
    <details className="parked-list">
      <summary>{say('ui.parked', { count: corpus.parked.length })}</summary>
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
                <Said
                  of="filters.quoted"
                  values={{ words: <SourceText lang={article?.language}>{parked.text}</SourceText> }}
                />
              </button>{' '}
              <span className="muted">
                {article ? (
                  <Said
                    of="evidence.frontParked"
                    values={{
                      publisher: <CollectionText>{publisherOf(article)}</CollectionText>,
                      reason: <IngestWords>{parked.reason}</IngestWords>,
                    }}
                  />
                ) : (
                  <IngestWords>{parked.reason}</IngestWords>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
