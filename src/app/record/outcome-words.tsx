import type { HashOutcome } from './hash-check.ts'

interface OutcomeWordsProps {
  readonly outcome: HashOutcome | null
  readonly isRunning: boolean
}

/** "matches", "differs" with the hash that was found, or "not checked" with the reason. */
export function OutcomeWords({ outcome, isRunning }: OutcomeWordsProps) {
  if (isRunning) return <span className="outcome">being checked</span>
  if (!outcome) return <span className="outcome">not checked</span>
  return (
    <span className="outcome" data-verdict={outcome.verdict}>
      {outcome.verdict}
      {outcome.verdict === 'differs' && (
        <>
          : this page holds a text of <code>{outcome.found}</code>
        </>
      )}
      {outcome.verdict === 'not checked' && `: ${outcome.reason}`}
    </span>
  )
}
