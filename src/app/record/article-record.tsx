import type { ReactNode } from 'react'
import { dayInWords } from '../../corpus/date-words.ts'
import type { Article } from '../../corpus/model.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { isWhole, useCollection } from '../corpus-queries.ts'
import { useActions } from '../state/view-context.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { counted } from '../ui/plural.ts'
import { SourceText } from '../ui/source-text.tsx'
import { FoldedParts } from './folded-parts.tsx'
import type { HashOutcome } from './hash-check.ts'
import { OutcomeWords } from './outcome-words.tsx'

interface ArticleRecordProps {
  readonly article: Article
  readonly outcome: HashOutcome | null
  readonly isRunning: boolean
}

/** All that is known of an article, and "unknown" where nothing is. */
export function ArticleRecord({ article, outcome, isRunning }: ArticleRecordProps) {
  const cited = useCitedWords(article.id)
  const { passageFollowed } = useActions()
  const { published, original } = article
  return (
    <article className="article-record" aria-label={`Record of ${publisherOf(article)}, ${article.id}`}>
      <h4>
        <button type="button" className="link" onClick={() => passageFollowed(article.id, null, null)}>
          <SourceText lang={article.title && article.language}>
            {article.title ?? `Untitled article from ${publisherOf(article)}`}
          </SourceText>
        </button>
      </h4>
      <dl>
        <Fact name="Publisher">{foreign(article.publisher)}</Fact>
        <Fact name="Author">{foreign(article.author)}</Fact>
        <Fact name="Title">{foreign(article.title)}</Fact>
        <Fact name="Published">
          {published && (
            <>
              {publicationInWords(article)}
              {published.basis === 'stated' && ' (stated)'}
              {published.note && (
                <span className="record-note">
                  <SourceText>{published.note}</SourceText>
                </span>
              )}
            </>
          )}
        </Fact>
        <Fact name="Address">
          <Address url={article.url} />
        </Fact>
        <Fact name="Captured">{article.captured && dayInWords(article.captured)}</Fact>
        <Fact name="Language">{foreign(article.language)}</Fact>
        <Fact name="Cited">{cited}</Fact>
        <Fact name="Folded">
          <FoldedParts article={article} />
        </Fact>
        <Fact name="Stored text">
          <HashedFile path={article.text} sha256={article.sha256}>
            <OutcomeWords outcome={outcome} isRunning={isRunning} />
          </HashedFile>
        </Fact>
        <Fact name="Came as">
          {original ? <HashedFile path={original.path} sha256={original.sha256} /> : 'this very text'}
        </Fact>
      </dl>
    </article>
  )
}

/** A line of the record; without content, it says that this is unknown. */
function Fact({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="muted">unknown</span>}</dd>
    </div>
  )
}

function foreign(text: string | null): ReactNode {
  return text && <SourceText>{text}</SourceText>
}

/** As it was recorded; a link where it is one of the web. */
function Address({ url }: { readonly url: string | null }) {
  if (!url) return <span className="muted">unknown</span>
  const address = webAddress(url)
  if (address === null) return <SourceText>{url}</SourceText>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      <SourceText>{url}</SourceText>
    </a>
  )
}

interface HashedFileProps {
  /** From `timeline.json`. */
  readonly path: string
  readonly sha256: string
  readonly children?: ReactNode
}

function HashedFile({ path, sha256, children }: HashedFileProps) {
  return (
    <>
      <a href={path.split('/').map(encodeURIComponent).join('/')}>
        <SourceText>{path}</SourceText>
      </a>{' '}
      {children}
      <code className="hash">SHA-256 {sha256}</code>
    </>
  )
}

/** How often an article is cited; of a large collection, whose passages are not all there, by how many events. */
function useCitedWords(id: string): string {
  const index = useCollection()
  if (isWhole(index)) return counted(index.passagesOfArticle.get(id)?.length ?? 0, 'passage')
  const { columns, citing } = index.eventIndex
  const number = columns.articles.ids.indexOf(id)
  return `by ${counted((citing.offsets[number + 1] ?? 0) - (citing.offsets[number] ?? 0), 'event')}`
}
