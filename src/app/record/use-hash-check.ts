import { useQuery, useQueryClient } from '@tanstack/react-query'
import { timelineJson } from '../../corpus/timeline-json.ts'
import { isWhole, readArticleTexts, useCollection, useCorpusIndex } from '../corpus-queries.ts'
import { SaidError } from '../language/said-error.ts'
import { ownSums } from '../ui/own-sums.ts'
import { sha256OfText } from '../ui/sha256-of-text.ts'
import { checkHashes } from './hash-check.ts'

/** More articles than these are checked when the reader asks for it: all their texts have to be loaded. */
const checkedAtOnce = 50

/** The check of all that the page holds: begun by itself in a small collection, and again whenever it is asked for. */
export function useHashCheck() {
  const client = useQueryClient()
  const { corpus } = useCorpusIndex()
  const isAll = isWhole(useCollection())
  const { data, isFetching, refetch } = useQuery({
    queryKey: ['hash-check', ...corpus.articles.map(({ sha256 }) => sha256)],
    queryFn: () =>
      checkHashes(corpus.articles, {
        readText: async (article) => (await readArticleTexts(client, [article])).get(article.id) ?? '',
        timeline: isAll ? timelineJson(corpus) : null,
        readSums,
        hash: sha256OfText,
      }),
    enabled: corpus.articles.length <= checkedAtOnce,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return { check: data ?? null, isRunning: isFetching, start: () => refetch() }
}

/** The hashes as the build wrote them, beside the page or into it. */
async function readSums(): Promise<string> {
  const own = ownSums()
  if (own !== null) return own
  const answer = await fetch('SHA256SUMS')
  if (!answer.ok) throw new SaidError((say) => say('fault.sumsUnread', { status: String(answer.status) }))
  return answer.text()
}
