import { useId } from 'react'
import type { FacetCounts } from '../../corpus/facets.ts'
import { useActions, useView } from '../state/view-context.ts'
import type { FacetGroup as FacetGroupName } from '../state/view-state.ts'
import { SourceText } from '../ui/source-text.tsx'

interface FacetGroupProps {
  readonly title: string
  readonly group: FacetGroupName
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly counts: FacetCounts
}

/** Any of these; the number is what each would show under the other groups' conditions. */
export function FacetGroup({ title, group, options, counts }: FacetGroupProps) {
  const heading = useId()
  const chosen: readonly string[] = useView((state) => state.view.filter[group])
  const { facetToggled } = useActions()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out as a heading
    <div className={`facet-group facet-${group}`} role="group" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {options.map(({ id, name }) => {
          const count = counts.get(id) ?? 0
          const isChosen = chosen.includes(id)
          return (
            <li key={id}>
              <label className="facet-option" data-empty={(count === 0 && !isChosen) || undefined}>
                <input
                  type="checkbox"
                  aria-label={`${name}, ${count}`}
                  checked={isChosen}
                  onChange={() => facetToggled(group, id)}
                />
                <SourceText>{name}</SourceText>
                <span className="facet-count">{count}</span>
              </label>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
