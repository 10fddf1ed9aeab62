import { useMessages } from '../language/language-context.ts'
import { useActions, useView } from '../state/view-context.ts'
import { laneKinds } from '../state/view-state.ts'

/** What the rows of the drawing stand for. */
export function LaneChoice() {
  const lanes = useView((state) => state.view.lanes)
  const { lanesChosen } = useActions()
  const say = useMessages()
  return (
    <select
      className="lane-choice"
      aria-label={say('timeline.lanes')}
      value={lanes}
      onChange={(event) => lanesChosen(laneKinds.find((kind) => kind === event.target.value) ?? 'none')}
    >
      {laneKinds.map((kind) => (
        <option key={kind} value={kind}>
          {say(`lanes.${kind}`)}
        </option>
      ))}
    </select>
  )
}
