import { anchorKind, type CitedMention, isWeak } from '../../corpus/anchors.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { publisherOf } from '../ui/article-name.ts'

/** Rule and anchor of a mention in a line. */
export function TrailRule({ cited }: { readonly cited: CitedMention }) {
  const index = useCorpusIndex()
  const { citation, mention } = cited
  const article = index.articleById.get(citation.article)
  const kind = anchorKind(cited, index)
  const title = index.eventById.get(mention.anchorEvent ?? '')?.title ?? mention.anchorEvent
  return (
    <span className="trail-rule">
      {mention.rule}
      {kind !== 'none' && `, counted from ${dateInWords(mention.anchor ?? '')}`}
      {kind === 'event' && ` (“${title}”)`}
      {isWeak(cited, index) && <strong className="weak"> (inferred)</strong>}
      {article && ` · ${publisherOf(article)}`}
    </span>
  )
}
