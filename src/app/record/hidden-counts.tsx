import { characterName, hiddenCharactersIn } from '../../corpus/hidden-characters.ts'
import type { Article } from '../../corpus/model.ts'
import { useArticleText } from '../corpus-queries.ts'
import { useMessages } from '../language/language-context.ts'

interface HiddenCountsProps {
  readonly article: Article
  /** Its text was loaded, to be hashed. */
  readonly isRead: boolean
}

/** How often each control or invisible character stands in the stored text. */
export function HiddenCounts({ article, isRead }: HiddenCountsProps) {
  const say = useMessages()
  return isRead ? <Counts article={article} /> : say('record.hiddenLater')
}

function Counts({ article }: { readonly article: Article }) {
  const { data } = useArticleText(article)
  const say = useMessages()
  if (data === undefined) return say('record.hiddenUnread')
  const counts = [...hiddenCharactersIn(data)]
  if (counts.length === 0) return say('record.hiddenNone')
  return counts
    .map(([character, number]) => say('record.hiddenCount', { character: characterName(character), number }))
    .join(say('app.comma'))
}
