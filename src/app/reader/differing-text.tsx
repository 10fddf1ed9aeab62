import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Article } from '../../corpus/model.ts'
import { loadArticleAnew } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'
import { reasonOf } from '../language/said-error.ts'
import { sha256OfText } from '../ui/sha256-of-text.ts'

interface DifferingTextProps {
  readonly article: Article
  readonly text: string
}

/** Says so where a text is not the one whose hash was recorded: worked out beside the reading, which does not wait. */
export function DifferingText({ article, text }: DifferingTextProps) {
  const client = useQueryClient()
  const say = useMessages()
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
      {say('reader.differs')}{' '}
      <button type="button" disabled={anew.isPending} onClick={() => anew.mutate()}>
        {say('reader.loadAgain')}
      </button>
      {anew.isError && ` ${say('reader.loadAgainFailed', { reason: reasonOf(anew.error, say) })}`}
    </p>
  )
}
