import { groupBy } from '../../corpus/group-by.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useActions } from '../state/view-context.ts'
import { publisherOf } from '../ui/article-name.ts'
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
          <SourceText>{article ? publisherOf(article) : id}</SourceText>
        </h4>
        <ul>
          {mentions.map(({ start, text, reason }) => (
            <li key={start}>
              <button type="button" className="link" onClick={() => passageFollowed(id, null, start)}>
                <Said of="filters.quoted" values={{ words: <SourceText>{text}</SourceText> }} />
              </button>{' '}
              <span className="muted">{reason}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
