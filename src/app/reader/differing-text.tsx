import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Article } from '../../corpus/model.ts'
import { loadArticleAnew } from '../corpus-queries.ts'
import { sha256OfText } from '../ui/sha256-of-text.ts'

interface DifferingTextProps {
  readonly article: Article
  readonly text: string
}

/** Says so where a text is not the one whose hash was recorded: worked out beside the reading, which does not wait. */
export function DifferingText({ article, text }: DifferingTextProps) {
  const client = useQueryClient()
  const { data: hash } = useQuery({
    queryKey: ['text-hash', article.id, text],
    queryFn: () => sha256OfText(text),
    staleTime: 'static',
    gcTime: 0,
  })
  const anew = useMutation({ mutationFn: () => loadArticleAnew(client, article) })
  if (!hash || hash === article.sha256) return null
  return (
    <p className="notice" role="alert">
      This text is not the one that was stored: its hash differs from the record. Nothing marked in it is checked.{' '}
      <button type="button" disabled={anew.isPending} onClick={() => anew.mutate()}>
        Load it again
      </button>
      {anew.isError && ` It could not be loaded (${anew.error.message}).`}
    </p>
  )
}
