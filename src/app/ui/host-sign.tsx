import { Said } from '../language/said.tsx'
import { foreignHost } from './host-name.ts'
import { SourceText } from './source-text.tsx'

/** Both names of an address’s host, where it may look like another one; else nothing. */
export function HostSign({ address }: { readonly address: string }) {
  const host = foreignHost(address)
  if (host === null) return null
  const names = { host: <bdi>{host.ascii}</bdi>, letters: <SourceText>{host.letters}</SourceText> }
  return (
    <span className="muted">
      {' '}
      <Said of={host.isMixed ? 'ui.hostMixed' : 'ui.host'} values={names} />
    </span>
  )
}
