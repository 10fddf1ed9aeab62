import { useActions } from '../state/view-context.ts'

/** The way back from a panel to what was there before. */
export function PanelBar({ name }: { readonly name: string }) {
  const { wentBack } = useActions()
  return (
    <nav className="event-steps" aria-label={name}>
      <button type="button" className="back" onClick={wentBack}>
        ← Back
      </button>
    </nav>
  )
}
