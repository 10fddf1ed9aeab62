const marks = [
  { className: 'mark-day', words: 'a day' },
  { className: 'mark-vague', words: 'some day within' },
  { className: 'mark-before', words: 'by that day' },
  { className: 'mark-after', words: 'from that day' },
  { className: 'mark-day status-planned', words: 'planned' },
  { className: 'mark-day status-disputed', words: 'disputed or cancelled' },
]

/** What the marks mean; drafts only where there are some. */
export function Legend({ hasDrafts }: { readonly hasDrafts: boolean }) {
  const shown = hasDrafts ? [...marks, { className: 'mark-day is-draft', words: 'draft, not reviewed' }] : marks
  return (
    <ul className="legend" aria-label="Legend">
      {shown.map(({ className, words }) => (
        <li key={words}>
          <span className={`legend-mark ${className}`} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  )
}
