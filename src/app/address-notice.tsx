import { useMemo, useState } from 'react'
import { useCollection } from './corpus-queries.ts'
import { useMessages } from './language/language-context.ts'
import { droppedParts } from './state/dropped-parts.ts'
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
  const say = useMessages()
  if (dropped.length === 0 || isClosed) return null
  const rest = dropped.length - mostNamed
  return (
    <section className="notice address-notice" aria-label={say('address.title')}>
      <p aria-live="polite">{say('address.notFollowed')}</p>
      <ul>
        {dropped.slice(0, mostNamed).map((part) => (
          <li key={`${part.name}=${part.value}`}>
            <SourceText>{shortened(`${part.name}=${part.value}`)}</SourceText>{' '}
            <small>{say(`address.why.${part.why}`)}</small>
          </li>
        ))}
        {rest > 0 && <li>{say('address.more', { count: rest })}</li>}
      </ul>
      <button type="button" onClick={() => setClosed(true)}>
        {say('ui.close')}
      </button>
    </section>
  )
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= longestValue ? text : `${characters.slice(0, longestValue).join('')}…`
}
