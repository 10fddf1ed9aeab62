import { Said } from '../language/said.tsx'
import { deceivingHost } from './host-name.ts'

/** The name of an address’s host as the network knows it, where it may look like another one; else nothing. */
export function HostSign({ address }: { readonly address: string }) {
  const host = deceivingHost(address)
  if (host === null) return null
  return (
    <span className="muted">
      {' '}
      <Said of={host.isMixed ? 'ui.hostMixed' : 'ui.host'} values={{ host: <bdi>{host.ascii}</bdi> }} />
    </span>
  )
}
