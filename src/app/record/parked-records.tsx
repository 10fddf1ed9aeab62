import { groupBy } from '../../corpus/group-by.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { IngestWords } from '../ui/ingest-words.tsx'
import { SourceText } from '../ui/source-text.tsx'

/** The times that were found and could not be placed, by article, each with the reason and the way to its words. */
export function ParkedRecords() {
  const { corpus, articleById } = useCorpusIndex()
  const { passageFollowed } = useActions()
  const say = useMessages()
  if (corpus.parked.length === 0) return <p>{say('record.noParked')}</p>
  return [...groupBy(corpus.parked, ({ article }) => article)].map(([id, mentions]) => {
    const article = articleById.get(id)
    return (
      <section key={id} className="parked-records">
        <h4>
          <CollectionText>{article ? publisherOf(article) : id}</CollectionText>
        </h4>
        <ul>
          {mentions.map(({ start, text, reason }) => (
            <li key={start}>
              <button type="button" className="link" onClick={() => passageFollowed(id, null, start)}>
                <Said
                  of="filters.quoted"
                  values={{ words: <SourceText lang={article?.language}>{text}</SourceText> }}
                />
              </button>{' '}
              <span className="muted">
                <IngestWords>{reason}</IngestWords>
              </span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
