import { characterName, hiddenCharactersIn } from '../../corpus/hidden-characters.ts'
import type { Article } from '../../corpus/model.ts'
import { useArticleText } from '../corpus-queries.ts'

interface HiddenCountsProps {
  readonly article: Article
  /** Its text was loaded, to be hashed. */
  readonly isRead: boolean
}

/** How often each control or invisible character stands in the stored text. */
export function HiddenCounts({ article, isRead }: HiddenCountsProps) {
  return isRead ? <Counts article={article} /> : 'counted when its text is checked'
}

function Counts({ article }: { readonly article: Article }) {
  const { data } = useArticleText(article)
  if (data === undefined) return 'not counted: the text could not be read'
  const counts = [...hiddenCharactersIn(data)]
  if (counts.length === 0) return 'none'
  return counts.map(([character, count]) => `${characterName(character)}: ${count}`).join(', ')
}
