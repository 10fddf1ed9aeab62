import { useState } from 'react'
import type { Article } from '../../corpus/model.ts'
import { useArticleText } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { IngestWords } from '../ui/ingest-words.tsx'
import { SourceText } from '../ui/source-text.tsx'

/** The parts of a stored text that are not the article, each with its reason; their words are loaded when asked for. */
export function FoldedParts({ article }: { readonly article: Article }) {
  const [isOpen, setOpen] = useState(false)
  const say = useMessages()
  if (article.removed.length === 0) return say('record.nothingFolded')
  return (
    <details className="folded-parts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('record.parts', { count: article.removed.length })}</summary>
      {isOpen && <FoldedList article={article} />}
    </details>
  )
}

function FoldedList({ article }: { readonly article: Article }) {
  const { data } = useArticleText(article)
  return (
    <ul>
      {article.removed.map(({ start, end, reason }) => (
        <li key={start}>
          <IngestWords>{reason}</IngestWords>
          {data !== undefined && (
            <q>
              <SourceText lang={article.language}>{data.slice(start, end).trim()}</SourceText>
            </q>
          )}
        </li>
      ))}
    </ul>
  )
}
