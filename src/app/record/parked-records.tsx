import { groupBy } from '../../corpus/group-by.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
import { SourceText } from '../ui/source-text.tsx'

/** The times that were found and could not be placed, by article, each with the reason and the way to its words. */
export function ParkedRecords() {
  const { corpus, articleById } = useCorpusIndex()
  const { passageFollowed } = useActions()
  if (corpus.parked.length === 0) return <p>Every time that was found could be placed.</p>
  return [...groupBy(corpus.parked, ({ article }) => article)].map(([id, mentions]) => {
    const article = articleById.get(id)
    return (
      <section key={id} className="parked-records">
        <h4>
          <SourceText>{article ? publisherOf(article) : id}</SourceText>
        </h4>
        <ul>
          {mentions.map(({ start, text, reason }) => (
            <li key={start}>
              <button type="button" className="link" onClick={() => passageFollowed(id, null, start)}>
                “<SourceText>{text}</SourceText>”
              </button>{' '}
              <span className="muted">{reason}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
