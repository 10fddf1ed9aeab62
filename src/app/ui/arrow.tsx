interface ArrowProps {
  /** As it points in a page that is read from the left. */
  readonly sign: '←' | '→' | '◂' | '▸'
}

/** An arrow that means a direction of reading or of time: the style sheet mirrors it in a page that is read from the right. */
export function Arrow({ sign }: ArrowProps) {
  return (
    <span className="arrow" aria-hidden="true">
      {sign}
    </span>
  )
}
