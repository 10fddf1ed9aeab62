import { useMemo } from 'react'
import type { Article } from '../../corpus/model.ts'
import { useArticleText, useCorpusIndex } from '../corpus-queries.ts'
import { useCorpusOfArticle } from '../part-queries.ts'
import { useActions, useView } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { publisherOf } from '../ui/article-name.ts'
import { OriginalLink } from '../ui/original-link.tsx'
import { counted } from '../ui/plural.ts'
import { Publication } from '../ui/publication.tsx'
import { SourceText } from '../ui/source-text.tsx'
import { WithCorpus } from '../ui/with-corpus.tsx'
import { ArticleText } from './article-text.tsx'
import { DifferingText } from './differing-text.tsx'

/** The whole article, with every cited passage marked. */
export function ArticlePane() {
  const id = useView((state) => state.view.article)
  const corpus = useCorpusOfArticle(id)
  return (
    <section className="reader" aria-label="Article">
      <WithCorpus corpus={corpus} name="The article">
        {id !== null && <KnownArticle id={id} />}
      </WithCorpus>
    </section>
  )
}

function KnownArticle({ id }: { readonly id: string }) {
  const article = useCorpusIndex().articleById.get(id)
  return article && <OpenArticle key={id} article={article} />
}

function OpenArticle({ article }: { readonly article: Article }) {
  const text = useArticleText(article)
  const { corpus, passagesOfArticle } = useCorpusIndex()
  const parked = useMemo(() => corpus.parked.filter((one) => one.article === article.id), [corpus, article.id])
  // A title that the text begins with is read there.
  const isPrinted = article.title !== null && text.data?.trimStart().startsWith(article.title) === true
  const cited = passagesOfArticle.get(article.id) ?? []
  const passage = useView((state) => state.view.passage)
  const chosen = cited.find(({ citation }) => citation.start === passage)
  return (
    <article>
      <ReaderBar article={article} />
      <header className="reader-head">
        <div className="reader-publisher">
          <SourceText>{publisherOf(article)}</SourceText> <Publication article={article} />{' '}
          <OriginalLink article={article} citation={chosen?.citation ?? null} />
        </div>
        <h2 tabIndex={-1} className={isPrinted ? 'visually-hidden' : undefined}>
          <SourceText lang={article.title && article.language}>
            {article.title ?? `Untitled article from ${publisherOf(article)}`}
          </SourceText>
        </h2>
        <p className="muted">
          {article.author && <SourceText>{article.author}</SourceText>}
          {counted(cited.length, 'cited passage')} marked. Press one to see its event.
        </p>
      </header>
      {text.isPending && <p className="muted">The article is being loaded.</p>}
      {text.isError && (
        <p className="notice" role="alert">
          The article could not be loaded ({text.error.message}).{' '}
          <button type="button" onClick={() => text.refetch()}>
            Try again
          </button>
        </p>
      )}
      {text.data !== undefined && <DifferingText article={article} text={text.data} />}
      {text.data !== undefined && <ArticleText article={article} text={text.data} cited={cited} parked={parked} />}
    </article>
  )
}

function ReaderBar({ article }: { readonly article: Article }) {
  const event = useView((state) => state.view.event)
  const { wentBack } = useActions()
  return (
    <nav className="event-steps" aria-label="Steps from the article">
      <button type="button" className="back" onClick={wentBack}>
        <Arrow sign="←" /> {event ? 'Back to the evidence' : 'Close the article'}
      </button>
      <span className="reader-running-head">
        <SourceText lang={article.title && article.language}>{article.title ?? publisherOf(article)}</SourceText>
      </span>
    </nav>
  )
}
