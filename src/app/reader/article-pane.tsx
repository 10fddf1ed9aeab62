import { useMemo } from 'react'
import type { Article } from '../../corpus/model.ts'
import { useArticleText, useCorpusIndex } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { reasonOf } from '../language/said-error.ts'
import { useCorpusOfArticle } from '../part-queries.ts'
import { useActions, useView } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { OriginalLink } from '../ui/original-link.tsx'
import { Publication } from '../ui/publication.tsx'
import { SourceText } from '../ui/source-text.tsx'
import { WithCorpus } from '../ui/with-corpus.tsx'
import { ArticleText } from './article-text.tsx'
import { DifferingText } from './differing-text.tsx'

/** The whole article, with every cited passage marked. */
export function ArticlePane() {
  const id = useView((state) => state.view.article)
  const corpus = useCorpusOfArticle(id)
  const say = useMessages()
  return (
    <section className="reader" aria-label={say('reader.article')}>
      <WithCorpus corpus={corpus} name={say('app.article')}>
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
  const say = useMessages()
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
          <CollectionText>{publisherOf(article)}</CollectionText> <Publication article={article} />{' '}
          <OriginalLink article={article} citation={chosen?.citation ?? null} />
        </div>
        <h2 tabIndex={-1} className={isPrinted ? 'visually-hidden' : undefined}>
          <SourceText lang={article.title && article.language}>
            {article.title ?? say('ui.untitled', { publisher: publisherOf(article) })}
          </SourceText>
        </h2>
        <p className="muted">
          {article.author && <SourceText lang={article.language}>{article.author}</SourceText>}
          {say('reader.marked', { count: cited.length })}
        </p>
      </header>
      {text.isPending && <p className="muted">{say('ui.beingLoaded', { name: say('app.article') })}</p>}
      {text.isError && (
        <p className="notice" role="alert">
          {say('reader.notLoaded', { reason: reasonOf(text.error, say) })}{' '}
          <button type="button" onClick={() => text.refetch()}>
            {say('ui.tryAgain')}
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
  const say = useMessages()
  return (
    <nav className="event-steps" aria-label={say('reader.steps')}>
      <button type="button" className="back" onClick={wentBack}>
        <Arrow sign="←" /> {say(event ? 'reader.back' : 'reader.close')}
      </button>
      <span className="reader-running-head">
        <SourceText lang={article.title && article.language}>{article.title ?? publisherOf(article)}</SourceText>
      </span>
    </nav>
  )
}
