import { type ReactNode, useEffect, useRef } from 'react'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useActions } from '../state/view-context.ts'
import { counted } from '../ui/plural.ts'
import { SourceText } from '../ui/source-text.tsx'
import { ActorRecords } from './actor-records.tsx'
import { ArticleRecord } from './article-record.tsx'
import { HashReport } from './hash-report.tsx'
import { MethodWords } from './method-words.tsx'
import { ParkedRecords } from './parked-records.tsx'
import { useHashCheck } from './use-hash-check.ts'
import '../styles/record.css'

/** The collection's record: what it is made of, how, and whether the page holds what was built. */
export function RecordPage() {
  const { corpus } = useCorpusIndex()
  const { wentBack } = useActions()
  const hashes = useHashCheck()
  const { articles, actors, parked } = corpus
  return (
    <section className="record" aria-label="About this collection">
      <nav className="event-steps" aria-label="Steps from the record">
        <button type="button" className="back" onClick={wentBack}>
          ← Back to the timeline
        </button>
      </nav>
      <ArrivingHeading />
      <p className="lead">
        <SourceText>{corpus.title}</SourceText>
      </p>
      {corpus.description && (
        <p className="record-description">
          <SourceText>{corpus.description}</SourceText>
        </p>
      )}
      <Part title="How it is made">
        <MethodWords corpus={corpus} />
      </Part>
      <Part title="Is it what was built?">
        <HashReport {...hashes} articles={articles} />
      </Part>
      <Part title={counted(articles.length, 'article')}>
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
      <Part title={counted(actors.length, 'actor')}>
        <ActorRecords />
      </Part>
    </section>
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
