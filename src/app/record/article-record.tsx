import type { ReactNode } from 'react'
import { dayInWords } from '../../corpus/date-words.ts'
import { lineApart } from '../../corpus/hidden-characters.ts'
import type { Article } from '../../corpus/model.ts'
import { webAddress } from '../../corpus/web-address.ts'
import { isWhole, useCollection } from '../corpus-queries.ts'
import { useLanguage, useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { useActions } from '../state/view-context.ts'
import { publicationInWords, publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { HostSign } from '../ui/host-sign.tsx'
import { ownSums } from '../ui/own-sums.ts'
import { SourceText } from '../ui/source-text.tsx'
import { FoldedParts } from './folded-parts.tsx'
import type { HashOutcome } from './hash-check.ts'
import { HiddenCounts } from './hidden-counts.tsx'
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
  const language = useLanguage()
  const { say } = language
  const { published, original } = article
  return (
    <article
      className="article-record"
      aria-label={say('record.of', { publisher: lineApart(publisherOf(article)), id: lineApart(article.id) })}
    >
      <h4>
        <button type="button" className="link" onClick={() => passageFollowed(article.id, null, null)}>
          {article.title ? (
            <SourceText lang={article.language}>{article.title}</SourceText>
          ) : (
            <Said of="ui.untitled" values={{ publisher: <CollectionText>{publisherOf(article)}</CollectionText> }} />
          )}
        </button>
      </h4>
      <dl>
        <Fact name={say('record.publisher')}>
          {article.publisher && <CollectionText>{article.publisher}</CollectionText>}
        </Fact>
        <Fact name={say('record.author')}>{foreign(article.author, article.language)}</Fact>
        <Fact name={say('record.articleTitle')}>{foreign(article.title, article.language)}</Fact>
        <Fact name={say('record.published')}>
          {published && (
            <>
              {published.basis === 'stated'
                ? say('record.stated', { day: publicationInWords(article, language) })
                : publicationInWords(article, language)}
              {published.note && (
                <span className="record-note">
                  <CollectionText>{published.note}</CollectionText>
                </span>
              )}
            </>
          )}
        </Fact>
        <Fact name={say('record.address')}>
          <Address url={article.url} />
        </Fact>
        <Fact name={say('record.captured')}>{article.captured && dayInWords(article.captured, language.dates)}</Fact>
        <Fact name={say('language.choice')}>{foreign(article.language, null)}</Fact>
        <Fact name={say('record.cited')}>{cited}</Fact>
        <Fact name={say('record.folded')}>
          <FoldedParts article={article} />
        </Fact>
        <Fact name={say('record.hidden')}>
          <HiddenCounts article={article} isRead={outcome !== null} />
        </Fact>
        <Fact name={say('record.storedText')}>
          <HashedFile path={article.text} sha256={article.sha256}>
            <OutcomeWords outcome={outcome} isRunning={isRunning} />
          </HashedFile>
        </Fact>
        <Fact name={say('record.original')}>
          {original ? <HashedFile path={original.path} sha256={original.sha256} /> : say('record.thisText')}
        </Fact>
      </dl>
    </article>
  )
}

/** A line of the record; without content, it says that this is unknown. */
function Fact({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  const say = useMessages()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="muted">{say('ui.unknown')}</span>}</dd>
    </div>
  )
}

function foreign(text: string | null, lang: string | null): ReactNode {
  return text && <SourceText lang={lang}>{text}</SourceText>
}

/** As it was recorded; a link where it is one of the web. */
function Address({ url }: { readonly url: string | null }) {
  const say = useMessages()
  if (!url) return <span className="muted">{say('ui.unknown')}</span>
  const address = webAddress(url)
  if (address === null) return <SourceText>{url}</SourceText>
  return (
    <>
      <a href={address} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
        <SourceText>{url}</SourceText>
      </a>
      <HostSign address={address} />
    </>
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
      {ownSums() === null ? (
        <a href={path.split('/').map(encodeURIComponent).join('/')}>
          <SourceText>{path}</SourceText>
        </a>
      ) : (
        <SourceText>{path}</SourceText>
      )}{' '}
      {children}
      <code className="hash">SHA-256 {sha256}</code>
    </>
  )
}

/** How often an article is cited; of a large collection, whose passages are not all there, by how many events. */
function useCitedWords(id: string): string {
  const index = useCollection()
  const say = useMessages()
  if (isWhole(index)) return say('record.passages', { count: index.passagesOfArticle.get(id)?.length ?? 0 })
  const { columns, citing } = index.eventIndex
  const number = columns.articles.ids.indexOf(id)
  return say('record.byEvents', { count: (citing.offsets[number + 1] ?? 0) - (citing.offsets[number] ?? 0) })
}
