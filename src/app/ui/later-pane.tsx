import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'

/**
 * A pane whose code is loaded when it is first shown, or ahead of it by prefetching `query`. What is loaded by then is
 * drawn at once: under a Suspense boundary React would show "loading" for 300 ms first, however little there is to wait.
 * Where the code cannot be had, the reader is told, and can ask again.
 */
export function laterPane(name: string, load: () => Promise<ComponentType>) {
  const query = queryOptions({
    queryKey: ['code', name],
    queryFn: async () => ({ Pane: await load() }),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: 1,
  })
  function LaterPane() {
    const { data, isError, refetch } = useQuery(query)
    if (data) return <data.Pane />
    if (!isError) return <p className="muted">{name} is being loaded.</p>
    return (
      <p className="notice" role="alert">
        {name} could not be loaded.{' '}
        <button type="button" onClick={() => refetch()}>
          Try again
        </button>
      </p>
    )
  }
  return { LaterPane, query }
}
