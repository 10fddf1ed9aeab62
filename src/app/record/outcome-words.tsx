import { useMessages } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { reasonOf } from '../language/said-error.ts'
import type { HashOutcome } from './hash-check.ts'

interface OutcomeWordsProps {
  readonly outcome: HashOutcome | null
  readonly isRunning: boolean
}

/** "matches", "differs" with the hash that was found, or "not checked" with the reason. */
export function OutcomeWords({ outcome, isRunning }: OutcomeWordsProps) {
  const say = useMessages()
  if (isRunning) return <span className="outcome">{say('record.checking')}</span>
  if (!outcome) return <span className="outcome">{say('record.unchecked')}</span>
  return (
    <span className="outcome" data-verdict={outcome.verdict}>
      {outcome.verdict === 'matches' && say('record.matches')}
      {outcome.verdict === 'differs' && <Said of="record.differs" values={{ hash: <code>{outcome.found}</code> }} />}
      {outcome.verdict === 'not checked' &&
        say('record.uncheckedBecause', {
          reason: 'cause' in outcome ? say(`record.${outcome.cause}`) : reasonOf(outcome.fault, say),
        })}
    </span>
  )
}
