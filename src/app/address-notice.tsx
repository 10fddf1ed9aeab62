import { useMemo, useState } from 'react'
import { useCollection } from './corpus-queries.ts'
import { type DroppedPart, droppedParts } from './state/dropped-parts.ts'
import { SourceText } from './ui/source-text.tsx'
import './styles/address-notice.css'

/** More would fill the page. */
const mostNamed = 6
/** In characters (code points), of what stood in the address. */
const longestValue = 60

/** Names what of the page's address could not be followed, until the reader closes it. */
export function AddressNotice({ search }: { readonly search: string }) {
  const index = useCollection()
  const dropped = useMemo(() => droppedParts(search, index), [search, index])
  const [isClosed, setClosed] = useState(false)
  if (dropped.length === 0 || isClosed) return null
  const rest = dropped.length - mostNamed
  return (
    <section className="notice address-notice" aria-label="Left out of the address">
      <p aria-live="polite">Not all of this page’s address could be followed. Left out:</p>
      <ul>
        {dropped.slice(0, mostNamed).map((part) => (
          <li key={`${part.name}=${part.value}`}>
            <SourceText>{shortened(`${part.name}=${part.value}`)}</SourceText> <small>{reasons[part.why]}</small>
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
      <button type="button" onClick={() => setClosed(true)}>
        Close
      </button>
    </section>
  )
}

const reasons: Readonly<Record<DroppedPart['why'], string>> = {
  unknown: 'is no part of an address here',
  absent: 'is not in this collection, or not any more',
  unreadable: 'cannot be read',
  repeated: 'stands there twice: the first one counts',
  cut: 'is longer than what is read of it',
  'later version': 'is of a later version of this page, and was read as far as it can be',
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= longestValue ? text : `${characters.slice(0, longestValue).join('')}…`
}
