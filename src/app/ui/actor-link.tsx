import type { MouseEvent, ReactNode } from 'react'
import { lineApart } from '../../corpus/hidden-characters.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { addressOf } from '../state/url-sync.ts'
import { useActions, useView } from '../state/view-context.ts'
import { initialView } from '../state/view-state.ts'

interface ActorLinkProps {
  readonly id: string
  readonly className: string
  readonly children: ReactNode
}

/** The way to an actor's page; a link, so that it can be opened beside this one. */
export function ActorLink({ id, className, children }: ActorLinkProps) {
  const name = useCorpusIndex().actorById.get(id)?.name ?? id
  const event = useView((state) => state.view.event)
  const { actorAsked } = useActions()
  const say = useMessages()
  const follow = (click: MouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return
    click.preventDefault()
    actorAsked(id)
  }
  return (
    <a
      className={className}
      href={addressOf({ ...initialView, event, about: id })}
      aria-label={say('ui.aboutActor', { name: lineApart(name) })}
      onClick={follow}
    >
      {children}
    </a>
  )
}
