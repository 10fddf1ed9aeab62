import type { Article } from '../../corpus/model.ts'
import { useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { Said } from '../language/said.tsx'
import { ownSums } from '../ui/own-sums.ts'
import type { HashCheck } from './hash-check.ts'
import { OutcomeWords } from './outcome-words.tsx'

interface HashReportProps {
  readonly check: HashCheck | null
  readonly isRunning: boolean
  readonly start: () => void
  readonly articles: readonly Article[]
}

/** Whether what the page holds has the hashes it should have, and how to check the files without the page. */
export function HashReport({ check, isRunning, start, articles }: HashReportProps) {
  const say = useMessages()
  return (
    <>
      <p role="status" className="hash-summary">
        {isRunning ? say('record.hashing') : summaryOf(check, articles, say)}
      </p>
      <p>
        timeline.json: <OutcomeWords outcome={check?.timeline ?? null} isRunning={isRunning} />
      </p>
      <p>
        <button type="button" disabled={isRunning} onClick={start}>
          {say(check ? 'record.checkAgain' : 'record.check')}
        </button>
      </p>
      {ownSums() === null && (
        <p className="muted">
          <Said
            of="record.withoutPage"
            values={{
              command: <code>sha256sum -c SHA256SUMS</code>,
              timeline: <a href="timeline.json">timeline.json</a>,
              sums: <a href="SHA256SUMS">SHA256SUMS</a>,
            }}
          />
        </p>
      )}
    </>
  )
}

function summaryOf(check: HashCheck | null, articles: readonly Article[], say: Say): string {
  if (!check) return say('record.hashesDue', { count: articles.length })
  const verdicts = articles.map(({ id }) => check.articles.get(id)?.verdict ?? 'not checked')
  const having = (verdict: string) => ({ count: verdicts.filter((one) => one === verdict).length })
  if (having('matches').count === articles.length) return say('record.hashesMatch', { count: articles.length })
  return say('record.hashesMixed', {
    texts: say('record.ofTexts', { count: articles.length }),
    matching: say('record.matching', having('matches')),
    differing: say('record.differing', having('differs')),
    unchecked: say('record.uncheckedTexts', having('not checked')),
  })
}
