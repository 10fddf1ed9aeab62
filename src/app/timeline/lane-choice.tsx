import { useActions, useView } from '../state/view-context.ts'
import { type LaneKind, laneKinds } from '../state/view-state.ts'

const laneNames: Readonly<Record<LaneKind, string>> = {
  none: 'In one lane',
  actor: 'Lanes by actor',
  source: 'Lanes by source',
  status: 'Lanes by status',
}

/** What the rows of the drawing stand for. */
export function LaneChoice() {
  const lanes = useView((state) => state.view.lanes)
  const { lanesChosen } = useActions()
  return (
    <select
      className="lane-choice"
      aria-label="Lanes"
      value={lanes}
      onChange={(event) => lanesChosen(laneKinds.find((kind) => kind === event.target.value) ?? 'none')}
    >
      {laneKinds.map((kind) => (
        <option key={kind} value={kind}>
          {laneNames[kind]}
        </option>
      ))}
    </select>
  )
}
