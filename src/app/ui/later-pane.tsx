import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { useMessages } from '../language/language-context.ts'
import type { Say } from '../language/message.ts'
import { BeingLoaded } from './being-loaded.tsx'

/**
 * A pane whose code is loaded when it is first shown, or ahead of it by prefetching `query`. What is loaded by then is
 * drawn at once: under a Suspense boundary React would show "loading" for 300 ms first, however little there is to wait.
 * Where the code cannot be had, the reader is told, and can ask again; of what has no name, which the page can do without,
 * nothing is said.
 */
export function laterPane(id: string, named: ((say: Say) => string) | null, load: () => Promise<ComponentType>) {
  const query = queryOptions({
    queryKey: ['code', id],
    queryFn: async () => ({ Pane: await load() }),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: 1,
  })
  function LaterPane() {
    const { data, isError, refetch } = useQuery(query)
    const say = useMessages()
    if (data) return <data.Pane />
    if (!named) return null
    const name = named(say)
    if (!isError) return <BeingLoaded name={name} />
    return (
      <p className="notice" role="alert">
        {say('ui.notLoaded', { name })}{' '}
        <button type="button" onClick={() => refetch()}>
          {say('ui.tryAgain')}
        </button>
      </p>
    )
  }
  return { LaterPane, query }
}
