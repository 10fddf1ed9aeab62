import { useLanguage } from '../language/language-context.ts'
import { shownText } from './source-text.tsx'

/**
 * Words that the ingest wrote into the collection, a rule or a reason: English, whatever the page speaks. An author's note
 * may be among them, so they stand apart as all that is foreign does.
 */
export function IngestWords({ children }: { readonly children: string }) {
  const { code } = useLanguage()
  return <bdi lang={code === 'en' ? undefined : 'en'}>{shownText(children)}</bdi>
}
