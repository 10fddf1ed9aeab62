import { type ReactNode, useEffect, useRef, useState } from 'react'
import { articlesPerShard } from '../../corpus/collection-parts.ts'
import { isWhole, useCollection, useCorpusIndex } from '../corpus-queries.ts'
import { useCorpusOfShard } from '../part-queries.ts'
import { useActions } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'
import { counted } from '../ui/plural.ts'
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
  const { title, description } = collection.corpus
  return (
    <section className="record" aria-label="About this collection">
      <nav className="event-steps" aria-label="Steps from the record">
        <button type="button" className="back" onClick={wentBack}>
          <Arrow sign="←" /> Back to the timeline
        </button>
      </nav>
      <ArrivingHeading />
      <p className="lead">
        <SourceText>{title}</SourceText>
      </p>
      {description && (
        <p className="record-description">
          <SourceText>{description}</SourceText>
        </p>
      )}
      <Part title="How it is made">
        <MethodWords columns={collection.eventIndex.columns} />
      </Part>
      <WithCorpus corpus={useCorpusOfShard(shard)} name="The record">
        <ArticleParts shard={shard} onShardChosen={setShard} />
      </WithCorpus>
      <Part title={counted(collection.corpus.actors.length, 'actor')}>
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
  return (
    <>
      <Part title="Is it what was built?">
        <HashReport {...hashes} articles={articles} />
      </Part>
      <Part title={counted(all, 'article')}>
        {articles.length < all && (
          <p className="record-steps">
            <button type="button" disabled={shard === 0} onClick={() => onShardChosen(shard - 1)}>
              ‹ Earlier articles
            </button>
            <span role="status">
              Articles {first + 1} to {first + articles.length}
            </span>
            <button type="button" disabled={first + articles.length >= all} onClick={() => onShardChosen(shard + 1)}>
              Later articles ›
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
      <Part title={`${counted(parked.length, 'time')} that could not be placed`}>
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
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    return () => {
      if (document.activeElement === document.body) document.getElementById('about-collection')?.focus()
    }
  }, [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      About this collection
    </h2>
  )
}
