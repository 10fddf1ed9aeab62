import { useCollection } from '../corpus-queries.ts'
import { SourceText } from './source-text.tsx'

/** What the collection says in words of its own, a title, a name, a note: in its language, to be spoken by its voice. */
export function CollectionText({ children }: { readonly children: string }) {
  const { language } = useCollection().corpus
  return <SourceText lang={language}>{children}</SourceText>
}
