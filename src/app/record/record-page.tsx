import { type ReactNode, useEffect, useRef, useState } from 'react'
import { articlesPerShard } from '../../corpus/collection-parts.ts'
import { isWhole, useCollection, useCorpusIndex } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { KeepCollection, useKeepable } from '../offline/keep-collection.tsx'
import { useCorpusOfShard } from '../part-queries.ts'
import { useActions } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { SourceText } from '../ui/source-text.tsx'
import { WithCorpus } from '../ui/with-corpus.tsx'
import { ActorRecords } from './actor-records.tsx'
import { ArticleRecord } from './article-record.tsx'
import { HashReport } from './hash-report.tsx'
import { MethodWords } from './method-words.tsx'
import { ParkedRecords } from './parked-records.tsx'
import { useHashCheck } from './use-hash-check.ts'
import '../styles/record.css'

/** The collection's record: what it is made of, how, and whether the page holds what was built. */
export function RecordPage() {
  const collection = useCollection()
  const { wentBack } = useActions()
  const [shard, setShard] = useState(0)
  const { title, description, language } = collection.corpus
  const workers = useKeepable()
  const say = useMessages()
  return (
    <section className="record" aria-label={say('app.about')}>
      <nav className="event-steps" aria-label={say('record.steps')}>
        <button type="button" className="back" onClick={wentBack}>
          <Arrow sign="←" /> {say('record.back')}
        </button>
      </nav>
      <ArrivingHeading />
      <p className="lead">
        <SourceText lang={language}>{title}</SourceText>
      </p>
      {description && (
        <p className="record-description">
          <SourceText lang={language}>{description}</SourceText>
        </p>
      )}
      {workers && (
        <Part title={say('offline.title')}>
          <KeepCollection workers={workers} />
        </Part>
      )}
      <Part title={say('record.howMade')}>
        <MethodWords columns={collection.eventIndex.columns} />
      </Part>
      <WithCorpus corpus={useCorpusOfShard(shard)} name={say('app.record')}>
        <ArticleParts shard={shard} onShardChosen={setShard} />
      </WithCorpus>
      <Part title={say('record.actors', { count: collection.corpus.actors.length })}>
        <ActorRecords />
      </Part>
    </section>
  )
}

interface ArticlePartsProps {
  readonly shard: number
  readonly onShardChosen: (shard: number) => void
}

/** Whether the texts are what was built, each article's record, and the times that could not be placed. */
function ArticleParts({ shard, onShardChosen }: ArticlePartsProps) {
  const collection = useCollection()
  const { articles, parked } = useCorpusIndex().corpus
  const all = isWhole(collection) ? articles.length : collection.eventIndex.columns.articles.ids.length
  const hashes = useHashCheck()
  const first = shard * articlesPerShard
  const last = first + articles.length
  const say = useMessages()
  return (
    <>
      <Part title={say('record.isBuilt')}>
        <HashReport {...hashes} articles={articles} />
      </Part>
      <Part title={say('ui.articles', { count: all })}>
        {articles.length < all && (
          <p className="record-steps">
            <button type="button" disabled={shard === 0} onClick={() => onShardChosen(shard - 1)}>
              {say('record.earlier')}
            </button>
            <span role="status">{say('record.articlesShown', { first: first + 1, last })}</span>
            <button type="button" disabled={last >= all} onClick={() => onShardChosen(shard + 1)}>
              {say('record.later')}
            </button>
          </p>
        )}
        {articles.map((article) => (
          <ArticleRecord
            key={article.id}
            article={article}
            outcome={hashes.check?.articles.get(article.id) ?? null}
            isRunning={hashes.isRunning}
          />
        ))}
      </Part>
      <Part title={say('ui.parked', { count: parked.length })}>
        <ParkedRecords />
      </Part>
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="record-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** The focus comes along, and goes back to what opened the record when it closes. */
function ArrivingHeading() {
  const heading = useRef<HTMLHeadingElement>(null)
  const say = useMessages()
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    return () => {
      if (document.activeElement === document.body) document.getElementById('about-collection')?.focus()
    }
  }, [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {say('app.about')}
    </h2>
  )
}
