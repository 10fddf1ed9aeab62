import { useLanguage } from '../language/language-context.ts'
import { shownText } from './source-text.tsx'

/** Words that the ingest wrote into the collection, a rule or a reason: English, whatever the page speaks. */
export function IngestWords({ children }: { readonly children: string }) {
  const { code } = useLanguage()
  return code === 'en' ? children : <bdi lang="en">{shownText(children)}</bdi>
}
