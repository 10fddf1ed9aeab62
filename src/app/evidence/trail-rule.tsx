import { anchorKind, type CitedMention, isWeak } from '../../corpus/anchors.ts'
import { dateInWords } from '../../corpus/date-words.ts'
import { useCorpusIndex } from '../corpus-queries.ts'
import { useLanguage } from '../language/language-context.ts'
import { Said } from '../language/said.tsx'
import { publisherOf } from '../ui/article-name.ts'
import { CollectionText } from '../ui/collection-text.tsx'
import { IngestWords } from '../ui/ingest-words.tsx'

/** Rule and anchor of a mention in a line. */
export function TrailRule({ cited }: { readonly cited: CitedMention }) {
  const index = useCorpusIndex()
  const { say, dates } = useLanguage()
  const { citation, mention } = cited
  const article = index.articleById.get(citation.article)
  const kind = anchorKind(cited, index)
  const title = index.eventById.get(mention.anchorEvent ?? '')?.title ?? mention.anchorEvent ?? ''
  const rule = <IngestWords>{mention.rule}</IngestWords>
  const date = dateInWords(mention.anchor ?? '', dates)
  return (
    <span className="trail-rule">
      {kind === 'none' ? (
        rule
      ) : kind === 'event' ? (
        <Said
          of="evidence.trailRuleFromEvent"
          values={{ rule, date, title: <CollectionText>{title}</CollectionText> }}
        />
      ) : (
        <Said of="evidence.trailRuleFrom" values={{ rule, date }} />
      )}
      {isWeak(cited, index) && <strong className="weak"> {say('evidence.trailInferred')}</strong>}
      {article && (
        <>
          {' · '}
          <CollectionText>{publisherOf(article)}</CollectionText>
        </>
      )}
    </span>
  )
}
