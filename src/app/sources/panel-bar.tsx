import { useMessages } from '../language/language-context.ts'
import { useActions } from '../state/view-context.ts'
import { Arrow } from '../ui/arrow.tsx'

/** The way back from a panel to what was there before. */
export function PanelBar({ name }: { readonly name: string }) {
  const { wentBack } = useActions()
  const say = useMessages()
  return (
    <nav className="event-steps" aria-label={name}>
      <button type="button" className="back" onClick={wentBack}>
        <Arrow sign="←" /> {say('sources.back')}
      </button>
    </nav>
  )
}
