const marks = [
  { className: 'mark-day', words: 'a day' },
  { className: 'mark-vague', words: 'some day within' },
  { className: 'mark-before', words: 'by that day' },
  { className: 'mark-after', words: 'from that day' },
  { className: 'mark-day status-planned', words: 'planned' },
  { className: 'mark-day status-disputed', words: 'disputed or cancelled' },
]

/** What the marks mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {marks.map(({ className, words }) => (
        <li key={words}>
          <span className={`legend-mark ${className}`} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  )
}
