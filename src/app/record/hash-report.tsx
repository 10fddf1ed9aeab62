import type { Article } from '../../corpus/model.ts'
import { ownSums } from '../ui/own-sums.ts'
import { counted } from '../ui/plural.ts'
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
  return (
    <>
      <p role="status" className="hash-summary">
        {isRunning ? 'Your browser is working out the hashes.' : summaryOf(check, articles)}
      </p>
      <p>
        timeline.json: <OutcomeWords outcome={check?.timeline ?? null} isRunning={isRunning} />
      </p>
      <p>
        <button type="button" disabled={isRunning} onClick={start}>
          {check ? 'Check the hashes again' : 'Check the hashes'}
        </button>
      </p>
      {ownSums() === null && (
        <p className="muted">
          Without this page: <code>sha256sum -c SHA256SUMS</code> in the folder of the site checks{' '}
          <a href="timeline.json">timeline.json</a>, every stored text and every original file against{' '}
          <a href="SHA256SUMS">SHA256SUMS</a>.
        </p>
      )}
    </>
  )
}

function summaryOf(check: HashCheck | null, articles: readonly Article[]): string {
  if (!check) return `The texts of ${counted(articles.length, 'article')} are not checked yet: all have to be loaded.`
  const verdicts = articles.map(({ id }) => check.articles.get(id)?.verdict ?? 'not checked')
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length
  if (count('matches') === articles.length) {
    return `Your browser hashed ${counted(articles.length, 'stored text')}: all match their record.`
  }
  return `Of ${counted(articles.length, 'stored text')}, ${[
    `${count('matches')} match their record`,
    `${count('differs')} differ`,
    `${count('not checked')} could not be checked`,
  ].join(', ')}.`
}
